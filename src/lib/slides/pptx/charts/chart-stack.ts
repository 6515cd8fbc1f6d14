import type { Datum } from '$lib/model/datum';
import type { StackPanel } from '$lib/model/panel';
import type { Bar, Chart, ChartLabel, ChartRoom, Remark } from './chart';
import { labelSize, lineHeight, numberOf, numberSize, plain, quiet, sizeOf } from './chart-label';
import { wholesOf } from './chart-rows';

/** The height of a bar, the distance between two that a wedge joins, and from a bar to its labels. */
const [barHeight, wedgeHeight, labelGap] = [84, 76, 10];

/** Between two labels. */
const between = 12;

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
		categories: { names: rows.map(({ name }) => name), line: false },
		axis: { min: 0, max: 100, unit: 50, format: '0"%"', look: 'none' },
		series: Array.from({ length: count }, (_, p) => ({
			column: 1 + 2 * p,
			name: seriesName(rows, p),
			bars: rows.map((row, r) => bar(row, r, p))
		})),
		sheet: [headings(rows, count), ...rows.map((row) => cellsOf(row, room))]
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
 * The middle of each label in px of the bar: a label begins where its part does, unless another
 * stands there or it would go beyond the bar's end; `null` where one then stands beside its part.
 */
function centresOf({ pieces }: Row, width: number): number[] | null {
	const x = (percent: number) => (percent / 100) * width;
	const sizes = pieces.map((piece) => sizeOf({ lines: linesOf(piece) }).width);
	const lefts = pieces.map(({ start }) => x(start));
	for (let p = 1; p < lefts.length; p++)
		lefts[p] = Math.max(lefts[p]!, lefts[p - 1]! + sizes[p - 1]! + between);
	let limit = width;
	for (let p = lefts.length - 1; p >= 0; p--) {
		lefts[p] = Math.min(lefts[p]!, limit - sizes[p]!);
		limit = lefts[p]! - between;
	}
	const isBeside = ({ start, value }: Piece, p: number) =>
		lefts[p]! > x(start + value) || lefts[p]! + sizes[p]! < x(start) || lefts[p]! < 0;
	return pieces.some(isBeside) ? null : lefts.map((left, p) => left + sizes[p]! / 2);
}

/** Labels above the first bar of a wedge, and below all others; a line at one half of the first, with its word above. */
function placeRows({ half, wedge }: StackPanel, rows: Row[], room: ChartRoom) {
	const between = wedge && rows.length < 3 ? wedgeHeight : labelHeight + 40;
	const slot = barHeight + between;
	const top = Math.max(
		rows[0]!.above ? labelHeight + labelGap : 0,
		half ? markHeight + wordHeight : 0,
		between / 2
	);
	const inner = { x: 0, y: top - between / 2, width: room.width, height: rows.length * slot };
	const height = top + inner.height - between + labelHeight + labelGap + 8;
	return {
		place: { x: 0, y: (room.height - height) / 2, width: room.width, height },
		inner,
		gap: (between / barHeight) * 100,
		wholes: wholesOf(inner, rows.length, barHeight),
		remarks: half ? [wordOf(half, top - markHeight, room)] : [],
		rules: half ? [{ x: room.width / 2, y: top - markHeight, height: barHeight + markHeight }] : []
	};
}

const wordOf = (half: string, bottom: number, { width }: ChartRoom): Remark => ({
	words: quiet(half),
	place: { x: width / 4, y: bottom - wordHeight, width: width / 2, height: wordHeight },
	align: 'ctr',
	anchor: 'b',
	isOpaque: false
});

/** The word over a line across a bar, and how far the line stands out above it. */
const [wordHeight, markHeight] = [labelSize * lineHeight + 4, 12];

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
