import { passagesWith } from './comparable';
import type { Offer } from './rule';
import { dateCell, formatSheetCsv, quoteCell, type Cell } from '$lib/model/csv';
import { boundsOf } from '$lib/model/numbers/bounds';
import type { Datum } from '$lib/model/datum';
import { addsGroup } from '$lib/model/words/describe';
import { citeArticle, type Article } from '$lib/model/identity';
import { textOf, type Passage } from '$lib/model/passage';
import { changesOf } from './series-change';
import { numbersOf, type Series } from '$lib/model/series';

const header = [
	...['key', 'series', 'label', 'value', 'low', 'high', 'qualifier', 'unit', 'period', 'origin'],
	...['formula', 'printed words', 'sentence', 'source']
];

/**
 * A comparison as a tidy table: one row per value, stated ones first, then what is computed of them.
 * Words of several claims stand in one cell, ` | ` between them.
 */
export const formatCompareCsv = (
	series: Series[],
	passages: Passage[],
	offer: Offer,
	article: Article
): string =>
	formatSheetCsv([header, ...series.flatMap((one) => rowsOf(one, passages, offer, article))]);

function rowsOf(series: Series, passages: Passage[], offer: Offer, article: Article): Cell[][] {
	const shown = offer.view?.panels.flatMap(({ data }) => data) ?? [];
	const computed = shown.filter(
		({ origin, claims }) =>
			origin === 'computed' &&
			numbersOf(series).some(({ claims: [own] }) => own && claims.includes(own))
	);
	const changes = changesOf(series).flatMap(({ times, percent, added, perYear }) =>
		[times, percent, added, perYear].filter((datum) => datum !== null)
	);
	const all = new Map([...series.data, ...changes, ...computed].map((d) => [d.key, d]));
	return [...all.values()].map((datum) => rowOf(datum, series, passages, article));
}

function rowOf(datum: Datum, series: Series, passages: Passage[], article: Article): Cell[] {
	const { key, label, qualifier, unit, period, origin, formula } = datum;
	const quoted = passagesWith(passages, datum.claims);
	return [
		...[key, series.label, addsGroup(datum) ? `${datum.group}: ${label}` : label],
		...[...boundsOf(datum), qualifier, unit, period && dateCell(period.edtf), origin, formula],
		...[printedOf(datum, quoted), quoted.map(textOf).join(' | '), sourceOf(quoted, article)]
	];
}

const printedOf = ({ claims }: Datum, quoted: Passage[]): string =>
	quoted
		.flatMap(({ segments }) => segments)
		.filter(({ claim }) => claim && claims.includes(claim))
		.map(({ text }) => quoteCell(text))
		.join(' | ');

const sourceOf = (quoted: Passage[], article: Article): string =>
	`${citeArticle(article)} ${quoted.map(({ section, paragraph }) => `Section “${section}”, line ${paragraph}.`).join(' ')} ` +
	`Data CC0 1.0; quoted words © ${article.authors.join(' and ')}.`;
