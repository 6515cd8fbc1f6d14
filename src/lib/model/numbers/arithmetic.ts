import type { Datum, Tone } from '../datum';
import { formatNumber, formatQuantity, formatUnit, inferQualifier } from './format';
import type { Period } from '../period';
import * as q from './quantity';
import type { Quantity } from './quantity';

/** A datum that says how it was computed. */
export type Computed = Datum & { formula: string };

/** How a computed datum is worded and shown. */
export interface Wording {
	key: string;
	label: string;
	group?: string | null;
	tone?: Tone;
	unit?: string;
	period?: Period | null;
}

/** A datum's value to compute with; throws where it has none. */
export function quantity({ key, value, interval, step }: Datum): Quantity {
	if (value === null || !interval) throw new Error(`${key} has no value to compute with`);
	return { interval, value, step };
}

const number = (datum: Datum): string => formatNumber(quantity(datum).value);

/** A result to four digits, but never less exact than to the unit. */
const exact = (value: number): string =>
	formatNumber(Math.abs(value) < 1000 ? Number(value.toPrecision(4)) : Math.round(value));

/** What comes of arithmetic with data: worded, with as many digits as it may have, and with its formula, or one for each reading of the result. */
export function computed(
	from: Datum[],
	result: Quantity,
	formula: string | string[],
	wording: Wording
): Computed {
	const {
		key,
		label,
		group = null,
		tone = 'grey',
		unit = from[0]?.unit ?? '',
		period = null
	} = wording;
	return {
		key,
		label,
		group,
		tone,
		unit,
		claims: [...new Set(from.flatMap((d) => d.claims))],
		value: result.value,
		interval: result.interval,
		step: result.step,
		qualifier: inferQualifier(result.interval),
		words: formatUnit(formatQuantity(result), unit),
		period,
		origin: 'computed',
		formula: [formula]
			.flat()
			.map((one, i) => `${one} = ${exact(result.interval.readings?.[i] ?? result.value)}`)
			.map((one) => `${one}${unit === '%' ? '%' : ''}`)
			.join(', or ')
	};
}

/** a ÷ b, as "times". */
export const ratio = (a: Datum, b: Datum, wording: Wording): Computed =>
	computed([a, b], q.ratio(quantity(a), quantity(b)), `${number(a)} ÷ ${number(b)}`, {
		unit: 'times',
		...wording
	});

/** People counted to the last one are exact by nature. */
const countOf = (datum: Datum): Quantity => {
	const { unit, qualifier, step } = datum;
	const isCount = unit === 'people' && qualifier === 'exact' && step <= 1;
	return { ...quantity(datum), ...(isCount && { step: 0 }) };
};

/** a as a share of b, in %. */
export const share = (a: Datum, b: Datum, wording: Wording): Computed =>
	computed([a, b], q.share(countOf(a), countOf(b)), `${number(a)} ÷ ${number(b)}`, {
		unit: '%',
		...wording
	});

/** What is left of a total without its parts. */
export const rest = (total: Datum, parts: Datum[], wording: Wording): Computed =>
	computed(
		[total, ...parts],
		q.difference(quantity(total), q.sum(parts.map(quantity))),
		[total, ...parts].map(number).join(' − '),
		wording
	);

/** What is left of 100% without the parts. */
export const remainder = (parts: Datum[], wording: Wording): Computed =>
	computed(parts, q.remainder(parts.map(quantity)), ['100', ...parts.map(number)].join(' − '), {
		unit: '%',
		...wording
	});

/** The sum of the parts, of which one may have several readings. */
export function sum(parts: Datum[], wording: Wording): Computed {
	const total = q.sum(parts.map(quantity));
	const formulas = (total.interval.readings ?? [total.value]).map((_, i) =>
		parts.map((part) => formatNumber(readingOf(quantity(part), i))).join(' + ')
	);
	return computed(parts, total, formulas, wording);
}

const readingOf = ({ value, interval }: Quantity, i: number): number =>
	interval.readings?.[i] ?? value;

/** The value that is `percent` % less than `a`: what it is `percent` % above. */
export function without(a: Datum, percent: Datum, wording: Wording): Computed {
	const factor = q.ratio(q.sum([q.constant(100), quantity(percent)]), q.constant(100));
	return computed(
		[a, percent],
		q.ratio(quantity(a), factor),
		`${number(a)} ÷ ${exact(factor.value)}`,
		wording
	);
}

/** How many data there are: people counted one by one. */
export function count(data: Datum[], wording: Wording): Computed {
	const total = q.constant(data.length);
	const counted = computed(data, total, '', { unit: 'people', ...wording });
	return { ...counted, origin: 'counted', formula: data.map((d) => d.label).join('; ') };
}
