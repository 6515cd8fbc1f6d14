import type { Datum } from '$lib/figure/datum';
import { circle, horizontal, line, px, ring, type Shape } from './shape';
import { paintOf } from './texture';

const radius = 6;

/**
 * The head of a stick, whose shape says how the value is bounded: a dot on an exact value, a ring
 * under a cap for "just under" and "up to", a cap with an arrow for "more than" and "at least", a
 * dotted ring for "about".
 */
export function head(datum: Datum, x: number, y: number): Shape[] {
	const paint = paintOf(datum.tone);
	switch (datum.qualifier) {
		case 'just_under':
		case 'up_to':
			return [ring(x, y + radius, radius, paint, 2, 'paper'), horizontal(x - 9, y, 18, paint, 2)];
		case 'more_than':
		case 'at_least':
			return [
				horizontal(x - 9, y, 18, paint, 2),
				line(`M${px(x)} ${px(y)}v-12m-4 4l4 -4l4 4`, paint, 2)
			];
		case 'about':
			return [{ ...ring(x, y, radius, paint, 2, 'paper'), dash: '2 2' }];
		default:
			return [circle(x, y, radius, paint)];
	}
}

/** The y of the head's highest point. */
export function headTop(datum: Datum, y: number): number {
	if (datum.qualifier === 'just_under' || datum.qualifier === 'up_to') return y - 1;
	return y - (datum.qualifier === 'more_than' || datum.qualifier === 'at_least' ? 12 : radius);
}
