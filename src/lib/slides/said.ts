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

/** What a speaker is given, in order: each note with its heading, if it has one. */
export interface Note {
	heading: string | null;
	lines: string[];
}

/**
 * What a speaker is given at a step: two sentences to say aloud, then the article's words, what must be
 * said with them, and other sources. Before all is shown, only what is to be seen; what concerns the
 * whole figure stands with its first part alone.
 */
export function notesOf(shown: ShownSlide, step: number): Note[] {
	const { slide } = shown;
	if (step === 0) return [{ heading: null, lines: [slide.question] }];
	if (!isWhole(shown, step)) return [{ heading: null, lines: [altAt(shown, step)] }];
	const said = { heading: null, lines: [`${slide.title}. ${slide.shows}`] };
	if (slide.part > 1) return [said, { heading: null, lines: [sourceOf(shown)] }];
	const quoted = slide.passages.map((text) => `“${text}”`);
	return [
		said,
		{ heading: 'The article says', lines: [...quoted, slide.source] },
		...cautionsOf(slide),
		...otherSourcesOf(slide)
	];
}

/** Notes as paragraphs, for formats without headings. */
export const writeNoteLines = (notes: Note[]): string[] =>
	notes.flatMap(({ heading, lines }) => [...(heading ? [`${heading}:`] : []), ...lines]);

/** What a reader must be told besides the numbers, each kind under its heading; none that is empty. */
export const cautionsOf = ({ care, open }: Slide): Note[] =>
	[
		{ heading: 'Read with care', lines: care },
		{ heading: 'Not stated', lines: open }
	].filter(({ lines }) => lines.length);

/** What other sources say, under its heading; nothing where there are none. */
export const otherSourcesOf = ({ otherSources }: Slide): Note[] =>
	otherSources.length
		? [{ heading: 'Other sources, not from the article', lines: otherSources }]
		: [];
