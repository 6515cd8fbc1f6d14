import { overlaps, textBox, type Box } from '../shape/box';
import { horizontal, text, type Paint, type Shape, type TextShape } from '../shape/shape';
import { isShare, scaleOf, type Row, type Spot } from './spot';
import { undatedGap } from './axis';

/** A line at 100 %, where the row has marks, that says what shares are parts of. */
export const wholeLine = (row: Row, base: number): Shape[] =>
	isShare(row) ? level(row, scaleOf(row, base)(100), 'rule', 'none') : [];

/** The name of that line, at an end where no mark stands; none where one stands at every end. */
export function wholeLabel(row: Row, base: number, spots: Spot[]): TextShape[] {
	if (!isShare(row)) return [];
	const size = row.frame.label;
	const y = scaleOf(row, base)(100) - 4;
	const labels = stretchesOf(row)
		.filter(({ isOccupied }) => isOccupied)
		.flatMap(({ left, right }) => [
			text(left, y, '100%', size, { fill: 'quiet' }),
			text(right, y, '100%', size, { fill: 'quiet', anchor: 'end' })
		]);
	const marks = spots.flatMap(({ taken }) => taken);
	const free = labels.findLast((label) => !marks.some((box) => overlaps(textBox(label), box, 3)));
	return free ? [free] : [];
}

/** What words must not touch of the line at 100 %. */
export function wholeBoxes(row: Row, base: number): Box[] {
	if (!isShare(row)) return [];
	const y = scaleOf(row, base)(100);
	return stretchesOf(row).map(({ left, right }) => ({
		left,
		right,
		top: y - 0.5,
		bottom: y + 0.5
	}));
}

/** A level line over the undated zone and the time axis, in one paint where there are marks, in another elsewhere. */
export const level = (row: Row, y: number, occupied: Paint, empty: Paint): Shape[] =>
	stretchesOf(row)
		.map((s) => horizontal(s.left, y, s.right - s.left, s.isOccupied ? occupied : empty))
		.filter(({ stroke }) => stroke !== 'none');

/** The undated zone and the time axis, those of them that the panel has, from left to right. */
function stretchesOf({ x, left, frame, data }: Row): Stretch[] {
	const isDated = data.some((d) => x && d.period);
	const isUndated = data.some((d) => !x || !d.period);
	const zone = { left: 0, right: x ? left - undatedGap : left, isOccupied: isUndated };
	return [
		...(left ? [zone] : []),
		...(x ? [{ left, right: frame.width, isOccupied: isDated }] : [])
	];
}

interface Stretch {
	left: number;
	right: number;
	/** Whether the row has a mark in it. */
	isOccupied: boolean;
}
