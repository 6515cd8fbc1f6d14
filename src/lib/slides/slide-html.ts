import { altAt, notesOf, type Note } from './said';
import { cssPalette, themes } from '$lib/svg/paint';
import { stages, fitType, stageSizes, type Place, type Ratio } from '$lib/plot/fit/stage';
import { attributes, escape, type Attributes } from '$lib/model/words/escape';
import type { Deck } from '$lib/model/deck';
import { isAskedAt, isWhole, lastStep, type ShownSlide } from './shown';
import type { Piece, Slide } from './slide';
import { writePlots } from '$lib/svg/svg';

/** Faces that are on every computer, for slides that can't bring the site's own. */
export const webFaces = {
	serif: "Georgia,'Times New Roman',serif",
	sans: 'Arial,Helvetica,sans-serif'
} as const;

/** How all slides of a deck look. */
export type Look = Pick<Deck, 'theme' | 'ratio'>;

/**
 * A slide as the text of an HTML element with its notes after it, for the full screen, the printer and a
 * deck in one file. All that is shown at any of its steps is in it, the last of them to be seen; the show
 * says at which step it is.
 */
export function writeSlide(shown: ShownSlide, ratio: Ratio, number: number): string {
	const { slide, steps } = shown;
	const parts = [
		writePlot(shown, ratio),
		...writeWords(shown, ratio),
		writeSource(slide, number, stages[ratio].source)
	];
	const own = attributes({
		class: 'slide',
		role: 'group',
		'aria-roledescription': 'slide',
		'data-steps': steps.join(' '),
		'data-whole': slide.steps,
		'aria-label': slide.name
	});
	return `<div${own}>${parts.join('\n')}</div>\n${writeNotes(shown)}`;
}

/** A picture with its description at the last step; before, the show names it alone. */
function writePlot(shown: ShownSlide, ratio: Ratio): string {
	const { slide, plots } = shown;
	const { width, height } = stages[ratio];
	const until = lastStep(shown);
	const drawn = writePlots(plots, {
		palette: cssPalette,
		own: ({ key }) => stepOf(slide.stepOf[key] ?? 0, until),
		guide: (key) => stepOf(slide.stepOf[key] ?? 0, until)
	});
	const own = attributes({
		viewBox: `0 0 ${width} ${height}`,
		role: 'group',
		'aria-label': altAt(shown, until)
	});
	return `<svg${own}>${drawn}</svg>`;
}

/** The step from which a mark is seen: before, it keeps its place, and is neither seen nor heard. */
const stepOf = (at: number, until: number): Attributes => ({
	'data-at': at,
	...(at > until ? { visibility: 'hidden', 'aria-hidden': 'true' } : {})
});

/** The question until all is shown, then the finding and its sentence. */
function writeWords(shown: ShownSlide, ratio: Ratio): string[] {
	const { slide, steps, setting } = shown;
	const { title, sentence } = stages[ratio];
	const isFound = isWhole(shown, lastStep(shown));
	const isAsked = isAskedAt(shown, Math.min(...steps));
	return [
		...(isAsked
			? [writeTitle(slide.question, { class: 'asked', hidden: isFound ? '' : undefined }, title)]
			: []),
		...(isFound
			? [writeTitle(slide.title, { class: slide.part === 1 ? 'found' : undefined }, title)]
			: []),
		...(isFound && setting === 'beside' ? [writeSentence(slide.sentence, sentence)] : [])
	];
}

function writeTitle(
	title: string,
	state: Record<string, string | undefined>,
	place: Place
): string {
	const own = attributes({ ...state, style: `${placed(place)};--size:${titleSize(title, place)}` });
	return `<h2${own}><span>${escape(title)}</span></h2>`;
}

/** The size of a title in its place, in px of the slide. */
export const titleSize = (title: string, place: Place): number =>
	fitType(title, place, stageSizes.title, 'bold');

/** The line in red before a sentence and the paper after it, in px. */
const barWidth = 24;

/** The size of a sentence in its place, in px of the slide. */
export function sentenceSize(pieces: Piece[], place: Place): number {
	const said = pieces.map(({ text }) => text).join('');
	const measure = { ...place, width: place.width - barWidth };
	return fitType(said, measure, stageSizes.sentence, 'regular');
}

function writeSentence(pieces: Piece[], place: Place): string {
	const size = sentenceSize(pieces, place);
	return `<blockquote class="found" style="${placed(place)};--size:${size}"><p>${pieces.map(writePiece).join('')}</p></blockquote>`;
}

/** A number of fewer letters than this is kept in one line. */
const unbroken = 16;

const writePiece = ({ text, printed }: Piece): string =>
	printed
		? `<mark${text.length < unbroken ? ' class="short"' : ''}>${escape(text)}</mark>`
		: escape(text);

/** Where the numbers are from; with it the part of the view, the slide's number, the live figure. */
function writeSource(
	{ source, address, part, parts }: Slide,
	number: number,
	place: Place
): string {
	const said = escape(source);
	const linked = address ? `<a href="${escape(address)}">${said}</a>` : said;
	const which = parts > 1 ? `${part} of ${parts} · ` : '';
	return `<p class="source" style="${placed(place)}"><span>${linked}</span><span>${which}${number}</span></p>`;
}

/** What the speaker has before them. */
const writeNotes = (shown: ShownSlide): string =>
	`<aside class="notes">${notesOf(shown, lastStep(shown)).map(writeNote).join('')}</aside>`;

/** A note as paragraphs, or as a list under its heading. */
export function writeNote({ heading, lines }: Note): string {
	if (!heading) return lines.map((text) => `<p>${escape(text)}</p>`).join('');
	return `<h3>${heading}</h3><ul>${lines.map((text) => `<li>${escape(text)}</li>`).join('')}</ul>`;
}

/** A place in px of the slide, whatever one of them is on the screen. */
const placed = ({ x, y, width, height }: Place): string =>
	`--x:${x};--y:${y};--w:${width};--h:${height}`;

/** The slides of a deck as the text of one element. */
export const writeShow = (shown: ShownSlide[], { theme, ratio }: Look): string =>
	`<div class="show" data-theme="${theme}" data-ratio="${ratio}" style="${themeVariables(theme)}">${writeSlides(shown, ratio)}</div>`;

/** The colours of a theme as the variables that slides are painted with. */
export const themeVariables = (theme: Look['theme']): string =>
	Object.entries(themes[theme])
		.map(([name, colour]) => `--${name}:${colour}`)
		.join(';');

/** The slides of a deck with their notes, one after another. */
export const writeSlides = (shown: ShownSlide[], ratio: Ratio): string =>
	shown.map((one, i) => writeSlide(one, ratio, i + 1)).join('\n');
