import { descending, sort } from 'd3';
import { formatList } from '$lib/model/numbers/format';
import type { Card, Figure } from '$lib/model/figure';
import type { Defined } from './define';
import { definitions } from './definitions';
import { figureRows, type TabledFigure } from './figure-table';
import { quotePassages, quoteStating, statementOf } from './quotes';
import { wholeWords, writeSegments } from '$lib/model/passage';

/** The section a figure belongs to: the one it names, or that of the first claim it draws. */
export const sectionOf = ({ section, drawn }: Pick<Defined, 'section' | 'drawn'>): string =>
	section ?? statementOf(drawn[0]).section;

/** A definition with what follows from its claims and from its place among the others. */
export function complete(
	{ drawn, states, quoted, series, ...defined }: Defined,
	index: number,
	folder: Figure['folder'] = 'figures'
): TabledFigure {
	const quote = quoteStating(states);
	const missing = unstated({ ...defined, quote });
	if (missing.length)
		throw new Error(
			`${defined.slug}: the headline says ${formatList(missing)}, which the quoted words don’t state; name the claim in “states”`
		);
	return {
		...defined,
		folder,
		series: series.map(({ key }) => key),
		number: index + 1,
		section: sectionOf({ ...defined, drawn }),
		quote,
		sentence: writeSegments(quote),
		passages: quotePassages(quoted)
	};
}

/**
 * The numbers of a headline that the words quoted beside it don't state. What is computed or counted
 * here is left out: the article doesn't state it.
 */
export function unstated({
	headline,
	table,
	quote
}: Pick<TabledFigure, 'headline' | 'table' | 'quote'>): string[] {
	const text = writeSegments(quote);
	const stated = new Set(quote.map(({ claim }) => claim));
	const numbers = figureRows(table).filter(({ value }) => value !== null);
	const rows = sort(numbers, (a, b) => descending(a.words.length, b.words.length));
	let rest = headline;
	const missing: string[] = [];
	for (const { words, origin, claims } of rows) {
		const without = rest.replace(wholeWords(words, 'i'), '');
		if (without === rest) continue;
		rest = without;
		if (origin === 'stated' && !claims.some((claim) => stated.has(claim))) missing.push(words);
	}
	const digits: string[] = rest.match(/\d[\d,.]*(?<=\d)/g) ?? [];
	return [...missing, ...digits.filter((number) => !text.includes(number))];
}

/** Every figure in the article's order, the timeline last. */
export const figures: TabledFigure[] = definitions.map((one, i) => complete(one, i));

/** Figures by their slugs. */
export const figureBySlug = new Map(figures.map((figure) => [figure.slug, figure]));

/** A figure as a card. */
export function cardOf({ passages, table, ...figure }: TabledFigure): Card {
	const { folder, slug, series, number, section, title, headline, card, sentence, events } = figure;
	const inked = passages.flatMap((p) => p.segments.filter((s) => s.ink).map((s) => s.text));
	const words = figureRows(table).flatMap((row) => [
		...[row.label, row.group ?? '', row.words, row.period?.words ?? '']
	]);
	const text = [title, headline, section, ...inked, ...words].join(' ').toLowerCase();
	return { folder, slug, series, number, section, title, headline, card, sentence, events, text };
}

/** Every figure as a card. */
export const cards: Card[] = figures.map(cardOf);
