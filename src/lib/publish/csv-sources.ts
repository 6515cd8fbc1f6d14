import { formatSheetCsv, type Cell } from '$lib/model/csv';
import type { TabledFigure } from '$lib/define/figure-table';
import { nearnessWords, type SourceLine } from '$lib/model/source';
import { cellTerms } from './licences';
import { sourcesOf } from '$lib/sources/sources';
import type { Reference } from '$lib/data/reference';
import { referenceOf } from '$lib/data/tables';

const header = [
	...['article', 'verdict', 'other source', 'says', 'low', 'high', 'measure', 'distance'],
	...['formula', 'grade', 'works', 'caveat', 'terms']
];

/**
 * What other sources say beside a figure's numbers, a row a line: a table of its own, so that no row
 * of it is ever taken for one of the article's. “Not from the article” stands in every row.
 */
export const formatSourcesCsv = (figure: TabledFigure): string =>
	formatSheetCsv([header, ...sourcesOf(figure).map(rowOf)]);

const worksOf = ({ works }: Reference): string => works.map(({ title }) => title).join('; ');

/** What it says and when: with its date, a number is not taken for the article's. */
const saidOf = ({ value, date }: SourceLine): string | null =>
	(value && (date ? `${value} (${date})` : value)) || null;

function rowOf(line: SourceLine): Cell[] {
	const reference = line.series === null ? null : referenceOf(line.series);
	return [
		...[line.article, nearnessWords[line.nearness], reference?.title ?? null],
		...[saidOf(line), line.interval?.low ?? null, line.interval?.high ?? null],
		...[line.measure, line.distance, line.formula],
		...[line.grade, reference ? worksOf(reference) : line.path],
		...[reference?.caveat ?? null, `Not from the article. ${cellTerms}`]
	];
}
