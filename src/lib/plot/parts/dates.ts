import { extent, sort } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { Precision } from '$lib/model/period';
import { largest } from '../fit/largest';
import type { Frame } from '../plot';
import { periodOf, type TimeScale } from './axis';
import { arrow } from '../shape/path';
import { circle, line, rect, vertical, type Shape } from '../shape/shape';
import { measureText } from '../text/advance';
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

/** A label beside a date's mark. */
interface SideLabel {
	words: string;
	x: number;
	anchor: 'start' | 'end';
}

/** A date with its tier in the lane, and its label where there was room for one. */
export interface Packed {
	datum: Datum;
	tier: number;
	label: SideLabel | null;
}

type Stretch = [left: number, right: number];

/** Tiers that labels may fill; marks without a label open more where they must. */
const labelledTiers = { narrow: 5, wide: 20 };

/** The more precise a date, the sooner its label is placed. */
const priority: Precision[] = ['day', 'month', 'within', 'span', 'by', 'from', 'year', 'decade'];
const rank = (d: Datum): number => priority.indexOf(periodOf(d).precision);

/**
 * Packs the dates of a lane into tiers where nothing touches: the most precise first, each with its
 * label at the right or the left of its mark if one of the first tiers has room, otherwise bare.
 */
export function pack(
	data: Datum[],
	labelOf: ((datum: Datum) => string) | null,
	x: TimeScale,
	frame: Frame
): Packed[] {
	const tiers: Stretch[][] = [];
	const packed = sort(data, rank).map((datum) =>
		placeDate(datum, labelOf?.(datum) ?? null, tiers, x, frame)
	);
	return sort(packed, ({ datum }) => data.indexOf(datum));
}

function placeDate(
	datum: Datum,
	words: string | null,
	tiers: Stretch[][],
	x: TimeScale,
	frame: Frame
): Packed {
	const mark = reachOf(datum, x);
	const sides = words ? labelled(mark, words, frame) : [];
	const choices = [...sides, { label: null, stretch: mark }].map(({ label, stretch }) => ({
		...{ label, stretch },
		tier: firstFree(stretch, tiers)
	}));
	const { tier, label, stretch } = largest(choices, (one) => one.tier < labelledTiers[frame.size]);
	(tiers[tier] ??= []).push(stretch);
	return { datum, tier, label };
}

/** The label at the right, then at the left, each with the stretch it takes together with its mark. */
function labelled(
	[left, right]: Stretch,
	words: string,
	frame: Frame
): { label: SideLabel; stretch: Stretch }[] {
	const width = measureText(words, frame.label) + 6;
	const sides: { label: SideLabel; stretch: Stretch }[] = [
		{ label: { words, x: right + 6, anchor: 'start' }, stretch: [left, right + width] },
		{ label: { words, x: left - 6, anchor: 'end' }, stretch: [left - width, right] }
	];
	return sides.filter(
		({ stretch }) => stretch[0] >= 0 && stretch[1] <= Math.max(frame.width, right)
	);
}

const gap = 6;

function firstFree([left, right]: Stretch, tiers: Stretch[][]): number {
	const tier = tiers.findIndex((taken) =>
		taken.every(([l, r]) => right + gap <= l || r + gap <= left)
	);
	return tier < 0 ? tiers.length : tier;
}
