import { sort } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { Precision } from '$lib/model/period';
import { measureText } from '../text/advance';
import { periodOf, type TimeScale } from './axis';
import { reachOf } from './dates';
import type { Frame } from '../plot';

/** A label beside a date's mark. */
interface SideLabel {
	words: string;
	x: number;
	anchor: 'start' | 'end';
}

/** A date with its row in the lane, and its label where there was room for one. */
export interface Packed {
	datum: Datum;
	row: number;
	label: SideLabel | null;
}

type Stretch = [left: number, right: number];

/** Rows that labels may fill; marks without a label open more where they must. */
const labelledRows = { narrow: 5, wide: 20 };

/** The more precise a date, the sooner its label is placed. */
const priority: Precision[] = ['day', 'month', 'within', 'span', 'by', 'from', 'year', 'decade'];
const rank = (d: Datum): number => priority.indexOf(periodOf(d).precision);

/**
 * Packs the dates of a lane into rows where nothing touches: the most precise first, each with its
 * label at the right or the left of its mark if one of the first rows has room, otherwise bare.
 */
export function pack(
	data: Datum[],
	labelOf: ((datum: Datum) => string) | null,
	x: TimeScale,
	frame: Frame
): Packed[] {
	const rows: Stretch[][] = [];
	const packed = sort(data, rank).map((datum) =>
		place(datum, labelOf?.(datum) ?? null, rows, x, frame)
	);
	return sort(packed, ({ datum }) => data.indexOf(datum));
}

function place(
	datum: Datum,
	words: string | null,
	rows: Stretch[][],
	x: TimeScale,
	frame: Frame
): Packed {
	const mark = reachOf(datum, x);
	for (const { label, stretch } of words ? labelled(mark, words, frame) : []) {
		const row = firstFree(stretch, rows);
		if (row < labelledRows[frame.size]) return take(rows, row, stretch, { datum, row, label });
	}
	const row = firstFree(mark, rows);
	return take(rows, row, mark, { datum, row, label: null });
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
	return sides.filter(({ stretch }) => stretch[0] >= 0 && stretch[1] <= frame.width);
}

const gap = 6;

function firstFree([left, right]: Stretch, rows: Stretch[][]): number {
	const row = rows.findIndex((taken) =>
		taken.every(([l, r]) => right + gap <= l || r + gap <= left)
	);
	return row < 0 ? rows.length : row;
}

function take(rows: Stretch[][], row: number, stretch: Stretch, packed: Packed): Packed {
	(rows[row] ??= []).push(stretch);
	return packed;
}
