import { measureText } from '$lib/plot/advance';
import { wrap } from '$lib/plot/text';
import type { Chart, ChartRoom } from './chart';
import { labelSize, lineHeight } from './chart-label';
import { countLines } from './type';

/** The height of a bar, and the least distance between two rows' labels. */
const [barHeight, rowGap] = [48, 22];

/** Room for the axis below. */
const axisHeight = labelSize * lineHeight + 16;

/** Half of a tick's number, which is set in its middle. */
export const tickRoom = (words: string): number => (measureText(words, labelSize) * 1.1) / 2 + 2;

/**
 * Rows of a horizontal bar with its name at the left: the names take the narrowest column in which all
 * of them fit the height; `null` where none of at most half the width does. `beyond` is the room
 * that numbers need at the right of bars of so many px.
 */
export function rowsIn(
	names: string[],
	room: ChartRoom,
	beyond: (width: number) => number
): Pick<Chart, 'place' | 'inner' | 'gap' | 'categories'> | null {
	const column = columnOf(names, room);
	if (column === null) return null;
	const left = column + 14;
	const width = settle(room.width - left, beyond);
	const row = rowHeight(names, column);
	const inner = { x: left, y: 0, width, height: names.length * row };
	const height = inner.height + axisHeight;
	return {
		place: { x: 0, y: (room.height - height) / 2, width: room.width, height },
		inner,
		gap: (row / barHeight - 1) * 100,
		categories: { names, isShown: true }
	};
}

/** The longest bars that leave room for their numbers. */
function settle(room: number, beyond: (width: number) => number): number {
	let width = room;
	while (width + beyond(width) > room && width > 0) width -= 4;
	return width;
}

const linesOf = (name: string, width: number): number =>
	countLines(name, width, { size: labelSize });

const rowHeight = (names: string[], width: number): number => {
	const lines = Math.max(...names.map((name) => linesOf(name, width)));
	return Math.max(barHeight, lines * labelSize * lineHeight) + rowGap;
};

function columnOf(names: string[], { width, height }: ChartRoom): number | null {
	const longest = Math.max(...names.flatMap((name) => wrap(name, 0, labelSize)).map(widthOfWord));
	for (let column = Math.max(longest, width * 0.2); column <= width / 2; column += 10)
		if (names.length * rowHeight(names, column) + axisHeight <= Math.min(height, 460))
			return column;
	return null;
}

const widthOfWord = (word: string): number => measureText(word, labelSize) * 1.1;
