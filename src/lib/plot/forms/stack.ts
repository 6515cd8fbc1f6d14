import { cumsum, group, scaleLinear } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { StackPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { fitRows, type FittedRows } from '../text/label-rows';
import { placeMark, type Frame, type PlacedForm, type PlacedMark } from '../plot';
import { line, px, text, vertical, type PathShape, type Shape } from '../shape/shape';
import { path } from '../shape/path';
import { leading, paragraph } from '../text/text';
import { asked, barPitch, emptyBar } from '../parts/empty-axes';
import { bar } from '../parts/texture';

/** A bar with its parts' starts, and whether its labels stand above it. */
interface Row {
	data: Datum[];
	starts: number[];
	above: boolean;
}

/** Places 100 % bars, a group a bar, with the parts' numbers and labels beside each. */
export const stack: Form<StackPanel> = {
	isTouching: true,
	task: () => 'Mark on the bar how far you expect each part to reach.',
	place(panel, frame) {
		if (frame.isEmpty) return emptyBars(panel, frame);
		const height = frame.size === 'wide' ? 46 : 38;
		const rows = [...group(panel.data, (d) => d.group)].map(([, data], i) =>
			rowOf(data, panel.wedge && i === 0)
		);
		const marks: PlacedMark[] = [];
		const guides: Shape[] = [];
		const tops: number[] = [];
		let y = panel.half ? frame.label * leading + 8 : 0;
		for (const row of rows) {
			const placed = placeRow(row, y, height, frame);
			marks.push(...placed.marks);
			tops.push(placed.top);
			y = placed.bottom + (panel.wedge ? 36 : 12);
		}
		guides.push(...half(panel, tops[0]!, height, frame));
		if (panel.wedge) guides.unshift(...wedges(rows, tops, height, frame));
		return { height: px(y - (panel.wedge ? 36 : 12)), guides, marks };
	}
};

function rowOf(data: Datum[], above: boolean): Row {
	const ends = cumsum(data, (d) => d.value!);
	return { data, starts: data.map((_, i) => ends[i - 1] ?? 0), above };
}

interface PlacedRow {
	marks: PlacedMark[];
	top: number;
	bottom: number;
}

/** The labels below the bar, or above it where a wedge follows. */
function placeRow(row: Row, y: number, height: number, frame: Frame): PlacedRow {
	const above = row.above ? labelsOf(row, 0, frame).height : 0;
	const top = y + above;
	const labels = labelsOf(row, row.above ? top : top + height, frame);
	const marks = row.data.map((d, i) =>
		placeMark(d, [...part(d, row.starts[i]!, top, height, frame), ...labels.rows[i]!])
	);
	return { marks, top, bottom: top + height + (row.above ? 0 : labels.height) };
}

const percent = (frame: Frame) => scaleLinear([0, 100], [0, frame.width]);

function labelsOf({ data, starts, above }: Row, edge: number, frame: Frame): FittedRows {
	const x = percent(frame);
	const labels = data.map((d, i) => ({
		from: x(starts[i]!),
		to: x(starts[i]! + d.value!),
		number: d.words,
		words: d.label
	}));
	return fitRows(labels, edge, frame, above ? 'up' : 'down');
}

/** A part of a bar, with a hairline of paper before the next one. */
function part(datum: Datum, start: number, y: number, height: number, frame: Frame): Shape[] {
	const x = percent(frame);
	const gap = start + datum.value! < 100 ? 1.5 : 0;
	return bar(datum, x(start), y, x(datum.value!) - gap, height);
}

/** A line at one half of the first bar, with its words above. */
function half({ half: label }: StackPanel, y: number, height: number, frame: Frame): Shape[] {
	if (!label) return [];
	const at = frame.width / 2;
	return [
		vertical(at, y - 6, height + 6, 'ink', 1.5, '3 3'),
		text(at, y - 11, label, frame.label, { anchor: 'middle', fill: 'quiet' })
	];
}

/** A tinted wedge from the first part of each bar to the first part of the next. */
function wedges(rows: Row[], tops: number[], height: number, frame: Frame): Shape[] {
	const x = percent(frame);
	const firsts = rows.map((row) => x(row.data[0]!.value!));
	return rows.slice(1).map((_, i): PathShape => {
		const [from, to] = [tops[i]! + height, tops[i + 1]!];
		const wedge = path()
			.moveTo(0, from)
			.lineTo(firsts[i]!, from)
			.lineTo(firsts[i + 1]!, to)
			.lineTo(0, to)
			.closePath();
		return { ...line(wedge, 'none'), fill: 'tint' };
	});
}

/** An empty bar for each group, over the parts that are to be marked on it. */
function emptyBars(panel: StackPanel, frame: Frame): PlacedForm {
	const { label, width } = frame;
	const height = 30;
	let y = panel.half ? label * leading : 0;
	const guides = [...group(panel.data, (d) => d.group)].flatMap(([name, parts]) => {
		const top = y + (name ? label * leading + 4 : 0);
		const below = top + barPitch(frame, height) + label + 2;
		const said = paragraph(0, below, parts.map(asked).join('\u2003'), width, label);
		const shapes = [
			...(name ? [text(0, y + label, name, label)] : []),
			...emptyBar(top, width, height, frame),
			...said,
			...half(panel, top, height, frame)
		];
		y = said.at(-1)!.y + 16;
		return shapes;
	});
	return { height: px(y - 10), guides, marks: [] };
}
