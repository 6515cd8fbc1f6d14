import { group, range } from 'd3';
import type { Datum } from '$lib/figure/datum';
import type { MatrixPanel } from '$lib/figure/figure';
import { placeMark, type Frame, type PlacedForm, type PlacedMark } from './plot';
import { line, px, text, type Shape, type TextShape } from './shape';
import { leading, paragraph, textWidth, wrap } from './text';
import { dot } from './texture';

/** The largest a mark with its space can be. */
const largest = { narrow: 20, wide: 24 };

/** What the rows of a matrix have in common. */
interface Cells {
	panel: MatrixPanel;
	across: number;
	cell: number;
}

/** Places rows of dots, a group a row, its data one after another, each with its number and label below. */
export function matrix(panel: MatrixPanel, frame: Frame): PlacedForm {
	const across = Math.min(panel.across, Math.floor(frame.width / 12));
	const cells = { panel, across, cell: Math.min(frame.width / across, largest[frame.size]) };
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

function row(
	data: Datum[],
	top: number,
	cells: Cells,
	frame: Frame
): { marks: PlacedMark[]; bottom: number } {
	const ends = endsOf(data, cells.panel);
	let y = top + Math.ceil(ends.at(-1)! / cells.across) * cells.cell + 4;
	const marks = data.map((datum, i) => {
		const dots = range(ends[i - 1] ?? 0, ends[i]!).map((n) => place(datum, n, top, cells));
		const label = caption(datum, y, frame);
		y += label.height;
		return placeMark(datum, [...dots, ...more(datum, ends[i]!, top, cells), ...label.shapes]);
	});
	return { marks, bottom: y };
}

/** The number of the dot after the last one of each datum: running totals, or the total itself where it holds the others. */
function endsOf(data: Datum[], { per, nested }: MatrixPanel): number[] {
	const counts = data.map((d) => Math.round(d.value! / per));
	if (nested) return counts;
	return counts.map((_, i) => counts.slice(0, i + 1).reduce((a, b) => a + b, 0));
}

const place = (datum: Datum, n: number, top: number, { across, cell }: Cells): Shape =>
	dot(datum, ((n % across) + 0.5) * cell, top + (Math.floor(n / across) + 0.5) * cell, cell * 0.38);

/** An arrow after the last dot of a number that is only a lower bound. */
function more({ qualifier }: Datum, n: number, top: number, { across, cell }: Cells): Shape[] {
	if (qualifier !== 'more_than' && qualifier !== 'at_least') return [];
	const [x, y] = [
		(((n - 1) % across) + 1) * cell,
		top + (Math.floor((n - 1) / across) + 0.5) * cell
	];
	return [line(`M${px(x + 1)} ${px(y)}h9m-4 -4l4 4l-4 4`, 'ink', 1.5)];
}

/** The number, bold, with its label after it. */
function caption(datum: Datum, top: number, frame: Frame): { shapes: Shape[]; height: number } {
	const size = datum.tone === 'outline' ? frame.label : frame.value;
	const number = text(0, top + frame.value, datum.words, size, { weight: 'bold' });
	const lines = wrap(datum.label, frame.width - indent(number), frame.label);
	const label = paragraph(
		indent(number),
		top + frame.value,
		datum.label,
		frame.width - indent(number),
		frame.label
	);
	return {
		shapes: [number, ...label],
		height: frame.value + 5 + (lines.length - 1) * frame.label * leading
	};
}

/** Where the label begins after its number. */
const indent = (number: TextShape): number => px(textWidth(number) + 7);
