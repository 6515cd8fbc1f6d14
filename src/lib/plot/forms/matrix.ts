import { cumsum, group, max, range } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { MatrixPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { placeMark, type Frame, type PlacedForm, type PlacedMark } from '../plot';
import { textBox } from '../shape/box';
import { isLower } from '../parts/bound';
import { caption } from '../parts/caption';
import { line, px, text, type Shape, type TextShape } from '../shape/shape';
import { path } from '../shape/path';
import { leading } from '../text/text';
import { asked, barPitch, ceiling, emptyBar } from '../parts/empty-axes';
import { dot } from '../parts/texture';

/** The largest a mark with its space can be. */
const largest = { narrow: 20, wide: 24 };

/** What the rows of a matrix have in common. */
interface Cells {
	panel: MatrixPanel;
	across: number;
	cell: number;
}

/** Places rows of dots, a group a row, its data one after another, each with its number and label below. */
export const matrix: Form<MatrixPanel> = {
	isTouching: true,
	task: ({ nested }) =>
		nested
			? 'Mark on the bar how large you expect the part to be.'
			: 'Fill in as many rings of each row as you expect.',
	place(panel, frame) {
		if (frame.isEmpty && panel.nested) return partOfWhole(panel, frame);
		const across = acrossOf(panel, frame);
		// Empty rings are no larger than a pencil needs, so that a class sheet has room for all rows.
		const most = frame.isEmpty ? frame.label * 1.5 : largest[frame.size];
		const cells = { panel, across, cell: Math.min(frame.width / across, most) };
		let y = 0;
		const marks: PlacedMark[] = [];
		const guides: Shape[] = [];
		for (const [name, data] of group(panel.data, (d) => d.group)) {
			if (panel.titled && name) {
				guides.push(text(0, y + frame.label, name, frame.label));
				y += frame.label * leading + 2;
			}
			const placed = row(data, y, cells, frame);
			marks.push(...placed.marks);
			y = placed.bottom + 14;
		}
		if (panel.key) guides.push(text(0, y + frame.label, panel.key, frame.label, { fill: 'quiet' }));
		return { height: px(y + (panel.key ? frame.label + 4 : -8)), guides, marks };
	}
};

/** How many dots stand side by side: those of the longest row, but no more than there is room for in a narrow frame or, of empty rings, on paper. */
function acrossOf(panel: MatrixPanel, frame: Frame): number {
	const rows = [...group(panel.data, (d) => d.group).values()];
	const longest = max(rows, (data) => max(endsOf(data, panel, frame)))!;
	return Math.min(frame.isEmpty ? 30 : 20, longest);
}

function row(
	data: Datum[],
	top: number,
	cells: Cells,
	frame: Frame
): { marks: PlacedMark[]; bottom: number } {
	const ends = endsOf(data, cells.panel, frame);
	const below = top + Math.ceil(ends.at(-1)! / cells.across) * cells.cell;
	const captions = data.length === 1 ? beside(data[0]!, ends[0]!, top, cells, frame) : null;
	let y = below + 4;
	const marks = data.map((datum, i) => {
		const dots = range(ends[i - 1] ?? 0, ends[i]!).map((n) =>
			place(frame.isEmpty ? { ...datum, tone: 'outline' } : datum, n, top, cells)
		);
		const size = captionSize(datum, cells, frame);
		const label = captions ?? caption(datum, 0, y + size, frame.width, size, frame);
		y += captions ? 0 : size + 5 + (label.length - 1) * frame.label * leading;
		return placeMark(datum, [
			...dots,
			...(frame.isEmpty ? [] : more(datum, ends[i]!, top, cells)),
			...label
		]);
	});
	return { marks, bottom: captions ? Math.max(below, textBox(captions.at(-1)!).bottom) : y };
}

/** The caption at the right of a single row of dots, where there is room for it; `null` where there isn't. */
function beside(
	datum: Datum,
	count: number,
	top: number,
	cells: Cells,
	frame: Frame
): TextShape[] | null {
	const x = count * cells.cell + 8;
	const size = captionSize(datum, cells, frame);
	const baseline = top + cells.cell / 2 + size * 0.35;
	const lines = caption(datum, x, baseline, frame.width - x, size, frame);
	const fits = lines.length <= 2 && lines.every((l) => textBox(l).right <= frame.width);
	return count <= cells.across && fits ? lines : null;
}

/** The number of the dot after the last one of each datum: running totals, or the total itself where it holds the others; in an empty frame more than any row needs. */
function endsOf(data: Datum[], panel: MatrixPanel, { isEmpty }: Frame): number[] {
	if (isEmpty) return data.map(() => ceiling(max(panel.data, (d) => d.value)! / panel.per));
	const counts = data.map((d) => Math.round(d.value! / panel.per));
	return panel.nested ? counts : [...cumsum(counts)];
}

const place = (datum: Datum, n: number, top: number, { across, cell }: Cells): Shape =>
	dot(datum, ((n % across) + 0.5) * cell, top + (Math.floor(n / across) + 0.5) * cell, cell * 0.38);

/** A chevron in the last dot of a number that is only a lower bound: there are more. */
function more(datum: Datum, end: number, top: number, { across, cell }: Cells): Shape[] {
	if (!isLower(datum)) return [];
	const [x, y] = [
		(((end - 1) % across) + 0.5) * cell,
		top + (Math.floor((end - 1) / across) + 0.5) * cell
	];
	const arm = cell * 0.17;
	const chevron = path(x - arm / 2, y)
		.moveTo(0, -arm)
		.lineTo(arm, 0)
		.lineTo(0, arm);
	return [line(chevron, datum.tone === 'outline' ? 'grey' : 'paper', 1.5)];
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
