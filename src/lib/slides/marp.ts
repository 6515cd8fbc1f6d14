import { themes } from '$lib/svg/paint';
import { sourceType, stageLeading, stages, type Place } from '$lib/plot/fit/stage';
import { escapeMarkdown } from '$lib/model/words/escape';
import { writePlotFile } from './plot-file';
import { altAt, notesOf, sourceOf, writeNoteLines } from './said';
import { isWhole, titleAt, type ShownSlide } from './shown';
import { sentenceSize, titleSize, webFaces, type Look } from './slide-html';

/** Files by their paths. */
export type Files = Record<string, string>;

/** A slide at one of its steps. */
interface Stepped {
	shown: ShownSlide;
	step: number;
	/** Its picture's name. */
	picture: string;
}

/** A deck for Marp: a Markdown file, and beside it a picture for each slide and step. */
export function writeMarp(shown: ShownSlide[], look: Look): Files {
	const slides = shown.flatMap((one, i) =>
		one.steps.map((step): Stepped => ({
			shown: one,
			step,
			picture: `${i + 1}-${one.slide.slug}-${step}.svg`
		}))
	);
	const head = `---\nmarp: true\nsize: ${look.ratio.replace('x', ':')}\nstyle: |\n${indent(writeStyle(look))}\n---`;
	const pictures = slides.map(({ shown: one, step, picture }) => [
		picture,
		writePlotFile(one, step, look)
	]);
	return {
		'deck.md': `${[head, slides.map((one) => writeMarpSlide(one, look)).join('\n\n---\n\n')].join('\n\n')}\n`,
		...Object.fromEntries(pictures)
	};
}

const indent = (text: string): string => text.replace(/^/gm, '  ');

/** A place of a slide, in px: those of Marp's slides are those of ours. */
const placed = ({ x, y, width, height }: Place): string =>
	`position: absolute; left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px; margin: 0; padding: 0;`;

/** Slides are set as our own are, in their own type and on their own ground, whatever theme the deck has. */
function writeStyle({ theme, ratio }: Look): string {
	const { paper, ink, quiet, accent, rule } = themes[theme];
	const { title, sentence, source } = stages[ratio];
	const plain =
		'border: 0; box-shadow: none; text-align: left; letter-spacing: 0; text-shadow: none;';
	return [
		`section { display: block; position: relative; padding: 0; background: ${paper}; color: ${ink}; font-family: ${webFaces.sans}; text-align: left; }`,
		`section > h1 { ${placed(title)} ${plain} color: ${ink}; font-family: ${webFaces.serif}; font-weight: 600; line-height: ${stageLeading.bold}; text-transform: none; }`,
		`section > h1::before, section > h1::after, section > blockquote::before, section > blockquote::after { content: none; }`,
		`section img { display: block; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; object-fit: contain; background: none; }`,
		`section > blockquote { ${placed(sentence)} ${plain} display: grid; align-content: center; color: ${ink}; background: none; font-family: ${webFaces.serif}; font-style: normal; line-height: ${stageLeading.regular}; }`,
		`section > blockquote p { margin: 0; padding: 0 0 0 20px; border-left: 4px solid ${accent}; color: ${ink}; font-size: inherit; line-height: inherit; }`,
		`section strong { color: inherit; font-weight: 700; }`,
		`section > p:last-of-type { ${placed(source)} ${plain} border-top: 1px solid ${rule}; padding-top: 4px; color: ${quiet}; font-size: ${sourceType}px; line-height: 1.2; }`,
		`section > p:last-of-type a { color: ${quiet}; text-decoration: underline; }`
	].join('\n');
}

/** What differs from slide to slide: the place of its plot, and the sizes in which its words fit. */
function writeScoped({ shown, step }: Stepped, { ratio }: Look): string {
	const { title, sentence, plot } = stages[ratio];
	const sizes = [
		`h1 { font-size: ${titleSize(titleAt(shown, step), title)}px; }`,
		`blockquote { font-size: ${sentenceSize(shown.slide.sentence, sentence)}px; }`,
		`section > p:first-of-type { ${placed(plot[shown.setting])} }`
	];
	return `<style scoped>\n${sizes.join('\n')}\n</style>`;
}

/** Marp takes no HTML of a deck unless it is told to: this is Markdown and style alone, notes as comments. */
function writeMarpSlide(stepped: Stepped, look: Look): string {
	const { shown, step, picture } = stepped;
	const { slide, setting } = shown;
	const isFound = isWhole(shown, step);
	const quote = slide.sentence
		.map(({ text, printed }) => (printed ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text)))
		.join('');
	const said = escapeMarkdown(sourceOf(shown));
	return [
		`# ${escapeMarkdown(titleAt(shown, step))}`,
		`![${escapeAlt(altAt(shown, step))}](${picture})`,
		...(isFound && setting === 'beside' && quote ? [`> ${quote.trim()}`] : []),
		slide.address ? `[${said}](${slide.address})` : said,
		writeScoped(stepped, look),
		`<!--\n${writeNoteLines(notesOf(shown, step)).map(escapeComment).join('\n\n')}\n-->`
	].join('\n\n');
}

/** Marp takes a percentage in a description for a size, unless a sign of no width parts it; it drops what is escaped. */
const escapeAlt = (text: string): string => escapeMarkdown(text).replaceAll('%', '\u2060%');

/** Two dashes could end the comment. */
const escapeComment = (text: string): string => text.replaceAll('--', '–');
