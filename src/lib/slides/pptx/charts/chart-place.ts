import { cumsum, extent, max, pairs, sum } from 'd3';
import { formatNumber } from '$lib/model/numbers/format';
import { largest } from '$lib/plot/fit/largest';
import { leastType, type Place } from '$lib/plot/fit/stage';
import { measureText } from '$lib/plot/text/advance';
import { countLines, widthOf } from '../shapes/type';
import type { Chart, Point } from './chart';

/** The size of the words at the axes and of the numbers, in px. */
export const [wordSize, numberSize] = [leastType, 26];

/** The height of a line of words, in px. */
const lineHeight = wordSize * 1.2;

/** A chart where it stands on its slide. */
export interface PlacedChart extends Chart {
	/** In px of the slide. */
	place: Place;
	/** Where its bars stand, in px of its place. */
	inner: Place;
	/** The distance between bars, in percent of a bar. */
	gap: number;
	/** How wide a line of a label may be, in px. */
	labelWidth: number;
	/** How far the middle of a label that stands off its bar is from that of the bar, in px. */
	offset: number;
}

type Placement = Pick<PlacedChart, 'inner' | 'gap'> &
	Partial<Pick<PlacedChart, 'labelWidth' | 'offset'>> & { height: number };

/** The chart in a place of the slide; `null` where its words have too little room there. */
export function placeChart(chart: Chart, room: Place): PlacedChart | null {
	const title = { size: wordSize, bold: true };
	const top = chart.title ? countLines(chart.title, room.width * 0.8, title) * lineHeight + 14 : 0;
	const placed = placeBars(chart, { width: room.width, height: room.height - top });
	if (!placed || top + placed.height > room.height + 1) return null;
	const { inner, height, ...rest } = placed;
	return {
		...{ labelWidth: Infinity, offset: 0 },
		...chart,
		...rest,
		inner: { ...inner, y: inner.y + top },
		place: { ...room, y: room.y + (room.height - top - height) / 2, height: top + height }
	};
}

type Size = Pick<Place, 'width' | 'height'>;

function placeBars(chart: Chart, room: Size): Placement | null {
	if (chart.direction === 'col') return placeColumns(chart, room);
	return chart.labels === 'off' ? placeParts(chart, room) : placeRows(chart, room);
}

/** The width of a label in one line per paragraph. */
const widthOfLabel = ({ label: [number = '', ...words] }: Point): number =>
	Math.max(
		widthOf({ text: number, size: numberSize, bold: true }),
		...words.map((text) => widthOf({ text, size: wordSize }))
	);

const pointsOf = ({ series }: Chart): Point[] =>
	series.flatMap(({ points }) => points.filter((point) => point !== null));

/** Bars with their names at the left, in as narrow a column as holds them, and their numbers at the right. */
function placeRows(chart: Chart, { width, height }: Size): Placement | null {
	const axisHeight = chart.axis.format ? lineHeight + 10 : 10;
	const slot = Math.min(150, (height - axisHeight - margin) / chart.names.length);
	const fits = (share: number) => {
		const heights = chart.names.map((name) => linesOf(name, share * width - 14) * lineHeight);
		return (
			(heights[0] ?? 0) <= slot + 2 * margin &&
			pairs(heights).every(([one, next]) => (one + next) / 2 <= slot)
		);
	};
	const share = largest([0.3, 0.38, 0.46, 0.54, 0.62], fits);
	const inner = {
		...{ x: share * width, y: margin, height: slot * chart.names.length },
		width: width * (1 - share) - Math.max(...pointsOf(chart).map(widthOfLabel)) - 12
	};
	const bar = Math.min(thick, slot / 1.6);
	return fits(share)
		? { inner, height: margin + inner.height + axisHeight, gap: (slot / bar - 1) * 100 }
		: null;
}

/** How far the name of the first bar may reach beyond its slot, in px. */
const margin = 12;

const linesOf = (text: string, width: number): number =>
	countLines(text, width, { size: wordSize });

/** The most and the least height of a bar whose labels stand off it, the height of such a label, and the distance between them. */
const [thick, thin, labelHeight, labelGap] = [84, 30, (numberSize + wordSize) * 1.2, 10];

/** Thick bars with their labels below, and above where those stand free; `null` where two would touch. */
function placeParts(chart: Chart, { width, height }: Size): Placement | null {
	const rows = chart.names.length;
	const between = chart.joined ? 76 : rows > 1 ? labelHeight + 40 : 40;
	const over = Math.max(
		chart.joined || !chart.stacked ? labelHeight + labelGap : 0,
		between / 2 + (chart.axis.format ? lineHeight + 10 : 0)
	);
	const around = over + (rows - 1) * between + labelGap + labelHeight + 8;
	const bar = Math.min(thick, (height - around) / rows);
	const labels = chart.names.map((_, row) => labelSpans(chart, row, width));
	if (bar < thin || labels.some(isCrowded)) return null;
	const [left, right] = extent(labels.flat(2)) as [number, number];
	const x = Math.max(0, -left);
	return {
		inner: {
			...{ x, y: over - between / 2, height: rows * (bar + between) },
			width: width - x - Math.max(0, right - width)
		},
		height: around + rows * bar,
		gap: (between / bar) * 100,
		offset: bar / 2 + labelGap + labelHeight / 2
	};
}

/** Where the labels below a row begin and end, in px of its bar; each is at the middle of its part. */
function labelSpans({ series, stacked, axis }: Chart, row: number, width: number) {
	const points = series.map(({ points: own }) => own[row] ?? null);
	const ends = cumsum(points, (point) => point?.value);
	return points.flatMap((point, i): [number, number][] => {
		if (!point?.label.length || (!stacked && i === 0)) return [];
		const end = stacked ? ends[i] : point.value;
		const middle = (((end ?? 0) - point.value / 2) / axis.max) * width;
		const half = widthOfLabel(point) / 2;
		return [[middle - half, middle + half]];
	});
}

const isCrowded = (spans: [number, number][]): boolean =>
	pairs(spans).some(([[, end], [start]]) => end + 12 > start);

/** Columns with their names or dates below, and above them labels that are no wider than their share of the axis. */
function placeColumns(chart: Chart, { width, height }: Size): Placement {
	const { axis, names, dates, note } = chart;
	const x = measureText(formatNumber(axis.max), wordSize) * 1.1 + 16;
	const slot = (width - x) / names.length;
	const labelWidth = slot * 0.8;
	const lines = max(pointsOf(chart), ({ label }) =>
		sum(label, (text) => countLines(text, labelWidth, { size: numberSize, bold: true }))
	);
	const nameLines = dates ? 1 : Math.max(...names.map((name) => linesOf(name, slot * 0.9)));
	const y = (lines ?? 0) * numberSize * 1.2 + 6;
	const below = (nameLines + (note ? 1.3 : 0)) * lineHeight + 14;
	return {
		inner: { x, y, width: width - x, height: height - y - below },
		height,
		gap: dates ? 100 : 60,
		labelWidth
	};
}
