import type { Datum } from '$lib/model/datum';
import type { TimeScale } from './axis';
import { arrow } from './glyphs';
import { circle, line, rect, vertical, type Shape } from '../shape/shape';
import { paintOf } from './texture';

/** How high a date's mark stands. */
export const dateHeight = 8;

/** How far an arrow reaches that says "by" or "from". */
const length = 13;

/** The left and right end of a date's mark on the scale. */
export function extent({ period }: Datum, x: TimeScale): [number, number] {
	const { precision, start, end } = period!;
	if (precision === 'by') return [x(end!) - length, x(end!)];
	if (precision === 'from') return [x(start!), x(start!) + length];
	if (precision === 'day') return [x(start!) - 4.5, x(start!) + 4.5];
	return [x(start!), Math.max(x(end!), x(start!) + 3)];
}

/**
 * The mark of a date, whose shape is its precision: a dot for a day, a bar of its own length for a
 * month, a year or a span, a dashed bar for some date within years or a decade, an arrow to the left for "by",
 * to the right for "from".
 */
export function dateMark(datum: Datum, x: TimeScale, middle: number): Shape[] {
	const paint = paintOf(datum.tone);
	const [left, right] = extent(datum, x);
	const top = middle - dateHeight / 2;
	switch (datum.period!.precision) {
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
