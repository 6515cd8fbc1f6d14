import type { Datum, Tone } from '$lib/model/datum';
import { path } from '../shape/path';
import { circle, line, outlineRect, rect, ring, type Paint, type Shape } from '../shape/shape';

/** The paint of a tone; an outline is drawn in grey. */
export const paintOf = (tone: Tone): Paint => (tone === 'outline' ? 'grey' : tone);

/** A bar: solid as the article states it, hatched as we compute it, a border for the rest of a total. */
export function bar(datum: Datum, x: number, y: number, width: number, height: number): Shape[] {
	const paint = paintOf(datum.tone);
	if (datum.origin === 'computed')
		return [...hatch(x, y, width, height, paint), outlineRect(x, y, width, height, paint)];
	return [
		datum.tone === 'outline' ? outlineRect(x, y, width, height) : rect(x, y, width, height, paint)
	];
}

/** A dot: solid, or a ring for the rest of a total and for what we compute. */
export function dot(datum: Datum, x: number, y: number, radius: number): Shape {
	const hollow = datum.tone === 'outline' || datum.origin === 'computed';
	return hollow
		? ring(x, y, radius, paintOf(datum.tone))
		: circle(x, y, radius, paintOf(datum.tone));
}

/** Parallel lines at 45° that fill a rectangle: a path, because a pattern is lost on the way into other programs. */
export function hatch(
	x: number,
	y: number,
	width: number,
	height: number,
	paint: Paint,
	gap = 6
): Shape[] {
	const lines = path(x, y);
	for (let c = gap; c < width + height; c += gap) {
		lines.moveTo(Math.min(c, width), Math.max(0, c - width));
		lines.lineTo(Math.max(0, c - height), Math.min(c, height));
	}
	return lines.d.length ? [line(lines, paint, 1)] : [];
}
