import { group, max, pairs, sum } from 'd3';
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
	/** Where it begins and how long it is, in percent of the bar. */
	start: number;
	value: number;
	/** The middle of its label, in px of the bar. */
	centre: number;
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
	const rows = rowsOf(panel, room.width);
	if (!rows) return null;
	const count = max(rows, ({ pieces }) => pieces.length) ?? 0;
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
			bars: rows.map((row) => barOf(row, p, room))
		})),
		sheet: [headings(rows, count), ...rows.map((row) => cellsOf(row, room))]
	};
}

/** The bars in px of a width; `null` where a label would stand beside its part. A bar without a name has the panel's. */
function rowsOf({ data, title, wedge }: StackPanel, width: number): Row[] | null {
	const rows = [...group(data, ({ group }) => group)].map(([name, own], i) => ({
		name: name ?? title ?? 'Total',
		pieces: piecesOf(own, width),
		above: wedge && i === 0
	}));
	return rows.every((row): row is Row => row.pieces !== null) ? rows : null;
}

const linesOf = (datum: Datum): ChartLabel['lines'] => [[numberOf(datum)], [plain(datum.label)]];

/**
 * The parts of a bar: the label of each begins where the part does, unless another stands there or it
 * would go beyond the bar's end; `null` where one then stands beside its part.
 */
function piecesOf(data: Datum[], width: number): Piece[] | null {
	const x = (percent: number) => (percent / 100) * width;
	const pieces = data.map((datum, p) => {
		const start = sum(data.slice(0, p), ({ value }) => value);
		const size = sizeOf({ lines: linesOf(datum) }).width;
		return { datum, start, value: datum.value ?? 0, left: x(start), size };
	});
	for (const [before, after] of pairs(pieces))
		after.left = Math.max(after.left, before.left + before.size + between);
	let limit = width;
	for (const piece of pieces.toReversed()) {
		piece.left = Math.min(piece.left, limit - piece.size);
		limit = piece.left - between;
	}
	const isBeside = ({ start, value, left, size }: (typeof pieces)[number]) =>
		left > x(start + value) || left + size < x(start) || left < 0;
	return pieces.some(isBeside)
		? null
		: pieces.map(({ left, size, ...piece }) => ({ ...piece, centre: left + size / 2 }));
}

/** Labels above the first bar of a wedge, and below all others; a line at one half of the first, with its word above. */
function placeRows({ half, wedge }: StackPanel, rows: Row[], room: ChartRoom) {
	const between = wedge && rows.length < 3 ? wedgeHeight : labelHeight + 40;
	const slot = barHeight + between;
	const top = Math.max(
		rows.some(({ above }) => above) ? labelHeight + labelGap : 0,
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

function barOf({ pieces, above }: Row, p: number, room: ChartRoom): Bar | null {
	const piece = pieces[p];
	if (!piece || !room.isShown(piece.datum)) return null;
	const { datum, start, value, centre } = piece;
	const dx = centre - ((start + value / 2) / 100) * room.width;
	const dy = (barHeight / 2 + labelGap + labelHeight / 2) * (above ? -1 : 1);
	return { value, datum, label: { lines: linesOf(datum), align: 'l', at: 'middle', dx, dy } };
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
