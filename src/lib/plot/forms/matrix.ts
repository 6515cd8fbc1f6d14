import { group, max, range } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { MatrixPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { placeMark, placeRows, type Frame, type PlacedForm, type PlacedRow } from '../plot';
import { boxAround } from '../shape/box';
import { isLower } from '../parts/bound';
import { caption } from '../parts/caption';
import { cornerOf, type Grid } from '../parts/grid';
import { line, px, text, type Shape, type TextShape } from '../shape/shape';
import { path } from '../shape/path';
import { leading } from '../text/text';
import { asked, barPitch, ceiling, emptyBar } from '../parts/empty-axes';
import { dot } from '../parts/texture';

/** The largest a mark with its space can be. */
const mostCell = { narrow: 20, wide: 24 };

/** What the rows of a matrix have in common. */
interface Cells extends Grid {
	panel: MatrixPanel;
}

/** A datum with its dots, by the numbers of the first and of the one after the last. */
interface Part {
	datum: Datum;
	start: number;
	end: number;
}

/** Places dots, one row per group, its data one after another, each with its number and label below. */
export const matrix: Form<MatrixPanel> = {
	isTouching: true,
	task: ({ nested }) =>
		nested
			? 'Mark on the bar how large you expect the part to be.'
			: 'Shade as many rings in each row as you expect.',
	place(panel, frame) {
		if (frame.isEmpty && panel.nested) return partOfWhole(panel, frame);
		const across = acrossOf(panel, frame);
		// Empty rings are no larger than a pencil needs, so that a class sheet has room for all rows.
		const most = frame.isEmpty ? frame.label * 1.5 : mostCell[frame.size];
		const cells = { panel, across, cell: Math.min(frame.width / across, most) };
		const groups = group(panel.data, (d) => d.group);
		const { guides, marks, bottom } = placeRows(groups, 14, ([name, data], y) => {
			if (!panel.titled || !name) return row(data, y, cells, frame);
			const placed = row(data, y + frame.label * leading + 2, cells, frame);
			return { ...placed, guides: [text(0, y + frame.label, name, frame.label)] };
		});
		if (!panel.key) return { height: px(bottom + 6), guides, marks };
		const y = bottom + 14 + frame.label;
		const key = text(0, y, panel.key, frame.label, { fill: 'quiet' });
		return { height: px(y + 4), guides: [...guides, key], marks };
	}
};

/** How many dots stand side by side: those of the longest row, but no more than there is room for in a narrow frame or, of empty rings, on paper. */
function acrossOf(panel: MatrixPanel, frame: Frame): number {
	const rows = [...group(panel.data, (d) => d.group).values()];
	const longest = max(rows, (data) => max(partsOf(data, panel, frame), ({ end }) => end));
	return Math.min(frame.isEmpty ? 30 : 20, longest ?? 1);
}

function row(data: Datum[], top: number, cells: Cells, frame: Frame): PlacedRow {
	const parts = partsOf(data, cells.panel, frame);
	const count = parts.at(-1)?.end ?? 0;
	const below = top + Math.ceil(count / cells.across) * cells.cell;
	let y = below + 4;
	let bottom = below;
	const marks = parts.map((part) => {
		const { datum } = part;
		const size = captionSize(datum, cells, frame);
		const aside = parts.length === 1 ? captionAtRight(part, top, cells, frame) : null;
		const label = aside ?? caption(datum, 0, y + size, frame.width, size, frame);
		if (aside) bottom = Math.max(below, boxAround(aside).bottom);
		else bottom = y += size + 5 + (label.length - 1) * frame.label * leading;
		return placeMark(datum, [...dotsOf(part, top, cells, frame), ...label]);
	});
	return { guides: [], marks, bottom };
}

/** The caption at the right of a single row of dots, where there is room for it; `null` where there isn't. */
function captionAtRight(
	{ datum, end }: Part,
	top: number,
	cells: Cells,
	frame: Frame
): TextShape[] | null {
	const x = end * cells.cell + 8;
	const size = captionSize(datum, cells, frame);
	const baseline = top + cells.cell / 2 + size * 0.35;
	const lines = caption(datum, x, baseline, frame.width - x, size, frame);
	const fits = lines.length <= 2 && boxAround(lines).right <= frame.width;
	return end <= cells.across && fits ? lines : null;
}

/** The dots of each datum of a row, one after another; the last holds those before it where parts are nested. In an empty frame there are more than any row needs. */
function partsOf(data: Datum[], { data: all, per, nested }: MatrixPanel, frame: Frame): Part[] {
	const count = ({ value }: Datum) => (value ?? 0) / per;
	const most = ceiling(max(all, count) ?? 0);
	let start = 0;
	return data.map((datum) => {
		const end = frame.isEmpty ? most : Math.round(count(datum)) + (nested ? 0 : start);
		const part = { datum, start, end };
		start = end;
		return part;
	});
}

/** A datum's dots, with a chevron in the last of a number that is only a lower bound: there are more. */
function dotsOf({ datum, start, end }: Part, top: number, grid: Cells, frame: Frame): Shape[] {
	const shown: Datum = frame.isEmpty ? { ...datum, tone: 'outline' } : datum;
	const middleOf = (n: number): [x: number, y: number] => {
		const { x, y } = cornerOf(n, grid, top);
		return [x + grid.cell / 2, y + grid.cell / 2];
	};
	const dots = range(start, end).map((n) => dot(shown, ...middleOf(n), grid.cell * 0.38));
	return isLower(datum) && !frame.isEmpty
		? [...dots, chevron(...middleOf(end - 1), grid.cell * 0.17, datum)]
		: dots;
}

function chevron(x: number, y: number, arm: number, { tone }: Datum): Shape {
	const arms = path(x - arm / 2, y)
		.moveTo(0, -arm)
		.lineTo(arm, 0)
		.lineTo(0, arm);
	return line(arms, tone === 'outline' ? 'grey' : 'paper', 1.5);
}

/** A number is set large where the row is the figure's subject, small where it is only the total. */
function captionSize(datum: Datum, { panel }: Cells, frame: Frame): number {
	if (panel.titled) return frame.display;
	return datum.tone === 'outline' ? frame.label : frame.value;
}

/** The empty bar of the total, named at its right end, over what is to be marked on it. */
function partOfWhole({ data }: MatrixPanel, frame: Frame): PlacedForm {
	const [whole, ...parts] = [...data].reverse().map(asked);
	const [top, height] = [frame.label * leading + 5, 30];
	const below = top + barPitch(frame, height) + frame.label + 2;
	const lines = parts
		.reverse()
		.map((part, i) => text(0, below + i * frame.label * leading, `of them: ${part}`, frame.label));
	return {
		height: px(below + (lines.length - 1) * frame.label * leading + 6),
		guides: [
			text(frame.width, frame.label, `all: ${whole}`, frame.label, { anchor: 'end' }),
			...emptyBar(top, frame.width, height, frame),
			...lines
		],
		marks: []
	};
}
