import { extent, max, nice, range, scaleLinear, tickStep, type ScaleLinear } from 'd3';
import type { Datum } from '$lib/model/datum';
import { capitalize, formatNumber } from '$lib/model/numbers/format';
import type { ColumnsPanel } from '$lib/model/panel';
import { year } from '$lib/model/period';
import { measureText } from '$lib/plot/text/advance';
import { overlaps, type Box } from '$lib/plot/shape/box';
import type { Place } from '$lib/plot/fit/stage';
import type { Bar, Chart, ChartLabel, ChartRoom, Remark } from './chart';
import { labelSize, lineHeight, numberOf, plain, qualifierOf, quiet, sizeOf } from './chart-label';
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
	/** A year to the middle of its bar, and a value to its height, in px of the chart. */
	x: ScaleLinear<number, number>;
	y: ScaleLinear<number, number>;
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
	const greatest = max(dated, ({ value }) => value) ?? 0;
	const valueUnit = tickStep(0, greatest, 4);
	const [, top] = nice(0, greatest, 4);
	const [earliest = 0, latest = 0] = extent(dated, (one) => one.year);
	const yearCount = room.width > 600 ? 4 : 2;
	const unit = tickStep(earliest, latest, yearCount);
	const [first, last] = nice(earliest, latest, yearCount);
	const left = measureText(formatNumber(top), labelSize) * 1.1 + 12;
	const right = (max(dated, (one) => (one.year === latest ? labelWidth(one) : 0)) ?? 0) / 2;
	const height = room.height - labelSize * lineHeight - 14;
	// The highest label reaches into the stretch of the axis above its bar, and needs only the rest.
	const above = Math.max(
		14,
		sizeOf({ lines: linesOf(dated[0]!.datum) }).height + 12 - (1 - greatest / top) * height
	);
	const inner = {
		x: left,
		y: above,
		width: room.width - left - right,
		height: height - above
	};
	return {
		...{ first, last, unit, max: top, valueUnit, inner },
		// Each year has a slot, from the first to the last, and its bar stands in the middle of it.
		x: scaleLinear([first - 0.5, last + 0.5], [left, left + inner.width]),
		y: scaleLinear([0, top], [height, above])
	};
}

const labelWidth = ({ datum }: Dated): number => sizeOf({ lines: linesOf(datum) }).width;

const linesOf = (datum: Datum): ChartLabel['lines'] => [
	[numberOf(datum)],
	[plain(datum.period!.words)]
];

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
	const [x, bottom] = [axes.x(one.year), axes.y(one.value ?? 0) - labelGap];
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
	const [from, to] = dated.slice(-2).map((one) => axes.x(one.year));
	if (!gap || from === undefined || to === undefined) return [];
	const words = quiet(gap);
	const width = (to - from) * 0.8;
	const height = countLines(gap, width, words) * labelSize * lineHeight;
	const labels = placeLabels(dated, axes);
	const stretches = range(0, axes.max, axes.valueUnit).map((value): Place => {
		const middle = axes.y(value + axes.valueUnit / 2);
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
