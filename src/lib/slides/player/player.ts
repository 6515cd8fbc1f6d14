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

/** Opens the speaker's window; where the browser blocks it, the line says so, with its address. */
function openSpeaker(told: HTMLElement): void {
	const address = new URL(speakerHash, location.href).href;
	const opened = open(address, 'speaker', 'popup,width=1100,height=760');
	told.replaceChildren();
	if (opened) return;
	const link = document.createElement('a');
	Object.assign(link, { href: address, target: '_blank', textContent: address });
	told.append(
		'The browser blocked the speaker’s window. Allow pop-ups for this page, or open ',
		link
	);
}

/** Runs the show of a deck's slides in this window, from a place in it. */
export function play(show: HTMLElement, hash: string, { onplace, onleave }: Audience): Player {
	const counts = countsIn(show);
	const said = createStatus('said');
	const told = createStatus('told');
	const controls = createControls(showButtons, obey);
	const apply = (state: ShowState) => {
		showState(show, state);
		onplace(formatPlace(state));
		said.textContent = describeState(show, state);
	};
	show.classList.add('playing');
	show.append(controls, said, told);
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
		else if (command === 'speaker') openSpeaker(told);
		else if (command === 'leave') leave();
		else {
			told.replaceChildren();
			conductor.obey(command);
		}
	}

	function stop() {
		ends.forEach((end) => end());
		conductor.close();
		controls.remove();
		said.remove();
		told.remove();
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

function createStatus(name: string): HTMLElement {
	const said = document.createElement('p');
	said.className = name;
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
