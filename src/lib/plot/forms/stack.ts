import { cumsum, group, pairs, scaleLinear } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { StackPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { placeLabels, type PlacedLabels } from '../text/bar-labels';
import { placeMark, type Frame, type PlacedForm, type PlacedMark } from '../plot';
import { line, px, text, vertical, type PathShape, type Shape } from '../shape/shape';
import { path } from '../shape/path';
import { leading, paragraph } from '../text/text';
import { asked, barPitch, emptyBar } from '../parts/empty-axes';
import { bar } from '../parts/texture';

/** A part of a bar, in %. */
interface Part {
	datum: Datum;
	start: number;
	end: number;
}

/** A bar, and whether its labels stand above it. */
interface Row {
	parts: Part[];
	above: boolean;
}

/** Places 100 % bars, one per group, with the numbers and labels of its parts below or above. */
export const stack: Form<StackPanel> = {
	isTouching: true,
	task: () => 'Mark on the bar how far you expect each part to reach.',
	place(panel, frame) {
		if (frame.isEmpty) return emptyBars(panel, frame);
		const height = frame.size === 'wide' ? 46 : 38;
		const rows = [...group(panel.data, (d) => d.group)].map(([, data], i) =>
			rowOf(data, panel.wedge && i === 0)
		);
		let y = panel.half ? frame.label * leading + 8 : 0;
		const placed = rows.map((row) => {
			const bar = placeRow(row, y, height, frame);
			y = bar.bottom + (panel.wedge ? 36 : 12);
			return bar;
		});
		return {
			height: px(y - (panel.wedge ? 36 : 12)),
			guides: [
				...(panel.wedge ? wedges(placed, height, frame) : []),
				...placed.slice(0, 1).flatMap(({ top }) => half(panel, top, height, frame))
			],
			marks: placed.flatMap(({ marks }) => marks)
		};
	}
};

function rowOf(data: Datum[], above: boolean): Row {
	const ends = cumsum(data, ({ value }) => value);
	const parts = data.map((datum, i) => ({ datum, start: ends[i - 1] ?? 0, end: ends[i] ?? 0 }));
	return { parts, above };
}

/** A bar in its panel; its first part ends at `first`, in %. */
interface PlacedBar {
	marks: PlacedMark[];
	first: number;
	top: number;
	bottom: number;
}

/** The labels below the bar, or above it where a wedge follows. */
function placeRow(row: Row, y: number, height: number, frame: Frame): PlacedBar {
	const above = row.above ? labelsOf(row, 0, frame).height : 0;
	const top = y + above;
	const labels = labelsOf(row, row.above ? top : top + height, frame);
	const marks = row.parts.map((part, i) =>
		placeMark(part.datum, [...fill(part, top, height, frame), ...(labels.shapes[i] ?? [])])
	);
	const bottom = top + height + (row.above ? 0 : labels.height);
	return { marks, first: row.parts[0]?.end ?? 0, top, bottom };
}

const percent = (frame: Frame) => scaleLinear([0, 100], [0, frame.width]);

function labelsOf({ parts, above }: Row, edge: number, frame: Frame): PlacedLabels {
	const x = percent(frame);
	const labels = parts.map(({ datum, start, end }) => ({
		from: x(start),
		to: x(end),
		number: datum.words,
		words: datum.label
	}));
	return placeLabels(labels, edge, frame, above ? 'up' : 'down');
}

/** A part of a bar, with a hairline of paper before the next one. */
function fill({ datum, start, end }: Part, y: number, height: number, frame: Frame): Shape[] {
	const x = percent(frame);
	const gap = end < 100 ? 1.5 : 0;
	return bar(datum, x(start), y, x(end) - x(start) - gap, height);
}

/** A line at one half of the first bar, with its words above. */
function half({ half: label }: StackPanel, y: number, height: number, frame: Frame): Shape[] {
	if (!label) return [];
	const at = percent(frame)(50);
	return [
		vertical(at, y - 6, height + 6, 'ink', 1.5, '3 3'),
		text(at, y - 11, label, frame.label, { anchor: 'middle', fill: 'quiet' })
	];
}

/** A tinted wedge from the first part of each bar to the first part of the next. */
function wedges(rows: PlacedBar[], height: number, frame: Frame): Shape[] {
	const x = percent(frame);
	return pairs(rows, (upper, lower): PathShape => {
		const wedge = path(0, upper.top + height)
			.moveTo(0, 0)
			.lineTo(x(upper.first), 0)
			.lineTo(x(lower.first), lower.top - upper.top - height)
			.lineTo(0, lower.top - upper.top - height)
			.closePath();
		return { ...line(wedge, 'none'), fill: 'tint', after: lower.marks[0]?.key };
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
		y = below + (said.length - 1) * label * leading + 16;
		return shapes;
	});
	return { height: px(y - 10), guides, marks: [] };
}
