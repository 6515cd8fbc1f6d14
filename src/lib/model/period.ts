import { extent } from 'd3';

/** How precisely a date is given, and how it encloses the true one. */
export type Precision = 'day' | 'month' | 'year' | 'decade' | 'span' | 'within' | 'by' | 'from';

/** A date as the article gives it. Years are decimal and in UTC: 1923.75 is the start of October 1923. */
export type Period = NamedPeriod & (Closed | OpenStart | OpenEnd);

interface NamedPeriod {
	/** EDTF (ISO 8601-2), as in the data package. */
	edtf: string;
	/** In words, with its "by" and "from": "by 1927", "October 1923". */
	words: string;
	precision: Precision;
}

interface Closed {
	/** First moment. */
	start: number;
	/** Moment after the last. */
	end: number;
}

/** "By 1927": the article sets no first moment. */
interface OpenStart {
	start: null;
	end: number;
}

/** "From 1922": the article sets no last moment. */
interface OpenEnd {
	start: number;
	end: null;
}

/** Where a point stands that represents the period: the middle of its year, month or day. */
export function anchor(period: Period): number {
	if (period.start === null) return period.end - lengthOf(period) / 2;
	if (period.end === null) return period.start + lengthOf(period) / 2;
	return (period.start + period.end) / 2;
}

/** The length in years of the year, month or day that a "by" or a "from" names. */
const lengthOf = ({ edtf }: Period): number =>
	/\d-\d\d-\d/.test(edtf) ? 1 / 365 : /\d-\d/.test(edtf) ? 1 / 12 : 1;

/** The calendar year in which the period begins or, for "by", the latest it can be. */
export const year = (period: Period): number =>
	Math.floor(period.start === null ? period.end - 0.001 : period.start);

/** When a value is: "by 1940", "1923", or that its year is not stated. */
export const describeTime = ({ period }: { period: Period | null }): string =>
	period?.words ?? 'year not stated';

/** The first and the last calendar year that the data's periods touch; throws where none is dated. */
export function yearsOf(data: { period: Period | null }[]): [number, number] {
	const ends = data.flatMap(({ period }) => [period?.start, period?.end && period.end - 0.01]);
	const [first, last] = extent(ends, (end) => end ?? undefined);
	if (first === undefined) throw new Error('No period sets a year');
	return [Math.floor(first), Math.floor(last)];
}
