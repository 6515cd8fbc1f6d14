import type { Frame } from './plot';
import {
	lead,
	overlaps,
	text,
	textBox,
	vertical,
	type Box,
	type Shape,
	type TextShape
} from './shape';
import { clamp, leading } from './text';

/** A label that belongs to a place on a bar: a number, set bold, and its words. */
export interface Label {
	/** Where its part of the bar begins, and where it ends. */
	from: number;
	to: number;
	number: string;
	words: string;
}

/** Labels in rows beside a bar; `height` is what the rows take up. */
export interface FittedRows {
	rows: Shape[][];
	height: number;
}

/**
 * Sets each label at the start of its part, in the row nearest to the bar where it touches no other,
 * with a tick from its part to it. The last label is placed first, so that no tick crosses a label.
 * `edge` is the bar's edge; rows go down from it, or up.
 */
export function fitRows(
	labels: Label[],
	edge: number,
	frame: Frame,
	direction: 'down' | 'up' = 'down'
): FittedRows {
	const pitch = frame.value * leading + 2;
	const taken: Box[] = [];
	let last = 0;
	const rows = labels.map((): Shape[] => []);
	for (const i of [...labels.keys()].reverse()) {
		const label = labels[i]!;
		const placed = nearest(
			label,
			taken,
			(row) => edge + baseline(row, pitch, frame, direction),
			frame
		);
		last = Math.max(last, placed.row);
		rows[i] = [...tick(label, placed.text.x, edge, pitch, placed.row, direction), placed.text];
	}
	return { rows, height: (last + 1) * pitch + 8 };
}

function baseline(row: number, pitch: number, frame: Frame, direction: 'down' | 'up'): number {
	return direction === 'down' ? 6 + frame.value + row * pitch : -(10 + row * pitch);
}

function nearest(
	label: Label,
	taken: Box[],
	y: (row: number) => number,
	frame: Frame
): { row: number; text: TextShape } {
	for (let row = 0; ; row++) {
		const set = setLabel(label, y(row), frame);
		if (taken.some((other) => overlaps(textBox(set), other, 4))) continue;
		taken.push(textBox(set));
		return { row, text: set };
	}
}

function setLabel({ from, number, words }: Label, y: number, frame: Frame): TextShape {
	return clamp(
		text(from, y, words, frame.label, { lead: lead(number, frame.value) }),
		0,
		frame.width
	);
}

/** A tick from the part to a label that doesn't stand at the part's start, or in a row further away. */
function tick(
	{ from, to }: Label,
	x: number,
	edge: number,
	pitch: number,
	row: number,
	direction: 'down' | 'up'
): Shape[] {
	if (row === 0 && Math.abs(x - from) < 1) return [];
	const length = (4 + row * pitch) * (direction === 'down' ? 1 : -1);
	return [vertical(row === 0 ? (from + to) / 2 : from + 1, edge, length, 'quiet')];
}
