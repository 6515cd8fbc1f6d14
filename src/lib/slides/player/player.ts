import { conduct } from './conductor';
import {
	createControls,
	listenToKeys,
	showButtons,
	listenToPointer,
	toggleFullScreen,
	keepAwake
} from './controls';
import {
	formatPlace,
	parsePlace,
	type Command,
	type ShowState,
	countsIn,
	describeState,
	showAll,
	slidesIn,
	showState
} from './show-state';

/** A show that runs. */
export interface Player {
	stop(): void;
}

/** What a show tells its page. */
export interface Audience {
	/** The address now ends so: `#3.2`. */
	onplace: (hash: string) => void;
	/** It was left. */
	onleave: () => void;
}

/** Names a show for all its windows. */
export const showName = (): string => `show ${location.pathname}${location.search}`;

/** The hash of the speaker's window. */
export const speakerHash = '#speaker';

const openSpeaker = (): void => {
	const { pathname, search } = location;
	open(`${pathname}${search}${speakerHash}`, 'speaker', 'popup,width=1100,height=760');
};

/** Runs the show of a deck's slides in this window, from a place in it. */
export function play(show: HTMLElement, hash: string, { onplace, onleave }: Audience): Player {
	const counts = countsIn(show);
	const said = createStatus();
	const controls = createControls(showButtons, obey);
	const apply = (state: ShowState) => {
		showState(show, state);
		onplace(formatPlace(state));
		said.textContent = describeState(show, state);
	};
	show.classList.add('playing');
	show.append(controls, said);
	const conductor = conduct(showName(), counts, apply, parsePlace(hash, counts));
	const ends = [
		takeFocus(show),
		listenToKeys(obey),
		listenToPointer(show, obey),
		printWhole(show, restore),
		keepAwake()
	];

	function restore() {
		showState(show, conductor.state);
	}

	function obey(command: Command) {
		if (command === 'fullscreen') toggleFullScreen(show);
		else if (command === 'speaker') openSpeaker();
		else if (command === 'leave') leave();
		else conductor.obey(command);
	}

	function stop() {
		ends.forEach((end) => end());
		conductor.close();
		controls.remove();
		said.remove();
		show.classList.remove('playing');
		delete show.dataset.blank;
		slidesIn(show).forEach(showAll);
	}

	/** The browser itself takes the first Escape to end the full screen. */
	function leave() {
		if (document.fullscreenElement) document.exitFullscreen();
		stop();
		onleave();
	}

	return { stop };
}

function createStatus(): HTMLElement {
	const said = document.createElement('p');
	said.className = 'said';
	said.setAttribute('aria-live', 'polite');
	return said;
}

/** The keys are the show's, not those of the button that began it; that has them back afterwards. */
function takeFocus(show: HTMLElement): () => void {
	const before = document.activeElement as HTMLElement | null;
	show.tabIndex = -1;
	show.focus({ preventScroll: true });
	return () => {
		show.removeAttribute('tabindex');
		before?.focus({ preventScroll: true });
	};
}

/** On paper every slide is whole, whatever step the show is at. */
function printWhole(show: HTMLElement, restore: () => void): () => void {
	const whole = () => slidesIn(show).forEach(showAll);
	addEventListener('beforeprint', whole);
	addEventListener('afterprint', restore);
	return () => {
		removeEventListener('beforeprint', whole);
		removeEventListener('afterprint', restore);
	};
}
