import type { Datum } from '$lib/model/datum';
import type { Interval } from '$lib/model/numbers/interval';
import { circle, horizontal, line, ring, text, vertical, type Shape } from '../shape/shape';
import { arrow } from '../shape/path';
import { bar, paintOf } from './texture';

/** Whether a number is the most there can be: "just under", "up to". */
export const isUpper = ({ qualifier }: Datum): boolean =>
	qualifier === 'just_under' || qualifier === 'up_to';

/** Whether a number is the least there can be: "more than", "at least". */
export const isLower = ({ qualifier }: Datum): boolean =>
	qualifier === 'more_than' || qualifier === 'at_least';

/**
 * The head of a stick, whose shape says how the value is bounded: a dot on an exact value, a ring
 * under a cap for "just under" and "up to", a cap with an arrow for "more than" and "at least", a
 * dotted ring for "about". What we compute is a ring where what the article states is a dot.
 */
export function head(datum: Datum, x: number, y: number, radius = 6): Shape[] {
	const paint = paintOf(datum.tone);
	const cap = horizontal(x - radius - 3, y, 2 * radius + 6, paint, 2);
	if (isUpper(datum)) return [ring(x, y + radius, radius, paint, 2, 'paper'), cap];
	if (isLower(datum)) return [cap, line(arrow(x, y, 0, -12, 4), paint, 2)];
	if (datum.qualifier !== 'about' && datum.origin !== 'computed')
		return [circle(x, y, radius, paint)];
	const hollow = ring(x, y, radius, paint, 2, 'paper');
	return [datum.qualifier === 'about' ? { ...hollow, dash: '2 2' } : hollow];
}

/** The y of the head's highest point. */
export function headTop(datum: Datum, y: number, radius = 6): number {
	if (isUpper(datum)) return y - 1;
	return y - (isLower(datum) ? 12 : radius);
}

/** The head of another reading of a number than the one that its own head shows. */
export const otherHead = ({ tone }: Datum, x: number, y: number, radius = 6): Shape =>
	ring(x, y, radius, paintOf(tone), 2, 'paper');

/** Values to px, greater ones further right. */
type Scale = (value: number) => number;

/** A mark on a level axis, with the stretch it covers. */
export interface LevelMark {
	shapes: Shape[];
	left: number;
	right: number;
}

const radius = 6;
const barHeight = 14;
const capHeight = 20;
const arrowLength = 24;

/**
 * The mark of a multiple, whose shape says how it is bounded: a dot on an exact value, a dotted ring
 * for "about", a bar between caps for a span, a cap with an arrow where one end is open, a dot and a
 * ring with "or" between them for two readings; `null` where no end is known. `type` is the size of that word.
 */
export function timesMark(datum: Datum, x: Scale, y: number, type: number): LevelMark | null {
	const { low, high, about } = intervalOf(datum);
	const known = low ?? high;
	if (known === null) return null;
	if (datum.interval?.readings) return alternatives(datum, datum.interval.readings.map(x), y, type);
	if (about) return point(datum, x(datum.value ?? known), y, 'about');
	if (high === null) return open(datum, x(known), y, 1);
	if (low === null || (low === 0 && high > 0)) return open(datum, x(high), y, -1);
	return low < high ? span(datum, x(low), x(high), y) : point(datum, x(low), y);
}

const intervalOf = ({ interval, value }: Datum): Pick<Interval, 'low' | 'high' | 'about'> =>
	interval ?? { low: value, high: value, about: false };

const point = (
	datum: Datum,
	at: number,
	y: number,
	qualifier: 'exact' | 'about' = 'exact'
): LevelMark => ({
	shapes: head({ ...datum, qualifier }, at, y, radius),
	left: at - radius,
	right: at + radius
});

const cap = ({ tone }: Datum, at: number, y: number): Shape =>
	vertical(at, y - capHeight / 2, capHeight, paintOf(tone), 2);

const span = (datum: Datum, left: number, right: number, y: number): LevelMark => ({
	shapes: [
		...bar(datum, left, y - barHeight / 2, Math.max(right - left, 2), barHeight),
		cap(datum, left, y),
		cap(datum, right, y)
	],
	left: left - 1,
	right: right + 1
});

/** A mark for each reading, and nothing but a word between them. */
function alternatives(datum: Datum, places: number[], y: number, type: number): LevelMark {
	const [first = 0, ...others] = places;
	const last = others.at(-1) ?? first;
	const or = text((first + last) / 2, y + type * 0.35, 'or', type, { anchor: 'middle' });
	return {
		shapes: [
			...head({ ...datum, qualifier: 'exact' }, first, y, radius),
			...others.map((at) => otherHead(datum, at, y, radius)),
			...(last - first > 2 * radius + type * 1.5 ? [or] : [])
		],
		left: first - radius,
		right: last + radius
	};
}

/** A cap at the one end that is known, and an arrow of a fixed length into what is possible. */
function open(datum: Datum, at: number, y: number, direction: 1 | -1): LevelMark {
	const length =
		direction * (direction > 0 ? arrowLength : Math.max(1, Math.min(arrowLength, at - 2)));
	return {
		shapes: [cap(datum, at, y), line(arrow(at, y, length, 0), paintOf(datum.tone), 2)],
		left: Math.min(at - 1, at + length),
		right: Math.max(at + 1, at + length)
	};
}
