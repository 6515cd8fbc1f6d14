import { conduct } from './conductor';
import { createControls, listenToKeys, speakerButtons } from './controls';
import { showName } from './player';
import { type ShowState, countsIn, describeState, showAll, showStep, slidesIn } from './show-state';

/**
 * Shows the speaker of a running show what stands on the screen, what comes next, the notes and the
 * time; leads the show as the show leads it. The slides in `show` are only copied. Returns what ends it.
 */
export function speak(show: HTMLElement): () => void {
	const view = createView(show);
	document.body.append(view.root);
	const conductor = conduct(showName(), countsIn(show), (state) => view.apply(state), null);
	const controls = createControls(speakerButtons, conductor.obey);
	view.root.append(controls);
	const unlisten = listenToKeys((command) => {
		if (!['fullscreen', 'speaker', 'leave'].includes(command)) conductor.obey(command);
	});
	const ticking = startClock(view.clock);
	return () => {
		clearInterval(ticking);
		unlisten();
		conductor.close();
		view.root.remove();
	};
}

function createView(show: HTMLElement) {
	const root = create('div', 'speaker');
	const [now, after] = [create('div', 'now'), create('div', 'after')];
	const [aside, clock] = [create('div', 'aside'), create('p', 'clock')];
	root.append(now, after, aside, clock);
	const apply = (state: ShowState) => {
		const { current, next, notes } = viewAt(show, state);
		now.replaceChildren(label(describeState(show, state)), framed(show, current));
		after.replaceChildren(
			label(next ? 'Next' : 'This is the end.'),
			...(next ? [framed(show, next)] : [])
		);
		aside.replaceChildren(notes);
	};
	return { root, clock, apply };
}

/** Copies of what is shown and of what comes next, and the notes. */
function viewAt(show: HTMLElement, { slide, step }: ShowState) {
	const slides = slidesIn(show);
	const counts = countsIn(show);
	const isLastStep = step + 1 >= counts[slide]!;
	const following = isLastStep ? slides[slide + 1] : slides[slide];
	return {
		current: copy(slides[slide]!, step),
		next: following ? copy(following, isLastStep ? 0 : step + 1) : null,
		notes: slides[slide]!.nextElementSibling!.cloneNode(true)
	};
}

function copy(slide: HTMLElement, step: number): HTMLElement {
	const twin = slide.cloneNode(true) as HTMLElement;
	showAll(twin);
	showStep(twin, step);
	return twin;
}

/** A slide with its show's theme and proportions. */
function framed({ dataset, style }: HTMLElement, slide: HTMLElement): HTMLElement {
	const frame = create('div', 'show');
	Object.assign(frame.dataset, { theme: dataset.theme, ratio: dataset.ratio });
	frame.style.cssText = style.cssText;
	frame.append(slide);
	return frame;
}

function create(name: string, className: string): HTMLElement {
	const element = document.createElement(name);
	element.className = className;
	return element;
}

function label(words: string): HTMLElement {
	const element = create('p', 'label');
	element.textContent = words;
	return element;
}

/** The time of day, and how long the window has been open. */
function startClock(clock: HTMLElement): ReturnType<typeof setInterval> {
	const opened = Date.now();
	const tick = () => {
		const minutes = Math.floor((Date.now() - opened) / 60_000);
		const seconds = Math.floor((Date.now() - opened) / 1000) % 60;
		const time = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
		clock.textContent = `${time} · ${minutes}:${String(seconds).padStart(2, '0')} since the start`;
	};
	tick();
	return setInterval(tick, 1000);
}
