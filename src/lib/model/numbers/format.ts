import { format } from 'd3';
import type { Qualifier } from '../datum';
import type { Interval } from './interval';
import { round, type Quantity } from './quantity';

const grouped = format(',');

/** A number with thousands commas: 1,660,000; 66.7. */
export const formatNumber = (value: number): string => grouped(Number(value.toPrecision(12)));

/** A large number short enough for an axis: 500,000, 1 million, 1.5 million. */
export const formatTick = (value: number): string =>
	value >= 1e6 ? `${formatNumber(value / 1e6)} million` : formatNumber(value);

const qualifierWords: Record<Qualifier, string> = {
	exact: '',
	about: 'about ',
	just_under: 'just under ',
	more_than: 'more than ',
	at_least: 'at least ',
	up_to: 'up to ',
	almost_all: 'almost all',
	vague: ''
};

/** A qualifier as it is set before its number: "just under "; empty for exact and vague. */
export const formatQualifier = (qualifier: Qualifier): string => qualifierWords[qualifier];

/** Units of things counted, which their label names. */
const counted = new Set([
	...['', 'people', 'countries', 'republics', 'districts', 'crises', 'periods', 'chapters'],
	...['trials', 'prisons', 'goods', 'occasions']
]);

/** The number in its unit: "77%", "4,700 rubles a month"; people and other things counted stand bare. */
export function formatUnit(number: string, unit: string): string {
	if (unit.startsWith('%')) return `${number}${unit}`;
	return counted.has(unit) ? number : `${number} ${unit}`;
}

/** The qualifier of a computed value: what its bounds say about it. */
export function inferQualifier({ low, high, lowOpen, highOpen, about }: Interval): Qualifier {
	if (about) return 'about';
	if (low !== null && high === null) return lowOpen ? 'more_than' : 'at_least';
	if (high !== null && (low === null || (low === 0 && high !== 0)))
		return highOpen ? 'just_under' : 'up_to';
	return 'exact';
}

/**
 * A computed quantity as a number in words, rounded outward to its step: "more than 20", "1.5–2.5",
 * "54 or 59", "about 5". Throws RangeError for one of which nothing is known.
 */
export function formatQuantity({ interval, value, step }: Quantity): string {
	if (interval.readings)
		return interval.readings.map((one) => formatNumber(round(one, step))).join(' or ');
	const qualifier = inferQualifier(interval);
	const words = qualifier === 'just_under' ? 'less than ' : formatQualifier(qualifier);
	return (
		words +
		(qualifier === 'about'
			? formatNumber(round(value, step))
			: formatEnds(interval, step, qualifier))
	);
}

function formatEnds({ low, high }: Interval, step: number, qualifier: Qualifier): string {
	if (high === null && !low) throw new RangeError('No bound is known, so there is nothing to show');
	const least = formatNumber(round(low ?? 0, step, 'down'));
	if (high === null) return least;
	if (low === high) return formatNumber(round(high, step));
	const most = formatNumber(round(high, step, 'up'));
	return qualifier === 'just_under' || qualifier === 'up_to' ? most : `${least}–${most}`;
}

/** The first letter made a capital, for the start of a sentence. */
export const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const ones =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A count below 100 in words, any other in digits: 18 is "eighteen", 21 is "twenty-one". */
export function formatCount(count: number): string {
	const unit = count % 10 ? `-${ones[count % 10]}` : '';
	const ten = tens[Math.floor(count / 10) - 2];
	return ones[count] ?? (ten ? ten + unit : formatNumber(count));
}

/** Words as a list: "a", "a and b", "a, b and c". */
export const formatList = (words: string[]): string => list.format(words);

const list = new Intl.ListFormat('en-GB');
