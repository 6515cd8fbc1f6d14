import { pagePath } from '$lib/address/paths';
import { boundsOf } from '$lib/model/numbers/bounds';
import { identity } from '$article/site';
import { citeArticle } from '$lib/model/identity';
import type { Datum } from '$lib/model/datum';
import { addsGroup } from '$lib/model/words/describe';
import type { Figure, Row } from '$lib/model/figure';
import type { Claim } from '$lib/data/claim';
import { formatCsv, type Cell } from '$lib/model/csv';
import { dataOf } from '$lib/define/figure-data';
import { cellTerms } from './licences';
import { absolute, builtSite, type Site } from '$lib/address/site';
import { claimById, passageById } from '$lib/data/tables';

/** Stands between the words of several claims in one cell; no word of the article has it. */
export const separator = ' | ';

const header = [
	...['key', 'label', 'value', 'low', 'high', 'qualifier', 'unit', 'period', 'origin', 'formula'],
	...['printed words', 'sentence', 'passage', 'source']
];

/**
 * A figure's data with all we know of each: one row a datum, arithmetic last. Qualifier, period
 * (EDTF), unit, origin and passage are coded as in `claims.csv`. `low` and `high` bound the values
 * that the words allow. A computed value has no more digits than the figure shows of it. Where a
 * datum rests on several claims, their words stand in one cell, `separator` between them.
 */
export const formatFigureCsv = (figure: Figure, site: Site = builtSite): string =>
	formatCsv([header, ...dataOf(figure).map((datum) => rowOf(datum, figure, site))]);

function rowOf(datum: Datum, figure: Figure, site: Site): Cell[] {
	const claims = datum.claims.map((id) => claimById.get(id)!);
	const join = (of: (claim: Claim) => string) => [...new Set(claims.map(of))].join(separator);
	return [
		...[datum.key, labelOf(datum), ...numbersOf(datum)],
		...[datum.period?.edtf ?? null, datum.origin, datum.formula],
		...[claims.map(({ printed }) => printed).join(separator), join(({ quote }) => quote)],
		...[join(({ passage }) => passage), sourceOf(join(placeOf), absolute(pagePath(figure), site))]
	];
}

/** Value, low, high, qualifier and unit; all empty for a fate and for a date. */
function numbersOf(datum: Datum): Cell[] {
	const { unit, qualifier } = datum;
	if (!unit || isDate(datum)) return [null, null, null, null, null];
	return [...boundsOf(datum), qualifier, unit];
}

const isDate = ({ words, period }: Datum): boolean => words === period?.words;

/** The label, after the group where that says more. */
const labelOf = (datum: Datum): string =>
	addsGroup(datum) ? `${datum.group}: ${datum.label}` : datum.label;

function placeOf({ passage }: Claim): string {
	const { section, paragraph } = passageById.get(passage)!;
	return `section “${section}”, line ${paragraph}`;
}

const sourceOf = (places: string, address: string | null): string =>
	[citeArticle(identity.article), `Stands in ${places}.`, address, cellTerms]
		.filter(Boolean)
		.join(' ');

/**
 * A figure's data as three columns that any tool takes by pasting: a label that occurs once, the
 * value as a plain number or, where no number is printed, the words, and a note that holds the value
 * with its qualifier and unit, its date, whose it is, and the terms.
 */
export function formatPlainCsv(figure: Figure): string {
	const data = dataOf(figure);
	const labels = data.map(labelOf);
	const rows = data.map((datum, i) => [
		distinct(labels, i, datum),
		plainValue(datum),
		noteOf(datum, figure.rows[i]!)
	]);
	return formatCsv([['label', 'value', 'note'], ...rows]);
}

/** The label, with its date, or else its value, where another has the same. */
function distinct(labels: string[], i: number, { period, words }: Datum): string {
	const label = labels[i]!;
	const isTwice = labels.filter((other) => other === label).length > 1;
	return isTwice ? `${label}, ${period?.words ?? words}` : label;
}

const plainValue = (datum: Datum): Cell => numbersOf(datum)[0] ?? datum.words;

const { article } = identity;
const short = `${article.authors.join(' and ')}, ${article.publisher}, ${article.date}`;

function noteOf(datum: Datum, { origin }: Row): string {
	const { words, unit, period } = datum;
	const said = !unit || isDate(datum) || words.includes(unit) ? words : `${words} (${unit})`;
	const when = period && !isDate(datum) ? period.words : null;
	const whose = datum.origin === 'stated' ? `stated by ${short}` : `${origin}; after ${short}`;
	return [said, when, whose, 'data CC0 1.0'].filter(Boolean).join('; ');
}
