/**
 * The set of values that a number with a qualifier can stand for. Ends are in the number's own
 * unit; `null` is no bound. An open end is itself excluded ("just under 80,000" excludes 80,000).
 * `about` says that the ends are only approximate; it is inherited by whatever is computed.
 */
export interface Interval {
	low: number | null;
	high: number | null;
	lowOpen: boolean;
	highOpen: boolean;
	about: boolean;
	/** The only values it holds, least first, where words can be read in more than one way; all between the ends if left out. */
	readings?: number[];
}

/** An end of an interval; infinite where there is no bound. */
interface End {
	at: number;
	open: boolean;
}

const lowEnd = (i: Interval): End => ({ at: i.low ?? -Infinity, open: i.lowOpen });
const highEnd = (i: Interval): End => ({ at: i.high ?? Infinity, open: i.highOpen });

function between(low: End, high: End, about: boolean): Interval {
	return {
		low: Number.isFinite(low.at) ? low.at : null,
		high: Number.isFinite(high.at) ? high.at : null,
		lowOpen: Number.isFinite(low.at) && low.open,
		highOpen: Number.isFinite(high.at) && high.open,
		about
	};
}

const isAbout = (...intervals: Interval[]) => intervals.some((i) => i.about);

/** The interval of one exact value. */
export const exactly = (value: number): Interval => closed(value, value);

/** From `low` to `high`, both included; `null` is no bound. */
export function closed(low: number | null, high: number | null): Interval {
	return { low, high, lowOpen: false, highOpen: false, about: false };
}

/** More than `low`. */
export const above = (low: number): Interval => ({ ...closed(low, null), lowOpen: true });

/** Less than `high`, and not negative: for counts, shares and durations. */
export const below = (high: number): Interval => ({ ...closed(0, high), highOpen: true });

/** One of several readings of a number, and nothing between them. */
export function oneOf(values: number[]): Interval {
	const readings = [...new Set(values)].sort((a, b) => a - b);
	const [low = null, high = null] = [readings[0], readings.at(-1)];
	return { ...closed(low, high), ...(readings.length > 1 && { readings }) };
}

/** The readings of a number, one where it has an exact value; `null` for a true interval. */
function valuesOf({ low, high, about, readings }: Interval): number[] | null {
	if (readings) return readings;
	return low !== null && low === high && !about ? [low] : null;
}

/** Approximately `value`. */
export const around = (value: number): Interval => ({ ...exactly(value), about: true });

/** The least interval that holds both. */
export function union(a: Interval, b: Interval): Interval {
	const low = [lowEnd(a), lowEnd(b)].sort((x, y) => x.at - y.at || +x.open - +y.open)[0]!;
	const high = [highEnd(a), highEnd(b)].sort((x, y) => y.at - x.at || +x.open - +y.open)[0]!;
	return between(low, high, isAbout(a, b));
}

const combine = (x: End, y: End, at: number): End => ({ at, open: x.open || y.open });

/** a + b; of readings, each of one with each of the other. */
export function add(a: Interval, b: Interval): Interval {
	const [some, others] = [valuesOf(a), valuesOf(b)];
	if (some && others) return oneOf(some.flatMap((x) => others.map((y) => x + y)));
	const [low, high] = [
		[lowEnd(a), lowEnd(b)],
		[highEnd(a), highEnd(b)]
	] as const;
	return between(
		combine(...low, low[0].at + low[1].at),
		combine(...high, high[0].at + high[1].at),
		isAbout(a, b)
	);
}

/** −a. */
export const negate = (a: Interval): Interval => ({
	low: a.high === null ? null : -a.high,
	high: a.low === null ? null : -a.low,
	lowOpen: a.highOpen,
	highOpen: a.lowOpen,
	about: a.about,
	...(a.readings && { readings: a.readings.map((value) => -value).reverse() })
});

/** a − b. */
export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

function refuseNegative(...intervals: Interval[]): void {
	for (const i of intervals) {
		if (i.low === null || i.low < 0) throw new RangeError(`${formatEnds(i)} may be negative`);
	}
}

const formatEnds = (i: Interval) => `${i.low ?? '−∞'} to ${i.high ?? '∞'}`;

/** 0 × ∞ is 0: a factor without a bound is still a number. */
const times = (x: number, y: number) => (x === 0 || y === 0 ? 0 : x * y);

/** A product or quotient that is 0 is reached by the 0 alone, however open the other end. */
const closeZero = (end: End): End => (end.at === 0 ? { at: 0, open: false } : end);

/** a × b, for intervals that hold no negative value; throws RangeError otherwise. */
export function multiply(a: Interval, b: Interval): Interval {
	refuseNegative(a, b);
	const low = combine(lowEnd(a), lowEnd(b), times(lowEnd(a).at, lowEnd(b).at));
	const high = combine(highEnd(a), highEnd(b), times(highEnd(a).at, highEnd(b).at));
	return between(closeZero(low), closeZero(high), isAbout(a, b));
}

/**
 * a ÷ b, for intervals that hold no negative value; no upper bound where b can be 0. Throws
 * RangeError otherwise and where b can only be 0.
 */
export function divide(a: Interval, b: Interval): Interval {
	refuseNegative(a, b);
	if (b.high === 0) throw new RangeError(`${formatEnds(b)} holds nothing to divide by`);
	const low = combine(lowEnd(a), highEnd(b), lowEnd(a).at / highEnd(b).at);
	const high = combine(
		highEnd(a),
		lowEnd(b),
		lowEnd(b).at === 0 ? Infinity : highEnd(a).at / lowEnd(b).at
	);
	return between(closeZero(low), closeZero(high), isAbout(a, b));
}

/** a × factor, for a factor that isn't negative. */
export const scale = (a: Interval, factor: number): Interval => multiply(a, exactly(factor));

/** Whether the value lies in the interval; an approximate interval holds what lies between its ends. */
export function holds(i: Interval, value: number): boolean {
	if (i.readings) return i.readings.includes(value);
	const aboveLow = i.lowOpen ? value > lowEnd(i).at : value >= lowEnd(i).at;
	const belowHigh = i.highOpen ? value < highEnd(i).at : value <= highEnd(i).at;
	return aboveLow && belowHigh;
}
