import { extent, pairs, range, scaleLinear, sort, type ScaleLinear } from 'd3';
import type { Datum } from '$lib/model/datum';
import { anchor, type Period } from '$lib/model/period';
import type { MultiplesPanel } from '$lib/model/panel';
import type { Frame } from '../plot';
import { arrow, path } from '../shape/path';
import { horizontal, line, text, vertical, type Shape, type TextShape } from '../shape/shape';
import { paragraph } from '../text/text';

/** Decimal years to px. */
export type TimeScale = ScaleLinear<number, number>;

/** The period of a datum that stands on a time axis; throws for one without a date. */
export function periodOf({ key, period }: Datum): Period {
	if (!period) throw new Error(`${key} has no date to stand at`);
	return period;
}

/** A true time scale from `first` to `last`, from `left` to the width. */
export const timeScale = (first: number, last: number, width: number, left = 0): TimeScale =>
	scaleLinear([first, last], [left, width]);

/** The time scale of dated data, with a margin at both ends. */
export function timeOf(data: Datum[], width: number): TimeScale {
	const [first = 0, last = 0] = extent(data, (d) => anchor(periodOf(d)));
	const margin = (last - first) * (width > 400 ? 0.08 : 0.11);
	return timeScale(first - margin, last + margin, width);
}

/** The axis line with one tick per year. */
export function yearRule(x: TimeScale, y: number): Shape[] {
	const [left = 0, right = 0] = x.range();
	const ticks = path(0, y);
	for (const at of yearsOf(x)) ticks.moveTo(x(at), 0).lineTo(x(at), 4);
	return [horizontal(left, y, right - left, 'ink', 1.25), line(ticks, 'ink', 0.75)];
}

/** The whole years within a time scale. */
export function yearsOf(x: TimeScale): number[] {
	const [first = 0, last = 0] = x.domain();
	return range(Math.ceil(first), Math.floor(last) + 1);
}

/** The narrowest distance between neighbours; the whole width for one. */
const closest = (positions: number[], width: number): number =>
	Math.min(width, ...pairs(sort(positions), (a, b) => b - a));

/**
 * Sets the words of a datum's period under the axis, in lines that stay clear of those of the others,
 * centred on its anchor, with an arrow to the left for "by".
 */
export function dateLabels(
	data: Datum[],
	x: TimeScale,
	y: number,
	frame: Frame
): (datum: Datum) => { ticks: Shape[]; words: TextShape[] } {
	const positions = data.map((datum) => x(anchor(periodOf(datum))));
	const width = Math.max(closest(positions, frame.width) - 6, 40);
	return (datum) => {
		const period = periodOf(datum);
		const at = x(anchor(period));
		const words = paragraph(at, y + 13 + frame.label, period.words, width, frame.label, {
			anchor: 'middle'
		});
		return { ticks: periodTick(period, at, y), words };
	};
}

/** A tick at a period's anchor, with an arrow to the left for "by". */
export const periodTick = ({ precision }: Period, at: number, y: number): Shape[] => [
	vertical(at, y, 9, 'ink', 1.5),
	...(precision === 'by'
		? [line(arrow(at - 1, y + 9, -Math.min(14, at - 1), 0, 4), 'ink', 1.25)]
		: [])
];

/** The zone at the left of a time axis that values without a year stand in, with the gap after it. */
export const undatedZone = { narrow: 84, wide: 150 };

/** What parts the zone from the time axis. */
export const undatedGap = 16;

/** Whether a datum of the panel has no place on its time axis. */
export const isUndated = ({ period }: Datum, { domain }: Pick<MultiplesPanel, 'domain'>): boolean =>
	period === null || domain === null;

/** The width of the undated zone: none where every datum has a year, all where none has. */
export function undatedWidth(panel: Pick<MultiplesPanel, 'data' | 'domain'>, frame: Frame): number {
	const undated = panel.data.filter((datum) => isUndated(datum, panel));
	if (undated.length === 0) return 0;
	return undated.length === panel.data.length ? frame.width : undatedZone[frame.size];
}
