import type { Card, Figure } from '$lib/model/figure';
import type { Defined } from './define';
import { definitions } from './definitions';
import { figureRows, type TabledFigure } from './figure-table';
import { quotePassages, sentenceOf, statementOf } from './quotes';

/** The section a figure belongs to: the one it names, or that of the first claim it draws. */
export const sectionOf = ({ section, drawn }: Pick<Defined, 'section' | 'drawn'>): string =>
	section ?? statementOf(drawn[0]).section;

/** A definition with what follows from its claims and from its place among the others. */
export function complete(
	{ drawn, quoted, series, ...defined }: Defined,
	index: number,
	folder: Figure['folder'] = 'figures'
): TabledFigure {
	return {
		...defined,
		folder,
		series: series.map(({ key }) => key),
		number: index + 1,
		section: sectionOf({ ...defined, drawn }),
		sentence: sentenceOf(drawn[0]),
		passages: quotePassages(quoted)
	};
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
