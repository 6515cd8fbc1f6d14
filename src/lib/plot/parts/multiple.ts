import { min } from 'd3';
import { anchor, type Period } from '$lib/model/period';
import { periodTick } from './axis';
import { textBox, type Box } from '../shape/box';
import {
	calloutOf,
	clampLines,
	lowerLines,
	placeCallout,
	type Lines,
	type Bounds
} from './callout';
import { placeMark, type Frame, type PlacedRow } from '../plot';
import type { Shape, TextShape } from '../shape/shape';
import { paragraph } from '../text/text';
import { rise, spotsOf, type Row, type Spot } from './spot';
import { placeWhole } from './whole';

/** Places a row's marks on a baseline, with their numbers above it and their periods below; says how far up they reach too. */
export function placeMultiple(row: Row, base: number): PlacedRow & { top: number } {
	const spots = spotsOf(row, base);
	const whole = placeWhole(row, base, spots);
	const setNumber = placeNumbers(spots, row, base, whole.taken);
	const setPeriod = placePeriods(row, base);
	const placed = spots.map((spot) => {
		const [number, period] = [setNumber(spot), setPeriod(spot)];
		return { number, period, mark: placeMark(spot.datum, [...spot.shapes, ...number, ...period]) };
	});
	const above = [...placed.flatMap(({ number }) => number), ...whole.label];
	return {
		marks: placed.map(({ mark }) => mark),
		guides: [...whole.lines, ...whole.label],
		top: Math.min(base - rise[row.frame.size], ...above.map((shape) => textBox(shape).top)),
		bottom: Math.max(base + 6, ...placed.flatMap(({ period }) => period).map(bottomOf))
	};
}

/** The lower edge of a text; none of a mark's other shapes stands lower. */
export const bottomOf = (shape: Shape): number =>
	shape.shape === 'text' ? textBox(shape).bottom : 0;

/** Places the number of one spot after another, each free of all marks and of the numbers before it. */
function placeNumbers(spots: Spot[], row: Row, base: number, whole: Box[]): (spot: Spot) => Lines {
	const taken = [...spots.flatMap((s) => s.taken), ...whole];
	return (spot) => {
		const lines = placeCallout(
			wordsOf(spot, spots, row),
			spot.head,
			taken,
			boundsOf(spot, row, base),
			leanOf(spot, spots)
		);
		taken.push(...lines.map(textBox));
		return lines;
	};
}

/** A number with its label where the row has several; both no wider than the way to the next mark, if they can. */
function wordsOf(spot: Spot, spots: Spot[], row: Row): Lines {
	const { left, right } = boundsOf(spot, row, 0);
	const space = Math.min(spaceOf(spot, spots), right - left);
	const isLabelled = new Set(row.data.map((d) => d.label)).size > 1;
	const width = {
		number: Math.max(space, row.frame.value * 7),
		label: Math.max(Math.min(space, 150), 90)
	};
	return calloutOf(spot.datum, isLabelled, width, row.frame);
}

/** Words stay in the undated zone or at its right, as their mark does. */
function boundsOf({ datum }: Spot, { x, left, frame }: Row, base: number): Bounds {
	const bottom = base - 3;
	return x && datum.period
		? { left, right: frame.width, bottom }
		: { left: 0, right: left, bottom };
}

/** Places the period of one spot after another under its mark, on the next line where the line is taken; peers share one. */
function placePeriods(row: Row, base: number): (spot: Spot) => Shape[] {
	const taken: Box[] = [];
	const said = new Set<string>();
	return ({ datum: { period }, at: own }) => {
		if (!period) return [];
		const at = row.x?.(anchor(period)) ?? own;
		const lines = said.has(period.edtf) ? [] : periodLines(period, at, row, base, taken);
		said.add(period.edtf);
		taken.push(...lines.map(textBox));
		return [...periodTick(period, at, base), ...lines];
	};
}

function periodLines({ words }: Period, at: number, row: Row, base: number, taken: Box[]): Lines {
	const { left, frame } = row;
	const from = row.x ? left : 0;
	const lines = paragraph(at, datesFrom(base, frame), words, frame.width - from, frame.label, {
		anchor: 'middle'
	});
	return lowerLines(clampLines(lines, { left: from, right: frame.width }), taken, frame.label);
}

/** The first line under a baseline, clear of its ticks. */
export const datesFrom = (base: number, frame: Frame): number => base + 13 + frame.label;

/** The distance from a spot to its nearest neighbour. */
function spaceOf({ at }: Spot, spots: Spot[]): number {
	const distances = spots.map((other) => Math.abs(other.at - at));
	return min(distances.filter((d) => d > 0)) ?? Infinity;
}

/** How close a neighbour is from which words lean away. */
const close = 20;

/** How the words of a spot are set: away from the one close neighbour it has, at its left or its right. */
function leanOf({ at }: Spot, spots: Spot[]): TextShape['anchor'] {
	const isAtLeft = spots.some((other) => other.at < at && at - other.at < close);
	const isAtRight = spots.some((other) => other.at > at && other.at - at < close);
	if (isAtLeft === isAtRight) return 'middle';
	return isAtLeft ? 'start' : 'end';
}
