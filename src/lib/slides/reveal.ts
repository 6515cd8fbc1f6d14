import { filePalette } from '$lib/svg/paint';
import { stages } from '$lib/plot/fit/stage';
import { attributes, escape, type Attributes } from '$lib/model/words/escape';
import { altAt, notesOf, writeNoteLines } from './said';
import { isWhole, lastStep, plotsAt, type ShownSlide } from './shown';
import type { Look } from './slide-html';
import { writePlots } from '$lib/svg/svg';

/**
 * Slides as sections for a deck of reveal.js that somebody already has: to be pasted into its `.slides`.
 * Values that are shown one after another are its fragments.
 */
export const writeReveal = (shown: ShownSlide[], look: Look): string =>
	`${shown.map((one) => writeSection(one, look)).join('\n\n')}\n`;

function writeSection(shown: ShownSlide, look: Look): string {
	const { slide, setting } = shown;
	const isFound = isWhole(shown, lastStep(shown));
	const said = isFound && setting === 'beside' ? writeQuote(shown) : '';
	const parts = [
		`<h3>${escape(isFound ? slide.title : slide.question)}</h3>`,
		writeFigure(shown, look),
		said,
		`<p style="font-size:0.4em">${writeSource(shown)}</p>`,
		`<aside class="notes">${writeNotes(shown)}</aside>`
	];
	return `<section>\n${parts.filter(Boolean).join('\n')}\n</section>`;
}

function writeFigure(shown: ShownSlide, { theme, ratio }: Look): string {
	const { slide, setting, steps } = shown;
	const { x, y, width, height } = stages[ratio].plot[setting];
	const last = lastStep(shown);
	const isStepped = steps.length > 1;
	const drawn = writePlots(plotsAt(shown, last), {
		palette: filePalette(theme),
		own: ({ key }) => (isStepped ? fragment((slide.stepOf[key] ?? 0) - 2) : {})
	});
	const own = attributes({
		viewBox: `${x} ${y} ${width} ${height}`,
		style: 'max-height:55vh',
		role: 'group',
		'aria-label': altAt(shown, last)
	});
	return `<svg${own}>${drawn}</svg>`;
}

/** What comes after so many others; the first value is there when the slide comes, as in our own show. */
const fragment = (index: number): Attributes =>
	index < 0 ? {} : { class: 'fragment', 'data-fragment-index': index };

const writeQuote = ({ slide, steps }: ShownSlide): string => {
	const pieces = slide.sentence.map(({ text, printed }) =>
		printed ? `<mark>${escape(text)}</mark>` : escape(text)
	);
	const own = attributes({ ...fragment(steps.length - 2), style: 'font-size:0.6em' });
	return `<blockquote${own}>${pieces.join('')}</blockquote>`;
};

const writeSource = ({ slide: { source, address } }: ShownSlide): string =>
	address ? `<a href="${escape(address)}">${escape(source)}</a>` : escape(source);

const writeNotes = (shown: ShownSlide): string =>
	writeNoteLines(notesOf(shown, lastStep(shown)))
		.map((text) => `<p>${escape(text)}</p>`)
		.join('');
