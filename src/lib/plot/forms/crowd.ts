import { max, range } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { CrowdPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { largest } from '../fit/largest';
import { formatNumber } from '$lib/model/numbers/format';
import { caption } from '../parts/caption';
import { placeMark, placeRows, type Frame } from '../plot';
import { arrow, path, type Path } from '../shape/path';
import { line, px, type PathShape, type Shape, type TextShape } from '../shape/shape';
import { isLower, isUpper } from '../parts/bound';
import { cornerOf, type Grid } from '../parts/grid';
import { paintOf } from '../parts/texture';
import { leading, paragraph } from '../text/text';

/** What the largest row may take. */
const most = { lines: 25, height: 90 };

/** The sizes a square with its space can have, in whole px so that its edges stay sharp. */
const cells = range(12, 2, -1);

/** Places people as squares of one size for all, one row per datum, its number and label above. */
export const crowd: Form<CrowdPanel> = {
	place(panel, frame) {
		const countOf = ({ value, interval }: Datum) => (value ?? interval?.low ?? 0) / panel.per;
		const grid = gridOf(max(panel.data, countOf) ?? 0, frame);
		const { marks, bottom } = placeRows(panel.data, 16, (datum, y) => {
			const words = caption(datum, 0, y + frame.value, frame.width, frame.value, frame);
			const top = y + frame.value + (words.length - 1) * frame.label * leading + 8;
			const { shapes, bottom } = placeSquares(datum, countOf(datum), Math.ceil(top), grid);
			return { guides: [], marks: [placeMark(datum, [...words, ...shapes])], bottom };
		});
		const y = bottom + 16;
		const key = placeKey(panel, panel.data.map(countOf), y, frame);
		return { height: px(y + key.length * frame.label * leading), guides: key, marks };
	}
};

/** The largest squares with which the longest row stays within bounds. */
function gridOf(count: number, frame: Frame): Grid {
	const grids = cells.map((cell): Grid => ({ cell, across: Math.floor(frame.width / cell) }));
	return largest(grids, ({ cell, across }) => {
		const lines = Math.ceil(count / across);
		return lines <= most.lines && lines * cell <= most.height;
	});
}

/** What a square stands for, under the last row. */
function placeKey(
	{ per, square }: CrowdPanel,
	counts: number[],
	y: number,
	frame: Frame
): TextShape[] {
	const people = per === 1 ? '1 person' : `${formatNumber(per)} people`;
	const one = `one square = ${square ?? people}`;
	const words = counts.some((count) => partOf(count) > 0)
		? `${one}; a smaller square is a part of it`
		: one;
	return paragraph(0, y + frame.label, words, frame.width, frame.label, { fill: 'quiet' });
}

/** A square by its top left corner and its side. */
interface Square {
	x: number;
	y: number;
	side: number;
}

/** What is left over of a count beyond the last whole square; 0 where it is nothing but rounding. */
function partOf(count: number): number {
	const part = count - Math.floor(count + 1e-9);
	return part > 1e-9 ? part : 0;
}

/**
 * A count as squares, line by line, in one path, the part of a square as a square of that part's
 * area. The last one is hollow where the count is an upper bound; an arrow follows a lower bound.
 */
function placeSquares(
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
	const side = grid.cell - (grid.cell < 8 ? 1 : 2);
	const [whole, part] = [Math.floor(count + 1e-9), partOf(count)];
	const at = (n: number, side: number): Square => ({ ...cornerOf(n, grid, top), side });
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
	const { x, y } = cornerOf(count, grid, top);
	const isFull = x + open.space + open.length > grid.across * grid.cell;
	return { x: isFull ? 0 : x, y: isFull ? y + grid.cell : y, side: grid.cell - 1 };
}
