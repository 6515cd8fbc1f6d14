import { lineBox, textBox, type Box } from '../shape/box';
import { horizontal, text, type Shape, type TextShape } from '../shape/shape';
import { isFree } from '../text/text';
import { isShare, scaleOf, type Row, type Spot } from './spot';
import { undatedGap } from './axis';

/** What says which whole shares are parts of. */
interface Whole {
	/** At 100 %, where the row has marks. */
	lines: Shape[];
	/** Its name, at an end where no mark stands; none where one stands at every end. */
	label: TextShape[];
	/** What words must not touch of it. */
	taken: Box[];
}

/** The line at 100 % of a row of shares; nothing for other values. */
export function placeWhole(row: Row, base: number, spots: Spot[]): Whole {
	if (!isShare(row)) return { lines: [], label: [], taken: [] };
	const y = scaleOf(row, base)(100);
	const size = row.frame.label;
	const stretches = stretchesOf(row);
	const occupied = stretches.filter(({ isOccupied }) => isOccupied);
	const marks = spots.flatMap(({ taken }) => taken);
	const label = occupied
		.flatMap(({ left, right }) => [
			text(left, y - 4, '100%', size, { fill: 'quiet' }),
			text(right, y - 4, '100%', size, { fill: 'quiet', anchor: 'end' })
		])
		.filter((one) => isFree([one], marks))
		.slice(-1);
	return {
		lines: occupied.map(({ left, right }) => horizontal(left, y, right - left, 'rule')),
		label,
		taken: [...stretches.map(({ left, right }) => lineBox(left, right, y)), ...label.map(textBox)]
	};
}

/** The baseline over the undated zone and the time axis, in ink where there are marks. */
export const baseline = (row: Row, y: number): Shape[] =>
	stretchesOf(row).map(({ left, right, isOccupied }) =>
		horizontal(left, y, right - left, isOccupied ? 'ink' : 'rule')
	);

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
