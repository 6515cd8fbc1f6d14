import { escapeMarkdown } from '$lib/model/words/escape';
import { writePlotFile } from './plot-file';
import { notesOf, writeNoteLines } from './said';
import { isWhole, titleAt, type ShownSlide } from './shown';
import type { Look } from './slide-html';

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
	const head = `---\nmarp: true\nsize: ${look.ratio.replace('x', ':')}\n---`;
	const pictures = slides.map(({ shown: one, step, picture }) => [
		picture,
		writePlotFile(one, step, look)
	]);
	return {
		'deck.md': `${[head, slides.map(writeMarpSlide).join('\n\n---\n\n')].join('\n\n')}\n`,
		...Object.fromEntries(pictures)
	};
}

/** Marp takes no HTML of a deck unless it is told to: this is Markdown alone, notes as comments. */
function writeMarpSlide({ shown, step, picture }: Stepped): string {
	const { slide, setting } = shown;
	const isFound = isWhole(shown, step);
	const quote = slide.sentence
		.map(({ text, printed }) => (printed ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text)))
		.join('');
	return [
		`# ${escapeMarkdown(titleAt(shown, step))}`,
		`![h:380](${picture})`,
		...(isFound && setting === 'beside' && quote ? [`> ${quote.trim()}`] : []),
		slide.address
			? `[${escapeMarkdown(slide.source)}](${slide.address})`
			: escapeMarkdown(slide.source),
		`<!--\n${writeNoteLines(notesOf(shown, step)).map(escapeComment).join('\n\n')}\n-->`
	].join('\n\n');
}

/** Two dashes could end the comment. */
const escapeComment = (text: string): string => text.replaceAll('--', '–');
