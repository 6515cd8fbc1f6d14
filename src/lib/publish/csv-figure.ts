import { escape, op, type ColumnTable } from 'arquero';
import { pagePath } from '$lib/address/paths';
import { identity } from '$article/site';
import { citeArticle } from '$lib/model/identity';
import { nameRow } from '$lib/model/words/describe';
import { dateCell, formatCsv, formatSheetCsv, quoteCell, type Cell } from '$lib/model/csv';
import { formatOrigin, type FigureRow, type TabledFigure } from '$lib/define/figure-table';
import { statements, type Statement } from '$lib/define/quotes';
import { cellTerms } from './licences';
import { absolute, builtSite, type Site } from '$lib/address/site';

/** Stands between the words of several claims in one cell; no word of the article has it. */
export const separator = ' | ';

const header = [
	...['key', 'label', 'value', 'low', 'high', 'qualifier', 'unit', 'period', 'origin', 'formula'],
	...['printed words', 'sentence', 'passage', 'source']
];

/** The words that a row rests on, by their claims: each sentence, passage and place once. */
const stating = {
	printed: op.array_agg('printed'),
	sentence: op.array_agg_distinct('quote'),
	passage: op.array_agg_distinct('passage'),
	places: op.array_agg_distinct('place')
};

const cited = statements.derive({
	place: escape(({ section, paragraph }: Statement) => `section “${section}”, line ${paragraph}`)
});

/** A column of lists as cells. */
const joined = (column: string) =>
	escape((row: Record<string, string[]>) => row[column]?.join(separator));

/**
 * A figure's table with all we know of each, for programs: one row per datum, arithmetic last.
 * Qualifier, unit, origin and passage are coded as in `claims.csv`, the period (EDTF) as `dateCell`
 * writes it. `low` and `high` bound the values that the words allow. A computed value has no more digits than the figure shows of it. Where a
 * datum rests on several claims, their words stand in one cell, `separator` between them.
 */
export function formatFigureCsv(figure: TabledFigure, site: Site = builtSite): string {
	const { table } = figure;
	const address = absolute(pagePath(figure), site);
	const words = table
		.select('key', 'claims')
		.unroll('claims')
		.lookup(cited, ['claims', 'id'], 'printed', 'quote', 'passage', 'place')
		.groupby('key')
		.rollup(stating)
		.derive({
			'printed words': escape(({ printed }: { printed: string[] }) =>
				printed.map(quoteCell).join(separator)
			),
			...{ sentence: joined('sentence'), passage: joined('passage') },
			source: escape(({ places }: { places: string[] }) =>
				[citeArticle(identity.article), `Stands in ${places.join(separator)}.`, address, cellTerms]
					.filter(Boolean)
					.join(' ')
			)
		});
	const rows = table
		.derive({
			label: escape(nameRow),
			unit: escape(({ qualifier, unit }: FigureRow) => qualifier && unit),
			period: escape(dateOf)
		})
		.join(words, 'key')
		.select(header);
	return formatCsv([header, ...cellsOf(rows)]);
}

const cellsOf = (rows: ColumnTable): Cell[][] =>
	rows
		.objects()
		.map((row) => rows.columnNames().map((name) => (row as Record<string, Cell>)[name] ?? null));

const dateOf = ({ period }: FigureRow): string | null => period && dateCell(period.edtf);

/**
 * A figure's table for spreadsheets, in columns that any tool takes by pasting: a label that occurs
 * once, the value as a plain number, empty where none is printed, the date, and a note that holds the
 * value with its qualifier and unit, or the words, its date, whose it is, and the terms.
 */
export function formatPlainCsv({ table }: TabledFigure): string {
	const rows = table
		.derive({ label: escape(nameRow) })
		.groupby('label')
		.derive({ twins: op.count() })
		.ungroup()
		.derive({
			label: escape(distinct),
			period: escape(dateOf),
			note: escape(noteOf)
		})
		.select('label', 'value', 'period', 'note');
	return formatSheetCsv([rows.columnNames(), ...cellsOf(rows)]);
}

/** The label, with its date, or else its value, where another has the same. */
const distinct = ({ label, twins, period, words }: FigureRow & { twins: number }): string =>
	twins > 1 ? `${label}, ${period?.words ?? words}` : label;

const { article } = identity;
const short = `${article.authors.join(' and ')}, ${article.publisher}, ${article.date}`;

/** A value in words with its unit: "80,000 (people)", "37% more"; a share in words, such as "two thirds", needs none. */
function withUnit(words: string, unit: string): string {
	if (!unit.startsWith('%')) return `${words} (${unit})`;
	return words.endsWith('%') ? words + unit.slice(1) : words;
}

function noteOf(row: FigureRow): string {
	const { words, unit, period, qualifier, origin } = row;
	const said = !qualifier || words.includes(unit) ? words : withUnit(words, unit);
	const when = period && period.words !== words ? period.words : null;
	const whose = origin === 'stated' ? `stated by ${short}` : `${formatOrigin(row)}; after ${short}`;
	return [said, when, whose, 'data CC0 1.0'].filter(Boolean).join('; ');
}
