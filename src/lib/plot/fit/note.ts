import type { Figure } from '$lib/model/figure';
import { below, move, overlay, rule, sideBySide, words, type Block } from './block';
import type { Sheet } from './picture-size';

/** What may be said beside a plot, richest first: the article's sentence, a caveat. */
export type Note = (sheet: Sheet, width: number) => Block;

/**
 * The notes of a figure: its words, with the caveat that stands first where there is room for it; the
 * others are on its page. The timeline is no one sentence's: it has the key to its marks.
 */
export function notesOf({ events, sentence, caveats }: Figure): Note[] {
	const caveat = caveats[0] ? caveatNote(caveats[0]) : null;
	if (events) return caveat ? [caveat] : [];
	const quote = quoteNote(sentence);
	return caveat ? [both(quote, caveat), quote] : [quote];
}

/** The widest a line is set, in ems. */
const measure = 34;

/** The type of notes in a column beside the plot: a sentence isn't set in lines of a word or two. */
export const narrowed = (sheet: Sheet, width: number): Sheet => ({
	...sheet,
	quote: Math.min(sheet.quote, Math.max(sheet.note, width / 15))
});

/** The article's sentence beside a line in red, as a block quotation. */
const quoteNote =
	(sentence: string): Note =>
	({ quote: size }, width) => {
		const indent = size * 0.8;
		const said = words(sentence, Math.min(width, size * measure) - indent, {
			size,
			face: 'serif',
			leading: 1.4,
			balanced: true
		});
		const bar = rule(Math.max(3, size / 7), said.height, 'accent');
		return { ...overlay(bar, move(said, indent, 0)), width };
	};

const caveatNote =
	(caveat: string): Note =>
	({ note: size }, width) => ({
		...words(unbroken(caveat), Math.min(width, size * measure), {
			size,
			face: 'sans',
			fill: 'quiet',
			balanced: true
		}),
		width
	});

/** Arithmetic that stays in one line. */
const unbroken = (said: string): string => said.replaceAll(/ ([+−×÷=]) /g, '\u00a0$1\u00a0');

/** Two notes side by side where a line is long enough for two, otherwise one above the other. */
const both =
	(one: Note, other: Note): Note =>
	(sheet, width) => {
		const gap = sheet.margin * 0.75;
		if (width < sheet.quote * 44) return below(gap * 0.6, one(sheet, width), other(sheet, width));
		const left = (width - gap) * 0.54;
		return sideBySide(gap, one(sheet, left), other(sheet, width - gap - left));
	};
