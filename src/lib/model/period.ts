import { extent } from 'd3';

/** How precisely a date is given, and how it encloses the true one. */
export type Precision = 'day' | 'month' | 'year' | 'decade' | 'span' | 'within' | 'by' | 'from';

/** A date as the article gives it. Years are decimal and in UTC: 1923.75 is the start of October 1923. */
export interface Period {
	/** EDTF (ISO 8601-2), as in the data package. */
	edtf: string;
	/** In words, with its "by" and "from": "by 1927", "October 1923". */
	words: string;
	precision: Precision;
	/** First moment; `null` when the article sets none ("by 1927"). */
	start: number | null;
	/** Moment after the last; `null` when the article sets none ("from 1922"). */
	end: number | null;
}

/** Where a point stands that represents the period: the middle of its year, month or day. */
export function anchor({ precision, edtf, start, end }: Period): number {
	if (precision === 'by') return end! - lengthOf(edtf) / 2;
	if (precision === 'from') return start! + lengthOf(edtf) / 2;
	return (start! + end!) / 2;
}

/** The length in years of the year, month or day that a "by" or a "from" names. */
const lengthOf = (edtf: string): number => [1, 1 / 12, 1 / 365][edtf.match(/-/g)?.length ?? 0]!;

/** The calendar year in which the period begins or, for "by", the latest it can be. */
export const year = (period: Period): number =>
	Math.floor(period.precision === 'by' ? period.end! - 0.001 : period.start!);

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
