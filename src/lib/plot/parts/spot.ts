import { max, scaleLinear, type ScaleLinear } from 'd3';
import type { Datum } from '$lib/model/datum';
import { anchor } from '$lib/model/period';
import { undatedGap, type TimeScale } from './axis';
import { boxAt, type Box } from '../shape/box';
import { head, headTop, isLower, isUpper, otherHead } from './bound';
import type { Frame } from '../plot';
import { px, type Shape } from '../shape/shape';
import { bar } from './texture';

/** One row of small multiples, before it is known how far down it stands. */
export interface Row {
	data: Datum[];
	/** The scale of dated values; `null` where there is none. */
	x: TimeScale | null;
	/** The width of the undated zone, at the left of the time axis. */
	left: number;
	frame: Frame;
}

/** A datum in its row: where it stands, how it is drawn, and what its words must not touch. */
export interface Spot {
	datum: Datum;
	/** The middle of its mark. */
	at: number;
	/** What its words stand beside: its head or its bar, a point of the baseline where it has no value. */
	head: Box;
	/** All that it covers. */
	taken: Box[];
	shapes: Shape[];
}

/** How high the top of a row's scale stands over the baseline. */
export const rise = { narrow: 78, wide: 90 };

const radius = 5;

/** From the middle of a stick to its edge. */
const halfStick = 2.5;

type ValueScale = ScaleLinear<number, number>;

/** The row's own scale, from zero: to 100 for shares of a whole, else to the greatest value. */
export function scaleOf(row: Row, base: number): ValueScale {
	const top = isShare(row) ? 100 : max(row.data, greatest) || 1;
	return scaleLinear([0, top], [base, base - rise[row.frame.size]]);
}

const greatest = ({ value, interval }: Datum): number =>
	Math.max(value ?? 0, interval?.low ?? 0, interval?.high ?? 0);

/** Whether all values of a row are parts of 100 %. */
export function isShare({ data }: Row): boolean {
	const numbers = data.filter(({ value, interval }) => value !== null || interval !== null);
	return numbers.length > 0 && numbers.every(({ unit }) => unit === '%');
}

/** Every datum of the row, drawn where it stands. */
export function spotsOf(row: Row, base: number): Spot[] {
	const y = scaleOf(row, base);
	return row.data.map((datum) => draw(datum, px(middleOf(datum, row)), y, base));
}

/** The middle of a mark: at its period, those of one period side by side; without one, spread over the zone. */
function middleOf(datum: Datum, { data, x, left }: Row): number {
	const dateOf = ({ period }: Datum) => (x && period ? x(anchor(period)) : null);
	const at = dateOf(datum);
	const peers = data.filter((other) => dateOf(other) === at);
	const i = peers.indexOf(datum);
	return at === null
		? ((x ? left - undatedGap : left) * (i + 0.5)) / peers.length
		: at + (i - (peers.length - 1) / 2) * (2 * radius + 6);
}

/** A range is a bar from low to high, a value a stick with its head; words alone are no mark. */
function draw(datum: Datum, at: number, y: ValueScale, base: number): Spot {
	const [reading, ...others] = datum.interval?.readings ?? [];
	if (reading !== undefined) return drawReadings(datum, at, y(reading), others.map(y), base);
	const range = rangeOf(datum);
	if (range) return drawRange(datum, at, y(range[0]), y(range[1]));
	const value = datum.value ?? datum.interval?.low ?? datum.interval?.high ?? null;
	if (value !== null) return drawStick(datum, at, y(value), base);
	return { datum, at, shapes: [], taken: [], head: boxAt(at, 0, base, base) };
}

/** The ends of a value that is known only to lie between them. */
function rangeOf({ value, interval, qualifier }: Datum): [number, number] | null {
	const { low, high } = interval ?? { low: null, high: null };
	const isRange = low !== null && high !== null && low < high;
	return isRange && (value === null || qualifier === 'exact') ? [low, high] : null;
}

function drawRange(datum: Datum, at: number, bottom: number, top: number): Spot {
	const height = Math.max(bottom - top, 2);
	const box = boxAt(at, 7, bottom - height, bottom);
	const shapes = bar(datum, at - 7, bottom - height, 14, height);
	return { datum, at, shapes, head: box, taken: [box] };
}

/** A stick to the first reading of a number, with a ring at each other one over it. */
function drawReadings(datum: Datum, at: number, top: number, rings: number[], base: number): Spot {
	const first = drawStick(datum, at, top, base);
	const boxes = rings.map((y) => boxAt(at, radius, y - radius, y + radius));
	const shapes = [...first.shapes, ...rings.map((y) => otherHead(datum, at, y, radius))];
	return { ...first, shapes, head: boxes.at(-1) ?? first.head, taken: [...first.taken, ...boxes] };
}

function drawStick(datum: Datum, at: number, top: number, base: number): Spot {
	const size = radiusOf(datum, base - top);
	const stick = base - top < 1 ? [] : bar(datum, at - halfStick, top, 2 * halfStick, base - top);
	const hangs = isUpper(datum) ? 2 * size : size;
	const reach = isUpper(datum) || isLower(datum) ? size + 3 : size;
	const box = boxAt(at, reach, headTop(datum, top, size), top + hangs);
	return {
		datum,
		at,
		shapes: [...stick, ...head(datum, at, top, size)],
		head: box,
		taken: [box, boxAt(at, halfStick, top, base)]
	};
}

/** A ring that hangs from its cap is made smaller rather than let down below zero. */
const radiusOf = (datum: Datum, height: number): number =>
	isUpper(datum) ? Math.max(3, Math.min(radius, height / 2)) : radius;
