import type { Datum } from '$lib/figure/datum';
import type { StackPanel } from '$lib/figure/panel';
import type { Bar, Chart, ChartLabel, ChartRoom } from './chart';
import { labelSize, lineHeight, numberOf, numberSize, plain, sizeOf } from './chart-label';

/** The height of a bar, the distance between two that a wedge joins, and from a bar to its labels. */
const [barHeight, wedgeHeight, labelGap] = [84, 76, 10];

const labelHeight = (numberSize + labelSize) * lineHeight;

/** A part of a bar. */
interface Piece {
	datum: Datum;
	start: number;
	value: number;
}

/** A bar with its parts, and whether its labels stand above it. */
interface Row {
	name: string;
	pieces: Piece[];
	above: boolean;
}

/**
 * 100 % bars, the parts at one place in their bars as a series; `null` where the labels of a bar
 * would touch one another, or a part has no value.
 */
export function stackChart(panel: StackPanel, room: ChartRoom): Chart | null {
	if (panel.data.some(({ value }) => value === null)) return null;
	const rows = rowsOf(panel);
	const centres = rows.map((row) => centresOf(row, room.width));
	if (centres.some((one) => one === null)) return null;
	const count = Math.max(...rows.map(({ pieces }) => pieces.length));
	const bar = (row: Row, r: number, p: number) => barOf(row, p, centres[r]![p]!, room);
	return {
		...placeRows(panel, rows, room),
		direction: 'bar',
		grouping: 'stacked',
		joined: panel.wedge,
		categories: { names: rows.map(({ name }) => name), isShown: false },
		axis: axisOf(panel),
		series: Array.from({ length: count }, (_, p) => ({
			column: 1 + 2 * p,
			name: seriesName(rows, p),
			bars: rows.map((row, r) => bar(row, r, p))
		})),
		sheet: [headings(rows, count), ...rows.map((row) => cellsOf(row, room))],
		remarks: []
	};
}

/** A bar without a name of its own has the panel's. */
function rowsOf({ data, title, wedge }: StackPanel): Row[] {
	const groups = [...new Set(data.map(({ group }) => group))];
	return groups.map((group, i) => {
		const own = data.filter((datum) => datum.group === group);
		const starts = own.map((_, p) => own.slice(0, p).reduce((sum, { value }) => sum + value!, 0));
		const pieces = own.map((datum, p) => ({ datum, start: starts[p]!, value: datum.value! }));
		return { name: group ?? title ?? 'Total', pieces, above: wedge && i === 0 };
	});
}

const linesOf = ({ datum }: Piece): ChartLabel['lines'] => [
	[numberOf(datum)],
	[plain(datum.label)]
];

/**
 * The middle of each label in px of the bar: a label begins where its part does, unless it would go
 * beyond the bar's end; `null` where two then touch.
 */
function centresOf({ pieces }: Row, width: number): number[] | null {
	const centres: number[] = [];
	let limit = width;
	for (const piece of pieces.toReversed()) {
		const size = sizeOf({ lines: linesOf(piece) }).width;
		const left = Math.min((piece.start / 100) * width, limit - size);
		if (left < 0) return null;
		centres.unshift(left + size / 2);
		limit = left - 12;
	}
	return centres;
}

/** Labels above the first bar of a wedge, and below all others. */
function placeRows({ half, wedge }: StackPanel, rows: Row[], room: ChartRoom) {
	const between = wedge && rows.length < 3 ? wedgeHeight : labelHeight + 40;
	const slot = barHeight + between;
	const over = Math.max(
		rows[0]!.above ? labelHeight + labelGap - between / 2 : 0,
		half ? labelSize * 1.5 : 0
	);
	const under = Math.max(labelHeight + labelGap - between / 2 + 8, 0);
	const inner = { x: 0, y: over, width: room.width, height: rows.length * slot };
	const height = over + inner.height + under;
	return {
		place: { x: 0, y: (room.height - height) / 2, width: room.width, height },
		inner,
		gap: (between / barHeight) * 100
	};
}

/** A line at one half, with its word above the bars. */
const axisOf = ({ half }: StackPanel): Chart['axis'] => ({
	min: 0,
	max: 100,
	unit: 50,
	format: half ? `[=50]"${half.replaceAll('"', '')}";""` : '0"%"',
	isShown: half !== null,
	side: 'high'
});

function barOf({ pieces, above }: Row, p: number, centre: number, room: ChartRoom): Bar | null {
	const piece = pieces[p];
	if (!piece || !room.isShown(piece.datum)) return null;
	const { datum, start, value } = piece;
	const dx = centre - ((start + value / 2) / 100) * room.width;
	const dy = (barHeight / 2 + labelGap + labelHeight / 2) * (above ? -1 : 1);
	return { value, datum, label: { lines: linesOf(piece), align: 'l', at: 'middle', dx, dy } };
}

const seriesName = (rows: Row[], p: number): string =>
	[...new Set(rows.flatMap(({ pieces }) => pieces[p]?.datum.label ?? []))].join(' / ');

const headings = (rows: Row[], count: number): string[] => [
	'Bar',
	...Array.from({ length: count }, (_, p) => [
		seriesName(rows, p),
		`${seriesName(rows, p)}, in words`
	]).flat()
];

const cellsOf = ({ name, pieces }: Row, room: ChartRoom) => [
	name,
	...pieces.flatMap(({ datum, value }) =>
		room.isShown(datum) ? [value, datum.words] : [null, null]
	)
];
