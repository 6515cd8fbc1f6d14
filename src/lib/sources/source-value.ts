import { escape } from 'arquero';
import type { Interval } from '$lib/model/numbers/interval';
import * as interval from '$lib/model/numbers/interval';
import { formatNumber, formatQuantity, formatUnit } from '$lib/model/numbers/format';
import * as q from '$lib/model/numbers/quantity';
import type { Quantity } from '$lib/model/numbers/quantity';
import type { Point } from '$lib/data/reference';
import { points, referenceOf } from '$lib/data/tables';

/** What is set beside a number of the article: a point, or what is computed from several. */
export interface SourceValue extends Quantity {
	series: string;
	unit: string;
	/** The date in words. */
	date: string;
	/** `null` for a point as it is printed. */
	formula: string | null;
}

/**
 * The point of a series at a date (EDTF, as in the file) and, where the scopes differ, of a scope, as a
 * value: `at('rainfall', '1940-01-01', 'coast')`. Throws where there is none, so that the
 * build stops.
 */
export function at(series: string, period: string, scope?: string): SourceValue {
	const found = points.filter(
		escape(
			(point: Point) =>
				point.reference === series &&
				point.period.edtf === period &&
				(!scope || point.scope === scope)
		)
	);
	if (!found.numRows()) throw new Error(`${series} has no point ${period} ${scope ?? ''}`);
	return valueOf(found.object() as Point);
}

/** A point as a value. */
export function valueOf(point: Point): SourceValue {
	const { reference, low, high, period } = point;
	return {
		series: reference,
		unit: referenceOf(reference).unit,
		date: period.words,
		value: point.value ?? (low! + high!) / 2,
		step: q.inferStep(point.value ?? low!),
		interval: intervalOf(point),
		formula: null
	};
}

function intervalOf({ value, low, high, qualifier }: Point): Interval {
	if (value === null) return interval.closed(low, high);
	if (qualifier === 'about') return interval.around(value);
	if (qualifier === 'more_than') return interval.above(value);
	return qualifier === 'just_under' ? interval.below(value) : interval.exactly(value);
}

const computed = (result: Quantity, from: SourceValue[], unit: string, sign: string) => ({
	...from[0]!,
	...result,
	unit,
	formula: from.map(formatBare).join(sign)
});

const formatBare = ({ interval: { low, high }, value, formula }: SourceValue): string => {
	if (formula !== null) return `(${formula})`;
	return low !== null && high !== null && low > 0 && low < high
		? `${formatNumber(low)}–${formatNumber(high)}`
		: formatNumber(value);
};

/** The sum of two points. */
export const sum = (a: SourceValue, b: SourceValue): SourceValue =>
	computed(q.sum([a, b]), [a, b], a.unit, ' + ');

/** One point as a percentage of another, to three digits: more would say nothing beside the article's. */
export function percent(a: SourceValue, b: SourceValue, unit = '%'): SourceValue {
	const share = q.share(a, b);
	const step = Math.max(share.step, threeDigits(share.value));
	return computed({ ...share, step }, [a, b], unit, ' ÷ ');
}

const threeDigits = (value: number): number => 10 ** (Math.floor(Math.log10(value)) - 2);

/**
 * A number of people per 100,000 of a population in thousands: as many percent of the thousands. To three
 * digits, as in the series of rates, though the number be rounder: "just under 80,000" is a bound, and
 * what follows from a bound is as sharp as the bound. Throws for a population in another unit.
 */
export function rate(counted: Quantity, population: SourceValue): SourceValue {
	if (population.unit !== 'thousand people')
		throw new Error(`${population.series} has no thousands`);
	const share = q.share(counted, population);
	return {
		...population,
		...share,
		step: threeDigits(share.value),
		unit: 'per 100,000 people',
		formula: `${formatNumber(counted.value)} ÷ ${formatNumber(population.value)} × 100`
	};
}

/** How many percent less one point is than another. */
export const less = (a: SourceValue, b: SourceValue): SourceValue => {
	const share = percent(a, b);
	return { ...share, ...q.remainder([share]), formula: `100% − ${share.formula}` };
};

/** How many years lie between two points. */
export const yearsFrom = (a: SourceValue, b: SourceValue): SourceValue => {
	const [from, to] = [a, b].map(({ date }) => Number(/\d{4}/.exec(date)?.[0]));
	const value = to! - from!;
	const formula = `${to} − ${from}`;
	const date = `${a.date} to ${b.date}`;
	return { ...a, ...q.constant(value), unit: 'years', date, formula };
};

/** How many times as much one point is as another. */
export const times = (a: SourceValue, b: SourceValue): SourceValue =>
	computed(q.ratio(a, b), [a, b], 'times', ' ÷ ');

/** The value in words, with its unit. */
export const wordsOf = (value: SourceValue): string =>
	value.formula === null && value.interval.low === value.interval.high && !value.interval.about
		? formatUnit(formatNumber(value.value), value.unit)
		: formatUnit(formatQuantity(value), value.unit);
