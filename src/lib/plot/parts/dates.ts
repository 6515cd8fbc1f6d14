import { extent } from 'd3';
import type { Datum } from '$lib/model/datum';
import { periodOf, type TimeScale } from './axis';
import { arrow } from './glyphs';
import { circle, line, rect, vertical, type Shape } from '../shape/shape';
import { paintOf } from './texture';

/** How high a date's mark stands. */
export const dateHeight = 8;

/** How far an arrow reaches that says "by" or "from". */
const length = 13;

/** Where a date's mark begins and ends on the scale. */
export function reachOf(datum: Datum, x: TimeScale): [left: number, right: number] {
	const { precision, start, end } = periodOf(datum);
	const [left = 0, right = 0] = extent([start, end], (year) => year && x(year));
	if (precision === 'by') return [right - length, right];
	if (precision === 'from') return [left, left + length];
	if (precision === 'day') return [left - 4.5, left + 4.5];
	return [left, Math.max(right, left + 3)];
}

/**
 * The mark of a date, whose shape is its precision: a dot for a day, a bar of its own length for a
 * month, a year or a span, a dashed bar for some date within years or a decade, an arrow to the left for "by",
 * to the right for "from".
 */
export function dateMark(datum: Datum, x: TimeScale, middle: number): Shape[] {
	const paint = paintOf(datum.tone);
	const [left, right] = reachOf(datum, x);
	const top = middle - dateHeight / 2;
	switch (periodOf(datum).precision) {
		case 'day':
			return [circle((left + right) / 2, middle, 4.5, paint)];
		case 'by':
			return [
				vertical(right - 1, top, dateHeight, paint, 2),
				line(arrow(right, middle, left + 1 - right, 0, 4), paint, 1.75)
			];
		case 'from':
			return [
				vertical(left + 1, top, dateHeight, paint, 2),
				line(arrow(left, middle, right - 1 - left, 0, 4), paint, 1.75)
			];
		case 'within':
		case 'decade':
			return [
				{
					...rect(left + 1, top, right - left - 2, dateHeight, 'none'),
					stroke: paint,
					strokeWidth: 1.5,
					dash: '3 2'
				}
			];
		default:
			return [rect(left, top, right - left - 0.75, dateHeight, paint)];
	}
}
