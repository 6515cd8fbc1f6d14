import type { Datum } from '$lib/model/datum';
import { capitalize } from '$lib/model/numbers/format';
import { baseOf, type Series } from '$lib/model/series';
import { changesOf, type Change } from './series-change';
import { describeTime } from '$lib/model/period';
import { warnings, type Statement } from './series-warning';

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
	`${atTime(from, 'at the start, which it doesn’t date')}: ${to.words} against ${from.words}.`;

const sayPoints = ({ series, from, to, times, added }: Change): string =>
	`${series.label} went from ${from.words} to ${to.words} ${series.counts}` +
	`${series.span ? ` “${series.span.words}”` : ''}: ${added.words} more, ` +
	`or ${times.words} as much, as ${from.words} is a rounded number.`;

const sayValues = (series: Series): Statement[] =>
	series.data.map((datum) => ({
		key: datum.key,
		words: `${series.label}: ${[`${datum.words} ${baseOf(series)}`.trim(), describeTime(datum)].join(', ')}.`,
		claims: datum.claims,
		formula: datum.formula
	}));
