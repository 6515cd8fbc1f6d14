import type { Datum } from '$lib/model/datum';
import { circle, horizontal, line, ring, type Shape } from '../shape/shape';
import { arrow } from './arrow';
import { paintOf } from './texture';

/**
 * The head of a stick, whose shape says how the value is bounded: a dot on an exact value, a ring
 * under a cap for "just under" and "up to", a cap with an arrow for "more than" and "at least", a
 * dotted ring for "about". What we compute is a ring where what the article states is a dot.
 */
export function head(datum: Datum, x: number, y: number, radius = 6): Shape[] {
	const paint = paintOf(datum.tone);
	const cap = horizontal(x - radius - 3, y, 2 * radius + 6, paint, 2);
	switch (datum.qualifier) {
		case 'just_under':
		case 'up_to':
			return [ring(x, y + radius, radius, paint, 2, 'paper'), cap];
		case 'more_than':
		case 'at_least':
			return [cap, line(arrow(x, y, 0, -12, 4), paint, 2)];
		case 'about':
			return [{ ...ring(x, y, radius, paint, 2, 'paper'), dash: '2 2' }];
		default:
			return datum.origin === 'computed'
				? [ring(x, y, radius, paint, 2, 'paper')]
				: [circle(x, y, radius, paint)];
	}
}

/** The y of the head's highest point. */
export function headTop(datum: Datum, y: number, radius = 6): number {
	if (datum.qualifier === 'just_under' || datum.qualifier === 'up_to') return y - 1;
	return y - (datum.qualifier === 'more_than' || datum.qualifier === 'at_least' ? 12 : radius);
}
