/** Where a show stands. */
export interface ShowState {
	/** Number of the slide, from 0. */
	slide: number;
	/** Number of the step on it, from 0. */
	step: number;
	/** Whether the screen is black or white instead. */
	blank: 'black' | 'white' | null;
}

/** What a speaker asks a show for. */
export type Command =
	'next' | 'previous' | 'first' | 'last' | 'black' | 'white' | 'fullscreen' | 'speaker' | 'leave';

/** The first step of the first slide. */
export const start: ShowState = { slide: 0, step: 0, blank: null };

const keys = new Map<string, Command>(
	Object.entries({
		PageDown: 'next',
		ArrowRight: 'next',
		ArrowDown: 'next',
		' ': 'next',
		Enter: 'next',
		PageUp: 'previous',
		ArrowLeft: 'previous',
		ArrowUp: 'previous',
		Backspace: 'previous',
		Home: 'first',
		End: 'last',
		b: 'black',
		'.': 'black',
		w: 'white',
		',': 'white',
		f: 'fullscreen',
		F5: 'fullscreen',
		s: 'speaker',
		Escape: 'leave'
	})
);

/** What a key asks for; `null` for a key that isn't the show's. Clickers send PageDown, PageUp and `b` or `.`. */
export const commandOf = (key: string): Command | null =>
	keys.get(key) ?? keys.get(key.toLowerCase()) ?? null;

/** The state after a command. `counts` are the numbers of steps of the slides, one or more each. */
export function advance(state: ShowState, command: Command, counts: number[]): ShowState {
	if (command === 'black' || command === 'white')
		return { ...state, blank: state.blank === command ? null : command };
	// The first key after a blank screen only brings the slide back.
	if (state.blank) return { ...state, blank: null };
	const { slide, step } = state;
	const last = counts.length - 1;
	const at = (to: number, on: number): ShowState => ({ slide: to, step: on, blank: null });
	const end = (of: number) => lastOf(counts, of);
	if (command === 'next' && step < end(slide)) return at(slide, step + 1);
	if (command === 'next' && slide < last) return at(slide + 1, 0);
	if (command === 'previous' && step > 0) return at(slide, step - 1);
	if (command === 'previous' && slide > 0) return at(slide - 1, end(slide - 1));
	if (command === 'first') return at(0, 0);
	if (command === 'last') return at(last, end(last));
	return state;
}

/** Number of the last step of a slide, from 0. */
const lastOf = (counts: number[], slide: number): number => (counts[slide] ?? 1) - 1;

/** The state as an address ends with it: `#3.2` for the second step of the third slide. */
export const formatPlace = ({ slide, step }: ShowState): string => `#${slide + 1}.${step + 1}`;

/** The state that an address ends with, at the nearest place there is; `null` where it names none. */
export function parsePlace(hash: string, counts: number[]): ShowState | null {
	const match = /^#(\d{1,4})(?:\.(\d{1,4}))?$/.exec(hash);
	if (!match || !counts.length) return null;
	const slide = clamp(Number(match[1]) - 1, counts.length - 1);
	return { slide, step: clamp(Number(match[2] ?? 1) - 1, lastOf(counts, slide)), blank: null };
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/** The slides of a show, in their order. */
export const slidesIn = (show: ParentNode): HTMLElement[] => [
	...show.querySelectorAll<HTMLElement>('.slide')
];

/** The place of the small picture that is clicked on; `null` for a click on a link or on none. */
export function placeAt(show: ParentNode, target: EventTarget | null): string | null {
	const element = target as Element;
	const at = slidesIn(show).findIndex((slide) => slide.contains(element));
	return at < 0 || element.closest('a') ? null : `#${at + 1}`;
}

/** The numbers of values' steps that a slide is shown at. */
export const stepsIn = (slide: HTMLElement): number[] =>
	(slide.dataset.steps ?? '').split(' ').map(Number);

/** How many steps each slide has. */
export const countsIn = (show: ParentNode): number[] =>
	slidesIn(show).map((slide) => stepsIn(slide).length);

/** Whether all of a slide is to be seen at a step. */
const isWholeAt = (slide: HTMLElement, step: number): boolean =>
	(stepsIn(slide)[step] ?? 0) >= Number(slide.dataset.whole);

/**
 * Shows a slide at a step: marks of later steps keep their place unseen, by screen readers too; its
 * picture is described, and not only named, when all of it is there; the
 * question stands for the title, and the sentence is missing, until all is shown.
 */
export function showStep(slide: HTMLElement, step: number): void {
	const at = stepsIn(slide)[step] ?? 0;
	const isWhole = isWholeAt(slide, step);
	for (const mark of slide.querySelectorAll('[data-at]'))
		conceal(mark, Number(mark.getAttribute('data-at')) > at);
	for (const plot of slide.querySelectorAll('svg')) {
		plot.dataset.alt ??= plot.getAttribute('aria-label') ?? '';
		const name = slide.getAttribute('aria-label') ?? '';
		plot.setAttribute('aria-label', step < stepsIn(slide).length - 1 ? name : plot.dataset.alt);
	}
	for (const found of slide.querySelectorAll<HTMLElement>('.found')) found.hidden = !isWhole;
	for (const asked of slide.querySelectorAll<HTMLElement>('.asked')) asked.hidden = isWhole;
}

/** What keeps a mark from being seen and from being heard. */
const unseen = [
	['visibility', 'hidden'],
	['aria-hidden', 'true']
] as const;

function conceal(mark: Element, isHidden: boolean): void {
	if (mark.hasAttribute('visibility') === isHidden) return;
	for (const [name, value] of unseen)
		if (isHidden) mark.setAttribute(name, value);
		else mark.removeAttribute(name);
}

/** Shows the last step, as small pictures and the printer do. */
export const showAll = (slide: HTMLElement): void => showStep(slide, stepsIn(slide).length - 1);

/** Shows a state in a window: its slide at its step, and nothing else. */
export function showState(show: HTMLElement, { slide, step, blank }: ShowState): void {
	slidesIn(show).forEach((one, i) => {
		one.classList.toggle('current', i === slide);
		if (i === slide) showStep(one, step);
	});
	if (blank) show.dataset.blank = blank;
	else delete show.dataset.blank;
}

/** Where a show stands, in words. */
export function describeState(show: ParentNode, { slide, step, blank }: ShowState): string {
	if (blank) return `The screen is ${blank}.`;
	const slides = slidesIn(show);
	const current = slides[slide];
	if (!current) return '';
	const steps = stepsIn(current).length;
	const which = steps > 1 ? `, step ${step + 1} of ${steps}` : '';
	const said = current.querySelector(isWholeAt(current, step) ? 'h2.found' : 'h2.asked');
	const title = said ?? current.querySelector('h2');
	return `Slide ${slide + 1} of ${slides.length}${which}: ${title?.textContent ?? ''}`;
}
