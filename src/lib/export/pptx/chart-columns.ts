import type { Datum } from '$lib/figure/datum';
import { capitalize } from '$lib/figure/format';
import type { ColumnsPanel } from '$lib/figure/panel';
import { year } from '$lib/figure/period';
import { overlaps, type Box } from '$lib/plot/box';
import { wrap } from '$lib/plot/text';
import type { Place } from '$lib/plot/stage';
import type { Bar, Chart, ChartLabel, ChartRoom, Remark } from './chart';
import { labelSize, lineHeight, numberOf, plain, qualifierOf, quiet, sizeOf } from './chart-label';
import { tickRoom } from './chart-rows';
import { axisEnd, tickUnit } from './ticks';
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
			isShown: true,
			side: 'low'
		},
		series: [{ column: 1, name: capitalize(panel.counts), bars }],
		sheet: [
			['Year', capitalize(panel.counts), 'Qualifier', 'In words', 'When'],
			...dated.map((one, i) => [{ year: one.year }, ...(bars[i] ? cellsOf(one) : [])])
		],
		remarks: remarkOf(panel, dated, axes)
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
	const left = 2 * tickRoom(max.toLocaleString('en-US')) + 10;
	const right =
		Math.max(...dated.filter((one) => one.year === Math.max(...years)).map(labelWidth)) / 2;
	const top = (numberOf(dated[0]!.datum).size + labelSize) * lineHeight;
	const inner = {
		x: left,
		y: top,
		width: room.width - left - right,
		height: room.height - top - labelSize * lineHeight - 14
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

/** The labels above their bars, each raised above those before it that it would touch. */
function labelsOf(dated: Dated[], axes: Axes): ChartLabel[] {
	const placed: Box[] = [];
	return dated.map((one) => {
		const start = boxOf(one, axes);
		const box = free(start, placed);
		placed.push(box);
		const lines = linesOf(one.datum);
		return { lines, align: 'ctr', at: 'end', dx: 0, dy: box.top - start.top };
	});
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

/** The remark for the years without a number, between the last two bars, over the lowest stretch of the axis. */
function remarkOf({ gap }: ColumnsPanel, dated: Dated[], axes: Axes): Remark[] {
	const [from, to] = dated.slice(-2).map((one) => xOf(axes, one.year));
	if (!gap || from === undefined || to === undefined) return [];
	const lines = wrap(gap, (to - from) / 1.1 - 40, labelSize);
	const middle = (yOf(axes, axes.valueUnit) + yOf(axes, 2 * axes.valueUnit)) / 2;
	return lines.map((line, i) => ({
		words: quiet(line),
		x: (from + to) / 2,
		y: middle + (i - lines.length / 2) * labelSize * lineHeight,
		align: 'ctr'
	}));
}
