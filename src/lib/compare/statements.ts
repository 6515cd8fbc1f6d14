import type { Datum } from '$lib/model/datum';
import { capitalize, formatList } from '$lib/model/numbers/format';
import { describeTime } from '$lib/model/period';
import { baseOf, numbersOf, type Series } from '$lib/model/series';
import { changesOf, wholeChange, type Change } from './series-change';

/** A sentence that compares, with the claims it rests on and the arithmetic in it. */
export interface Statement {
	/** Names it in the address of a page. */
	key: string;
	words: string;
	claims: string[];
	/** Our arithmetic in it; `null` where there is none. */
	formula: string | null;
}

/** Every sentence about a choice of series: its changes, its single values, then what doesn't follow. */
export const describeSeries = (series: Series[]): Statement[] => [
	...series.flatMap((one) => (one.changes ? changesOf(one).map(sayChange) : sayValues(one))),
	...warnings(series)
];

/** When, within a sentence: "by 1940", "for 1923". */
function atTime({ period }: Datum, undated: string): string {
	if (!period) return undated;
	return ['by', 'from', 'within'].includes(period.precision) ? period.words : `for ${period.words}`;
}

function sayChange(change: Change): Statement {
	const { series, from, to, times, percent, added, perYear } = change;
	const words = series.measure === 'share' ? sayPoints(change) : sayMultiple(change);
	const yearly = perYear ? ` That is an increase of ${perYear.words}.` : '';
	return {
		key: `${from.key}-${to.key}`,
		words: capitalize(words) + yearly,
		claims: [from, to, series.span].flatMap((datum) => datum?.claims ?? []),
		formula: [times, percent, added, perYear].flatMap((one) => one?.formula ?? []).join('; ')
	};
}

const sayMultiple = ({ series, from, to, times }: Change): string =>
	`${atTime(to, 'later')} the article gives ${times.words} as many ${series.counts} as ` +
	`${atTime(from, 'at the start, in a year not stated')}: ${to.words} against ${from.words}.`;

const sayPoints = ({ series, from, to, times, added }: Change): string =>
	`${series.label} went from ${from.words} to ${to.words} ${series.counts}` +
	`${series.span ? ` “${series.span.words}”` : ''}: up ${added.words}, ` +
	`or ${times.words} as much, since ${from.words} is rounded.`;

const sayValues = (series: Series): Statement[] =>
	series.data.map((datum) => ({
		key: datum.key,
		words: `${series.label}: ${[`${datum.words} ${baseOf(series)}`.trim(), describeTime(datum)].join(', ')}.`,
		claims: datum.claims,
		formula: datum.formula
	}));

/** What a reader might make of series of one kind, and must not. */
interface Warning {
	key: string;
	/** How a series is named in the sentence; `null` for one that it doesn't speak of. */
	name(series: Series): string | null;
	/** Says it of several; of one there is nothing to say. */
	say(names: string): string;
}

/** A series by its last value: "Prisoners (1,660,000, by 1940)". */
function nameValue(series: Series): string | null {
	const last = numbersOf(series).at(-1);
	return last ? `${series.label} (${last.words}, ${describeTime(last)})` : null;
}

function nameShare(series: Series): string | null {
	const last = numbersOf(series).at(-1);
	return last ? `${series.label} (${last.words} ${baseOf(series)})` : null;
}

function nameSpan(series: Series): string | null {
	const change = wholeChange(series);
	if (!change) return null;
	const span = series.span?.words ?? `${describeTime(change.from)} to ${describeTime(change.to)}`;
	return `${series.label} (${span})`;
}

const everyWarning: Warning[] = [
	{
		key: 'spans-differ',
		name: nameSpan,
		say: (names) =>
			`${names} changed over different spans, so the multiples don’t say which grew faster.`
	},
	{
		key: 'counts-differ',
		name: (series) => (series.measure === 'people' ? nameValue(series) : null),
		say: (names) => `${names} are different things: they must not be added or divided.`
	},
	{
		key: 'bases-differ',
		name: (series) => (series.measure === 'share' ? nameShare(series) : null),
		say: (names) => `${names} are shares of what each names, so their order is not a ranking.`
	},
	{
		key: 'demands',
		name: (series) => (series.demanded ? nameValue(series) : null),
		say: (names) => `${names} are demands: the article doesn’t say what was achieved.`
	}
];

/** What doesn't follow from seeing the series beside one another. */
const warnings = (series: Series[]): Statement[] =>
	everyWarning.flatMap((warning) => warn(warning, series));

function warn({ key, name, say }: Warning, series: Series[]): Statement[] {
	const named = series.flatMap((one) => {
		const words = name(one);
		return words ? [{ words, claims: numbersOf(one).flatMap(({ claims }) => claims) }] : [];
	});
	if (named.length < 2) return [];
	const words = say(formatList(named.map((one) => one.words)));
	return [{ key, words, claims: [...new Set(named.flatMap((one) => one.claims))], formula: null }];
}
