import { max, range } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { CrowdPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { largest } from '../fit/largest';
import { formatNumber } from '$lib/model/numbers/format';
import { caption } from '../parts/caption';
import { placeMark, placeRows, type Frame, type PlacedRow } from '../plot';
import { arrow, path, type Path } from '../shape/path';
import {
	horizontal,
	line,
	px,
	text,
	type PathShape,
	type Shape,
	type TextShape
} from '../shape/shape';
import { isLower, isUpper } from '../parts/bound';
import { cornerOf, type Grid } from '../parts/grid';
import { paintOf } from '../parts/texture';
import { leading, paragraph } from '../text/text';

/** What the largest row may take. */
const most = { lines: 25, height: 90, parted: 66 };

/** The sizes a square with its space can have, in whole px so that its edges stay sharp. */
const cells = range(12, 2, -1);

/** What one mark is. */
type MarkName = 'square' | 'dot';

/**
 * Places people as marks of one size for all, one row per datum, its number and label above: squares for
 * those of one time and, under a break, grey dots for those counted over a time, as neither is a part of
 * the other.
 */
export const crowd: Form<CrowdPanel> = {
	place(panel, frame) {
		const { data, inAll = [] } = panel;
		const totals = data.filter(({ key }) => inAll.includes(key));
		const stocks = data.filter((datum) => !totals.includes(datum));
		const isParted = totals.length > 0 && stocks.length > 0;
		const tallest = isParted ? most.parted : most.height;
		const grid = gridOf(max(data, (datum) => countOf(datum, panel)) ?? 0, tallest, frame);
		if (!isParted) {
			const mark = totals.length ? 'dot' : 'square';
			const placed = placeGroup(data, mark, panel, grid, 0, frame);
			return { ...placed, height: px(placed.bottom) };
		}
		const above = placeGroup(stocks, 'square', panel, grid, 0, frame);
		const rule = above.bottom + 14;
		const name = text(0, rule + frame.label * 1.9, breakWords, frame.label, { weight: 'bold' });
		const below = placeGroup(totals, 'dot', panel, grid, name.y + frame.label * 0.9, frame);
		return {
			height: px(below.bottom),
			guides: [
				...above.guides,
				horizontal(0, rule, frame.width, 'ink', 1.5),
				name,
				...below.guides
			],
			marks: [...above.marks, ...below.marks]
		};
	}
};

/** Stands over what is counted over a time, under what is counted at one. */
const breakWords = 'Over a time, not at one time';

/** How many marks a number takes. */
const countOf = ({ value, interval }: Datum, { per }: CrowdPanel): number =>
	(value ?? interval?.low ?? 0) / per;

/** Rows of one mark, with the key to it under them. */
function placeGroup(
	data: Datum[],
	mark: MarkName,
	panel: CrowdPanel,
	grid: Grid,
	top: number,
	frame: Frame
): PlacedRow {
	const rows = placeRows(
		data,
		16,
		(datum, y) => {
			const words = caption(datum, 0, y + frame.value, frame.width, frame.value, frame);
			const top = y + frame.value + (words.length - 1) * frame.label * leading + 8;
			const shown: Datum = mark === 'dot' ? { ...datum, tone: 'grey' } : datum;
			const placed = placeMarks(shown, countOf(datum, panel), Math.ceil(top), grid, mark);
			return {
				guides: [],
				marks: [placeMark(datum, [...words, ...placed.shapes])],
				bottom: placed.bottom
			};
		},
		top
	);
	const y = rows.bottom + 16;
	const guides = placeKey(data, mark, panel, y, frame);
	return { guides, marks: rows.marks, bottom: y + guides.length * frame.label * leading };
}

/** The largest squares with which the longest row stays within so many lines and px. */
function gridOf(count: number, tallest: number, frame: Frame): Grid {
	const grids = cells.map((cell): Grid => ({ cell, across: Math.floor(frame.width / cell) }));
	return largest(grids, ({ cell, across }) => {
		const lines = Math.ceil(count / across);
		return lines <= most.lines && lines * cell <= tallest;
	});
}

/** What a mark stands for, under the last row of its kind. */
function placeKey(
	data: Datum[],
	mark: MarkName,
	panel: CrowdPanel,
	y: number,
	frame: Frame
): TextShape[] {
	const { per, square, inAll } = panel;
	const people = per === 1 ? '1 person' : `${formatNumber(per)} people`;
	const when = inAll?.length ? (mark === 'dot' ? ' in all' : ' at one time') : '';
	const one = `one ${mark} = ${square ?? people}${when}`;
	const words = data.some((datum) => partOf(countOf(datum, panel)) > 0)
		? `${one}; a smaller ${mark} is a part of it`
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
 * A count as squares or dots, line by line, in one path, the part of one as a mark of that part's
 * area. The last one is hollow where the count is an upper bound; an arrow follows a lower bound.
 */
function placeMarks(
	datum: Datum,
	count: number,
	top: number,
	grid: Grid,
	mark: MarkName
): { shapes: Shape[]; bottom: number } {
	const all = squaresOf(count, top, grid);
	const solid = isUpper(datum) ? all.slice(0, -1) : all;
	const end = isLower(datum) ? arrowCell(all.length, top, grid) : null;
	return {
		shapes: [
			...paint(datum, solid, mark, datum.tone === 'outline' || datum.origin === 'computed'),
			...paint(datum, all.slice(solid.length), mark, true),
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

/** The squares, or the dots within them, as one path, filled or only bordered; the border lies inside. */
function paint({ tone }: Datum, squares: Square[], mark: MarkName, isHollow: boolean): PathShape[] {
	const [first] = squares;
	if (!first) return [];
	if (!isHollow) return [{ shape: 'path', d: pathOf(squares, mark).d, fill: paintOf(tone) }];
	const inset = squares.map(({ x, y, side }) => {
		const width = Math.min(1, side / 2);
		return { x: x + width / 2, y: y + width / 2, side: side - width };
	});
	return [line(pathOf(inset, mark), paintOf(tone), Math.min(1, first.side / 2))];
}

const pathOf = (squares: Square[], mark: MarkName): Path =>
	squares.reduce(
		(drawn, { x, y, side }) =>
			mark === 'dot'
				? drawn.circle(x + side / 2, y + side / 2, side / 2)
				: drawn.rect(x, y, side, side),
		path()
	);

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
