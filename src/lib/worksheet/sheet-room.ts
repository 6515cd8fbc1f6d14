import { max, sum } from 'd3';
import type { ClassSheet, SourceQuestion } from './worksheet';
import { wrap } from '$lib/plot/text/text';

/** What stands on the page of answers beside the plot. */
type Words = Pick<ClassSheet, 'headline' | 'texts' | 'blanks' | 'questions' | 'others' | 'size'>;

/** Of the page of answers, in CSS px: its size, its head and foot with what is between all blocks. */
const page = { width: 688, height: 945, frame: 82, heading: 32 };

/** How words are set: the widths of their columns in px, and the distance of lines in sizes. */
const setting = {
	headline: { width: page.width, size: 20, leading: 1.2 },
	said: { width: 329, leading: 1.4 },
	models: { width: page.width - 2 * 22.7, leading: 1.35, gap: 3, least: 0.22 },
	others: { width: 312, size: 12, leading: 1.3, gap: 2 }
};

/** So much wider a column is for the page's own type than for that of the table of widths. */
const narrower = 1.12;

const linesOf = (words: string, width: number, size: number): number =>
	wrap(words, width * narrower, size).length;

/** The height in px that the words leave to the plot on the page of answers. */
export const roomBeside = (words: Words): number =>
	page.height - page.frame - headlineOf(words) - saidOf(words) - modelsOf(words) - othersOf(words);

function headlineOf({ headline }: Words): number {
	const { width, size, leading } = setting.headline;
	return wrap(headline, width, size, 'bold').length * size * leading;
}

/** Columns are never quite even: a line more. */
function saidOf({ texts, blanks, size }: Words): number {
	const { width, leading } = setting.said;
	const px = toPx(size);
	const filled = texts.map((text) =>
		text.map((s) => (typeof s === 'string' ? s : `(${s}) ${blanks[s - 1]}`)).join('')
	);
	const lines = sum(filled, (text) => linesOf(text, width, px));
	return page.heading + (Math.ceil(lines / 2) + 1) * px * leading;
}

/** How wide the column of each question is, as a share of them all: the more is answered, the wider. */
export function columnsOf(questions: SourceQuestion[]): number[] {
	const letters = questions.map(({ answers }) => answers.join('').length);
	const shares = letters.map((one) => Math.max(one / sum(letters), setting.models.least));
	return shares.map((share) => Math.round((share / sum(shares)) * 100) / 100);
}

/** As high as the highest of its columns, each with its name. */
function modelsOf({ questions, size }: Words): number {
	const { width, leading, gap } = setting.models;
	const px = toPx(size);
	const columns = columnsOf(questions).map((share) => share * width - 1.3 * px);
	const highest = max(columns, (column, i) =>
		sum(questions[i]?.answers ?? [], (one) => linesOf(one, column, px) * px * leading + gap)
	);
	return page.heading + px * leading + (highest ?? 0);
}

function othersOf({ others }: Words): number {
	if (!others.length) return 0;
	const { width, size, leading, gap } = setting.others;
	const height = sum(
		others,
		({ article, said }) => linesOf(`${article}: ${said}`, width, size) * size * leading + gap
	);
	return page.heading + height / 2 + size * leading;
}

const toPx = (points: number): number => (points * 4) / 3;
