import type { Datum } from '$lib/model/datum';
import { capitalize, formatNumber } from '$lib/model/numbers/format';
import type { ColumnsPanel } from '$lib/model/panel';
import { year } from '$lib/model/period';
import { measureText } from '$lib/plot/text/advance';
import { overlaps, type Box } from '$lib/plot/shape/box';
import type { Place } from '$lib/plot/fit/stage';
import type { Bar, Chart, ChartLabel, ChartRoom, Remark } from './chart';
import { labelSize, lineHeight, numberOf, plain, qualifierOf, quiet, sizeOf } from './chart-label';
import { axisEnd, tickUnit } from './ticks';
import { countLines } from '../shapes/type';
import type { Cell } from './workbook';

/** A datum with its year and its value. */
interface Dated {
	datum: Datum;
	year: number;
	value: number | null;
}

/** How a panel's years and values become px of the chart. */
interface Axes {
	first: number;
	last: number;
	unit: number;
	max: number;
	valueUnit: number;
	inner: Place;
}

/** Between a bar and its label. */
const labelGap = 6;

/** Bars on a true time axis; `null` for dots, and for what has no date that a workbook could hold. */
export function columnsChart(panel: ColumnsPanel, room: ChartRoom): Chart | null {
	if (panel.mark !== 'stick' || !panel.data.every(({ period }) => period && year(period) > 1900))
		return null;
	const dated = panel.data.map((datum) => ({
		datum,
		year: year(datum.period!),
		value: datum.value
	}));
	const axes = placeAxes(dated, room);
	const labels = labelsOf(dated, axes);
	const bars = dated.map((one, i) => barOf(one, labels[i]!, room));
	return {
		place: { x: 0, y: 0, width: room.width, height: room.height },
		inner: axes.inner,
		direction: 'col',
		grouping: 'clustered',
		gap: 300,
		joined: false,
		categories: { years: dated.map((one) => one.year), ...axes },
		axis: {
			min: 0,
			max: axes.max,
			unit: axes.valueUnit,
			format: '#,##0',
			look: 'grid'
		},
		series: [{ column: 1, name: capitalize(panel.counts), bars }],
		sheet: [
			['Year', capitalize(panel.counts), 'Qualifier', 'In words', 'When'],
			...dated.map((one, i) => [{ year: one.year }, ...(bars[i] ? cellsOf(one) : [])])
		],
		remarks: remarkOf(panel, dated, axes),
		wholes: [],
		rules: []
	};
}

function placeAxes(dated: Dated[], room: ChartRoom): Axes {
	const years = dated.map((one) => one.year);
	const greatest = Math.max(...dated.map(({ value }) => value ?? 0));
	const valueUnit = tickUnit(greatest, 4);
	const max = axisEnd(greatest, valueUnit);
	const unit = tickUnit(Math.max(...years) - Math.min(...years), room.width > 600 ? 4 : 3);
	const first = Math.floor(Math.min(...years) / unit) * unit;
	const last = Math.ceil(Math.max(...years) / unit) * unit;
	const left = measureText(formatNumber(max), labelSize) * 1.1 + 12;
	const right =
		Math.max(...dated.filter((one) => one.year === Math.max(...years)).map(labelWidth)) / 2;
	const height = room.height - labelSize * lineHeight - 14;
	// The highest label reaches into the stretch of the axis above its bar, and needs only the rest.
	const top = Math.max(
		14,
		sizeOf({ lines: linesOf(dated[0]!.datum) }).height + 12 - (1 - greatest / max) * height
	);
	const inner = {
		x: left,
		y: top,
		width: room.width - left - right,
		height: height - top
	};
	return { first, last, unit, max, valueUnit, inner };
}

const labelWidth = ({ datum }: Dated): number => sizeOf({ lines: linesOf(datum) }).width;

const linesOf = (datum: Datum): ChartLabel['lines'] => [
	[numberOf(datum)],
	[plain(datum.period!.words)]
];

/** The middle of a year's bar: each year has a slot, from the first to the last. */
const xOf = ({ first, last, inner }: Axes, at: number): number =>
	inner.x + ((at - first + 0.5) / (last - first + 1)) * inner.width;

const yOf = ({ max, inner }: Axes, value: number): number =>
	inner.y + inner.height * (1 - value / max);

/** Each label above its bar, moved from there as far as it must be. */
const labelsOf = (dated: Dated[], axes: Axes): ChartLabel[] =>
	placeLabels(dated, axes).map((box, i) => {
		const one = dated[i]!;
		const dy = box.top - boxOf(one, axes).top;
		return { lines: linesOf(one.datum), align: 'ctr', at: 'end', dx: 0, dy };
	});

/** The labels above their bars, each raised above those before it that it would touch. */
function placeLabels(dated: Dated[], axes: Axes): Box[] {
	const placed: Box[] = [];
	for (const one of dated) placed.push(free(boxOf(one, axes), placed));
	return placed;
}

function boxOf(one: Dated, axes: Axes): Box {
	const { width, height } = sizeOf({ lines: linesOf(one.datum) });
	const [x, bottom] = [xOf(axes, one.year), yOf(axes, one.value ?? 0) - labelGap];
	return { left: x - width / 2, right: x + width / 2, top: bottom - height, bottom };
}

function free(box: Box, placed: Box[]): Box {
	const hit = placed.find((other) => overlaps(box, other, 4));
	if (!hit) return box;
	const rise = box.bottom - hit.top + 4.1;
	return free({ ...box, top: box.top - rise, bottom: box.bottom - rise }, placed);
}

const barOf = ({ datum, value }: Dated, label: ChartLabel, room: ChartRoom): Bar | null =>
	value === null || !room.isShown(datum) ? null : { value, datum, label };

const cellsOf = ({ datum, value }: Dated): Cell[] => [
	value,
	qualifierOf(datum),
	datum.words,
	datum.period!.words
];

/** The remark for the years without a number, between the last two bars, in the lowest stretch of the axis where it touches no label. */
function remarkOf({ gap }: ColumnsPanel, dated: Dated[], axes: Axes): Remark[] {
	const [from, to] = dated.slice(-2).map((one) => xOf(axes, one.year));
	if (!gap || from === undefined || to === undefined) return [];
	const words = quiet(gap);
	const width = (to - from) * 0.8;
	const height = countLines(gap, width, words) * labelSize * lineHeight;
	const labels = placeLabels(dated, axes);
	const stretches = Array.from({ length: axes.max / axes.valueUnit }, (_, i): Place => {
		const middle = (yOf(axes, axes.valueUnit * i) + yOf(axes, axes.valueUnit * (i + 1))) / 2;
		return { x: (from + to - width) / 2, y: middle - height / 2, width, height };
	});
	const place = stretches.find((one) => !labels.some((box) => overlaps(box, edgesOf(one), 4)));
	return place ? [{ words, place, align: 'ctr', anchor: 't', isOpaque: true }] : [];
}

const edgesOf = ({ x, y, width, height }: Place): Box => ({
	left: x,
	right: x + width,
	top: y,
	bottom: y + height
});
