import { range } from 'd3';
import type { Datum } from '$lib/model/datum';
import { path, arrow, type Path } from '../shape/path';
import { line, type PathShape, type Shape } from '../shape/shape';
import { cornerOf, type Grid } from './grid';
import { isLower, isUpper } from './bound';
import { paintOf } from './texture';

/** A square by its top left corner and its side. */
interface Square {
	x: number;
	y: number;
	side: number;
}

/** The side of a whole square. */
const sideOf = ({ cell }: Grid): number => cell - (cell < 8 ? 1 : 2);

/** What is left over of a count beyond the last whole square; 0 where it is nothing but rounding. */
export function partOf(count: number): number {
	const part = count - Math.floor(count + 1e-9);
	return part > 1e-9 ? part : 0;
}

/**
 * A count as squares, line by line, in one path, the part of a square as a square of that part's
 * area. The last one is hollow where the count is an upper bound; an arrow follows a lower bound.
 */
export function placeSquares(
	datum: Datum,
	count: number,
	top: number,
	grid: Grid
): { shapes: Shape[]; bottom: number } {
	const all = squaresOf(count, top, grid);
	const solid = isUpper(datum) ? all.slice(0, -1) : all;
	const end = isLower(datum) ? arrowCell(all.length, top, grid) : null;
	return {
		shapes: [
			...paint(datum, solid, datum.tone === 'outline' || datum.origin === 'computed'),
			...paint(datum, all.slice(solid.length), true),
			...(end ? more(datum, end) : [])
		],
		bottom: Math.max(top, (end ?? all.at(-1) ?? { y: top - grid.cell }).y + grid.cell)
	};
}

function squaresOf(count: number, top: number, grid: Grid): Square[] {
	const side = sideOf(grid);
	const [whole, part] = [Math.floor(count + 1e-9), partOf(count)];
	const at = (n: number, side: number): Square => {
		const { x, y } = cornerOf(n, grid);
		return { x, y: top + y, side };
	};
	const last = part ? [at(whole, side * Math.sqrt(part))] : [];
	return [...range(whole).map((n) => at(n, side)), ...last];
}

/** The squares as one path, filled or only bordered; the border lies inside. */
function paint({ tone }: Datum, squares: Square[], isHollow: boolean): PathShape[] {
	const [first] = squares;
	if (!first) return [];
	if (!isHollow) return [{ shape: 'path', d: pathOf(squares).d, fill: paintOf(tone) }];
	const inset = squares.map(({ x, y, side }) => {
		const width = Math.min(1, side / 2);
		return { x: x + width / 2, y: y + width / 2, side: side - width };
	});
	return [line(pathOf(inset), paintOf(tone), Math.min(1, first.side / 2))];
}

const pathOf = (squares: Square[]): Path =>
	squares.reduce((drawn, { x, y, side }) => drawn.rect(x, y, side, side), path());

/** How long an arrow is, and the space before it. */
const open = { space: 3, length: 14 };

/** An arrow after the last square of a number that is only a lower bound: there are more. */
function more({ tone }: Datum, end: Square): PathShape[] {
	const arm = Math.max(3, Math.min(4.5, end.side / 2));
	const y = end.y + Math.max(arm, end.side / 2);
	return [line(arrow(end.x + open.space, y, open.length, 0, arm), paintOf(tone), 1.25)];
}

/** Where an arrow goes: after the last square, or into the next line where there is no room. */
function arrowCell(count: number, top: number, grid: Grid): Square {
	const { x, y } = cornerOf(count, grid);
	const isFull = x + open.space + open.length > grid.across * grid.cell;
	return { x: isFull ? 0 : x, y: top + y + (isFull ? grid.cell : 0), side: grid.cell - 1 };
}
