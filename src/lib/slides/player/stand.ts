import type { ShowState } from './show-state';

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
	slide.dataset.steps!.split(' ').map(Number);

/** How many steps each slide has. */
export const countsIn = (show: ParentNode): number[] =>
	slidesIn(show).map((slide) => stepsIn(slide).length);

/**
 * Shows a slide at a step: marks of later steps keep their place unseen, by screen readers too; the
 * question stands for the title, and the sentence is missing, until all is shown.
 */
export function showStep(slide: HTMLElement, step: number): void {
	const at = stepsIn(slide)[step]!;
	const isWhole = at >= Number(slide.dataset.whole);
	for (const mark of slide.querySelectorAll('[data-at]'))
		conceal(mark, Number(mark.getAttribute('data-at')) > at);
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
export function stand(show: HTMLElement, { slide, step, blank }: ShowState): void {
	const slides = slidesIn(show);
	slides.forEach((one, i) => one.classList.toggle('current', i === slide));
	showStep(slides[slide]!, step);
	if (blank) show.dataset.blank = blank;
	else delete show.dataset.blank;
}

/** Where a show stands, in words. */
export function describeStand(show: ParentNode, { slide, step, blank }: ShowState): string {
	if (blank) return `The screen is ${blank}.`;
	const slides = slidesIn(show);
	const steps = stepsIn(slides[slide]!).length;
	const which = steps > 1 ? `, step ${step + 1} of ${steps}` : '';
	return `Slide ${slide + 1} of ${slides.length}${which}: ${titleIn(slides[slide]!, step)}`;
}

/** What stands over a slide at a step. */
function titleIn(slide: HTMLElement, step: number): string {
	const isWhole = stepsIn(slide)[step]! >= Number(slide.dataset.whole);
	return slide.querySelector(isWhole ? 'h2.found' : 'h2.asked')?.textContent ?? '';
}
