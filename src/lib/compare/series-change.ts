import { pairs } from 'd3';
import { computed, quantity, ratio, type Computed } from '$lib/model/numbers/arithmetic';
import { perYear, yearsBetween } from '$lib/model/numbers/change';
import type { Datum } from '$lib/model/datum';
import { formatNumber } from '$lib/model/numbers/format';
import * as interval from '$lib/model/numbers/interval';
import type { Interval } from '$lib/model/numbers/interval';
import * as q from '$lib/model/numbers/quantity';
import { round, type Quantity } from '$lib/model/numbers/quantity';
import { numbersOf, type Series } from '$lib/model/series';

/** How a series changed from one stated value to a later one; `null` for what the article leaves open. */
export interface Change {
	series: Series;
	from: Datum;
	to: Datum;
	/** The multiple; of a share, whose printed number is rounded, the span of what it can be. */
	times: Computed;
	/** The growth in %; `null` for a share. */
	percent: Computed | null;
	/** What was added, in the values' unit or in percentage points. */
	added: Computed;
	/** What was added a year. */
	perYear: Computed | null;
}

/** Every change of a series: between neighbours, then from the first value to the last. */
export function changesOf(series: Series): Change[] {
	if (!series.changes) return [];
	const values = numbersOf(series);
	const [first, last] = [values[0], values.at(-1)];
	const whole = first && last && values.length > 2 ? [[first, last] as const] : [];
	return [...pairs(values), ...whole].map(([from, to]) => changeOf(series, from, to));
}

/** The change from a series' first value to its last; `null` where it has no two. */
export const wholeChange = (series: Series): Change | null => changesOf(series).at(-1) ?? null;

function changeOf(series: Series, from: Datum, to: Datum): Change {
	const wording = { key: `${from.key}-${to.key}`, label: series.label };
	const isShare = series.measure === 'share';
	const years = yearsOf(series, from, to);
	const pair: Pair = { from, to, wording };
	return {
		series,
		from,
		to,
		times: isShare
			? timesOfRounded(pair)
			: ratio(to, from, { ...wording, key: `${wording.key}-times` }),
		percent: isShare ? null : percentOf(pair),
		added: addedOf(pair, isShare),
		perYear: years && yearlyOf(pair, years, isShare)
	};
}

interface Pair {
	from: Datum;
	to: Datum;
	wording: { key: string; label: string };
}

/** The years between the two, where both are dated or the article states how long it took. */
function yearsOf({ span }: Series, from: Datum, to: Datum): Interval | null {
	if (span) return span.interval;
	return from.period && to.period ? yearsBetween(from.period, to.period) : null;
}

/** The values that the number stands for if its last digit is rounded. */
const unrounded = ({ value, step }: Quantity): Interval =>
	interval.closed(value - step / 2, value + step / 2);

/** The multiple's span if the coarser of the two is rounded to its last digit. */
function timesOfRounded({ from, to, wording }: Pair): Computed {
	const [a, b] = [quantity(to), quantity(from)];
	const coarse = a.value / a.step < b.value / b.step ? a : b;
	const ends = (one: Quantity) => (one === coarse ? unrounded(one) : one.interval);
	const span = interval.divide(ends(a), ends(b));
	const tenths = [span.low, span.high].map((end) => formatNumber(round(end ?? Infinity, 0.1)));
	return {
		...ratio(to, from, { ...wording, key: `${wording.key}-times` }),
		interval: span,
		words: `${tenths.join('–')} times`,
		formula: `${from.words} stands for ${b.value - coarse.step / 2} to ${b.value + coarse.step / 2}, if it is rounded: ${a.value} ÷ each`
	};
}

function percentOf({ from, to, wording }: Pair): Computed {
	const [end, start] = [quantity(to), quantity(from)];
	const hundredfold = q.product(q.ratio(end, start), q.constant(100));
	const growth = q.difference(hundredfold, q.constant(100));
	const formula = `${formatNumber(end.value)} ÷ ${formatNumber(start.value)} × 100 − 100`;
	return computed([to, from], growth, formula, {
		...wording,
		key: `${wording.key}-percent`,
		label: `${wording.label}: growth`,
		unit: '%'
	});
}

/** "Just under" bounds a number above alone: that it isn't negative says nothing of what was added. */
function difference({ from, to }: Pair): Quantity {
	const start = quantity(from);
	const isCapped = from.qualifier === 'just_under' || from.qualifier === 'up_to';
	const low = isCapped ? null : start.interval.low;
	return q.difference(quantity(to), { ...start, interval: { ...start.interval, low } });
}

const addedOf = (pair: Pair, isShare: boolean): Computed =>
	computed(
		[pair.to, pair.from],
		difference(pair),
		`${formatNumber(quantity(pair.to).value)} − ${formatNumber(quantity(pair.from).value)}`,
		{
			...pair.wording,
			key: `${pair.wording.key}-added`,
			label: `${pair.wording.label}: added`,
			unit: isShare ? 'percentage points' : pair.to.unit
		}
	);

function yearlyOf(pair: Pair, years: Interval, isShare: boolean): Computed {
	const added = difference(pair);
	const most = years.low === years.high ? 'years' : 'years at most';
	const formula = `${formatNumber(added.value)} ÷ ${years.high} ${most}`;
	return computed([pair.to, pair.from], perYear(added, years), formula, {
		...pair.wording,
		key: `${pair.wording.key}-yearly`,
		label: `${pair.wording.label}: increase a year`,
		unit: isShare ? 'percentage points a year' : 'a year'
	});
}
