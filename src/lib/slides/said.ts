import type { Slide } from './slide';
import { isWhole, plotsAt, type ShownSlide } from './shown';

/** In words what a slide shows at a step; before all is shown, nothing of what is to come. */
export function altAt(shown: ShownSlide, step: number): string {
	if (isWhole(shown, step)) return shown.slide.alt;
	const marks = plotsAt(shown, step).flatMap(({ plot }) => plot.panels.flatMap((p) => p.marks));
	const said = marks.length ? marks.map(({ label }) => `${label}.`).join(' ') : 'No value yet.';
	return `${shown.slide.question} Shown so far: ${said}`;
}

/** The line under a plot: which part of its figure this is, and where the numbers are from. */
export const sourceOf = ({ slide }: ShownSlide): string =>
	slide.parts > 1 ? `${slide.part} of ${slide.parts}. ${slide.source}` : slide.source;

/** What a speaker is given to say: the passages, their source, and what must be said with them. */
export const notesOf = ({ slide }: ShownSlide): string[] => [
	'The article says:',
	...slide.passages.map((text) => `“${text}”`),
	slide.source,
	...cautionsOf(slide).flatMap(({ heading, lines }) => [`${heading}:`, ...lines]),
	...otherSourcesOf(slide)
];

/** What a reader must be told besides the numbers, each kind under its heading; none that is empty. */
export const cautionsOf = ({ care, open }: Slide): { heading: string; lines: string[] }[] =>
	[
		{ heading: 'Read with care', lines: care },
		{ heading: 'Not stated', lines: open }
	].filter(({ lines }) => lines.length);

/** What stands above the lines of other sources in every kind of notes. */
export const otherHeading = 'Other sources, not from the article:';

/** The heading and the lines of other sources, one paragraph each; empty where there are none. */
export const otherSourcesOf = ({ otherSources }: Slide): string[] =>
	otherSources.length ? [otherHeading, ...otherSources] : [];
