import { figureRows } from '$lib/define/figure-table';
import { figureBySlug } from '$lib/define/figures';
import { statementOf } from '$lib/define/quotes';
import { layout } from '$lib/plot/layout';
import code from './figures/congress-delegates.ts?raw';

const figure = figureBySlug.get('congress-delegates');
if (!figure) throw new Error('The worked example has no figure');

const rows = figureRows(figure.table);
const claims = rows.flatMap((row) => (row.origin === 'stated' ? row.claims : []));

/** A number in a cell; nothing where there is none. */
const cell = (value: number | null): string => (value === null ? '' : `${value}`);

/** One figure from its claims to its picture, with the code that makes the one of the other. */
export const workedExample = {
	slug: figure.slug,
	title: figure.title,
	/** Its file from the first claim to the panel, without imports and without its sentences. */
	code: code.slice(code.indexOf('const '), code.indexOf('export default')).trim(),
	/** Rows of `claims.csv`, of their columns the chief ones. */
	claims: claims.map(statementOf).map(({ id, printed, value, unit, of, period }) => ({
		...{ id, printed, unit: unit ?? '', of: of ?? '', period: period ?? '' },
		value: cell(value)
	})),
	/** Rows of its table, without the columns that are empty or the same in all. */
	rows: rows.map(({ key, label, value, low, high, words, origin, formula }) => ({
		...{ key, label, words, origin, formula: formula ?? '' },
		...{ value: cell(value), low: cell(low), high: cell(high) }
	})),
	plot: layout(figure.card, 'narrow')
};
