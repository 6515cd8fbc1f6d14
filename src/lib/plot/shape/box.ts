import { max, min, sum } from 'd3';
import { measureText } from '../text/advance';
import type { Run, TextShape } from './shape';

/** A rectangle by its edges. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Share of the size that lies above the baseline, and below it. */
const ascent = 0.8;
const descent = 0.25;

/** The advance width of a text with its lead and its tail. */
export function textWidth({ lead, tail, ...own }: TextShape): number {
	const runs: (Run | undefined)[] = [lead, own, tail];
	return sum(runs, (run) => run && measureText(run.text, run.size, run.weight));
}

/** The box a text takes up, a little larger than its ink. */
export function textBox(shape: TextShape): Box {
	const { x, y, anchor } = shape;
	const [width, size] = [textWidth(shape), Math.max(shape.size, shape.lead?.size ?? 0)];
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { left, right: left + width, top: y - size * ascent, bottom: y + size * descent };
}

/** The box around several texts. */
export function boxAround(texts: TextShape[]): Box {
	const boxes = texts.map(textBox);
	return {
		left: min(boxes, (box) => box.left) ?? 0,
		right: max(boxes, (box) => box.right) ?? 0,
		top: min(boxes, (box) => box.top) ?? 0,
		bottom: max(boxes, (box) => box.bottom) ?? 0
	};
}

/** A box by its middle and how far it reaches to both sides of it. */
export const boxAt = (middle: number, reach: number, top: number, bottom: number): Box => ({
	left: middle - reach,
	right: middle + reach,
	top,
	bottom
});

/** The box of a level line. */
export const lineBox = (left: number, right: number, y: number): Box => ({
	left,
	right,
	top: y - 0.5,
	bottom: y + 0.5
});

/** Whether two boxes share some area, or come closer than `gap`. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
	a.left < b.right + gap &&
	b.left < a.right + gap &&
	a.top < b.bottom + gap &&
	b.top < a.bottom + gap;
