import { filePalette, themes } from '$lib/svg/paint';
import { stageLeading, stages, type Place } from '$lib/plot/fit/stage';
import { attributes, escape, type Attributes } from '$lib/model/words/escape';
import { altAt, notesOf, sourceOf, writeNoteLines } from './said';
import { isAskedAt, isWhole, lastStep, type ShownSlide } from './shown';
import { sentenceSize, titleSize, webFaces, type Look } from './slide-html';
import { writePlots } from '$lib/svg/svg';

/**
 * Slides as sections for a deck of reveal.js that somebody already has: to be pasted into its `.slides`.
 * Values that are shown one after another are its fragments, and with the last of them the finding takes
 * the question's place, as in our own show. A slide is set as our own are, in its own type and on its own
 * ground, as large as the deck's slides allow: it takes nothing from the deck's theme.
 */
export const writeReveal = (shown: ShownSlide[], look: Look): string =>
	`${shown.map((one) => writeSection(one, look)).join('\n\n')}\n`;

function writeSection(shown: ShownSlide, look: Look): string {
	const { paper, ink } = themes[look.theme];
	const { width, height } = stages[look.ratio];
	const section = attributes({
		'data-background-color': paper,
		style: 'padding:0;height:100%;box-sizing:border-box;container-type:size'
	});
	const slide = attributes({
		style: `--u:min(100cqw / ${width},100cqh / ${height});position:absolute;inset:0;margin:auto;overflow:hidden;text-align:left;text-transform:none;letter-spacing:normal;font-weight:400;background:${paper};color:${ink};font-family:${webFaces.sans};${sized(width, height)}`
	});
	const parts = [
		writePlot(shown, look),
		...writeTitles(shown, look),
		...writeQuote(shown, look),
		writeSource(shown, look)
	];
	const notes = `<aside class="notes">${writeNotes(shown)}</aside>`;
	return `<section${section}>\n<div${slide}>\n${parts.join('\n')}\n</div>\n${notes}\n</section>`;
}

/** A length in px of the slide. */
const px = (length: number): string => `calc(${length} * var(--u))`;

const sized = (width: number, height: number): string => `width:${px(width)};height:${px(height)}`;

/** A part of the slide in its place. */
function writePart({ x, y, width, height }: Place, own: Attributes, text: string): string {
	const style = `position:absolute;left:${px(x)};top:${px(y)};${sized(width, height)}`;
	return `<div${attributes({ ...own, style })}>${text}</div>`;
}

/** The style of words: what a theme says of their elements doesn't count, whether they are seen does. */
const set = (family: string, weight: number, size: number, leading: number, colour: string) =>
	`all:initial;visibility:inherit;display:block;font:${weight} ${px(size)}/${leading} ${family};color:${colour}`;

function writePlot(shown: ShownSlide, { theme, ratio }: Look): string {
	const { slide, steps, plots } = shown;
	const { width, height } = stages[ratio];
	const last = lastStep(shown);
	const drawn = writePlots(plots, {
		palette: filePalette(theme),
		own: ({ key }) => ownOf(slide.stepOf[key] ?? 0),
		guide: (key) => ownOf(slide.stepOf[key] ?? 0)
	});
	const own = attributes({
		viewBox: `0 0 ${width} ${height}`,
		style:
			'position:absolute;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0',
		role: 'group',
		'aria-label': altAt(shown, last)
	});
	return `<svg${own}>${drawn}</svg>`;

	function ownOf(step: number): Attributes {
		if (step > last) return { visibility: 'hidden', 'aria-hidden': 'true' };
		return steps.length > 1 ? fragment(step - 2) : {};
	}
}

/** What comes after so many others; the first value is there when the slide comes, as in our own show. */
const fragment = (index: number, manner = ''): Attributes =>
	index < 0 ? {} : { class: `fragment${manner}`, 'data-fragment-index': index };

/** The question until all is shown, then the finding in its place. */
function writeTitles(shown: ShownSlide, { theme, ratio }: Look): string[] {
	const { slide, steps } = shown;
	const { title: place } = stages[ratio];
	const write = (title: string, own: Attributes) => {
		const size = titleSize(title, place);
		const style = `${set(webFaces.serif, 600, size, stageLeading.bold, themes[theme].ink)};text-wrap:balance`;
		return writePart(place, own, `<h3${attributes({ style })}>${escape(title)}</h3>`);
	};
	const last = steps.length - 2;
	if (!isWhole(shown, lastStep(shown))) return [write(slide.question, {})];
	if (!isAskedAt(shown, Math.min(...steps))) return [write(slide.title, {})];
	return [write(slide.question, fragment(last, ' fade-out')), write(slide.title, fragment(last))];
}

function writeQuote(shown: ShownSlide, { theme, ratio }: Look): string[] {
	const { slide, setting, steps } = shown;
	if (setting === 'alone' || !isWhole(shown, lastStep(shown))) return [];
	const { accent, ink, tint } = themes[theme];
	const { sentence: place } = stages[ratio];
	const pieces = slide.sentence.map(({ text, printed }) =>
		printed
			? `<mark style="background:${tint};color:inherit;font-weight:600">${escape(text)}</mark>`
			: escape(text)
	);
	const words = set(
		webFaces.serif,
		400,
		sentenceSize(slide.sentence, place),
		stageLeading.regular,
		ink
	);
	const bar = `padding-left:${px(20)};border-left:${px(4)} solid ${accent};position:relative;top:50%;transform:translateY(-50%)`;
	const quote = `<blockquote style="${escape(`${words};${bar}`)}">${pieces.join('')}</blockquote>`;
	return [writePart(place, fragment(steps.length - 2), quote)];
}

function writeSource(shown: ShownSlide, { theme, ratio }: Look): string {
	const { quiet, rule } = themes[theme];
	const { address } = shown.slide;
	const said = escape(sourceOf(shown));
	const linked = address
		? `<a href="${escape(address)}" style="all:unset;cursor:pointer;text-decoration:underline">${said}</a>`
		: said;
	const line = `padding-top:${px(4)};border-top:max(1px,${px(1)}) solid ${rule}`;
	const style = `${set(webFaces.sans, 400, 16, 1.2, quiet)};${line}`;
	return writePart(stages[ratio].source, {}, `<p${attributes({ style })}>${linked}</p>`);
}

const writeNotes = (shown: ShownSlide): string =>
	writeNoteLines(notesOf(shown, lastStep(shown)))
		.map((text) => `<p>${escape(text)}</p>`)
		.join('');
