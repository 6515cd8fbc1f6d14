import * as interval from './interval';
import type { Interval } from './interval';
import type { Period } from '../period';
import { ratio, type Quantity } from './quantity';

/** The calendar years in which a date can lie: one of them, or `null` for no bound. */
const yearsOf = ({ start, end }: Period): Interval =>
	interval.closed(
		start === null ? null : Math.floor(start),
		end === null ? null : Math.ceil(end) - 1
	);

/**
 * How many calendar years lie from one date to a later one; 7 from any day of 1923 to any of 1930.
 * A date that isn't set to one year makes it a range: "by 1940" at the end or "from 1922" at the
 * start makes it at most so many, "by" at the start or "from" at the end at least so many. Throws
 * RangeError where `to` is before `from`.
 */
export function yearsBetween(from: Period, to: Period): Interval {
	const { low, high } = interval.subtract(yearsOf(to), yearsOf(from));
	if (high !== null && high < 0) throw new RangeError(`“${to.words}” is before “${from.words}”`);
	return interval.closed(Math.max(0, low ?? 0), high);
}

/**
 * A change as so much a year: at least so much where the years are at most so many. It has as many
 * significant digits as the change; its nominal value is that over the most years, or over the
 * least where there is no most. Throws RangeError for a change that may be negative and for no years.
 */
export const perYear = (change: Quantity, years: Interval): Quantity =>
	ratio(change, { interval: years, value: years.high ?? years.low ?? 0, step: 0 });
