import { extent, min, pairs, range, scaleLinear, sort, type ScaleLinear } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { Period } from '$lib/model/period';
import { anchor } from '$lib/model/period';
import type { Frame } from '../plot';
import { arrow } from './glyphs';
import { path } from '../shape/path';
import { horizontal, line, text, vertical, type Shape } from '../shape/shape';
import { leading, wrap } from '../text/text';

/** Decimal years to px. */
export type TimeScale = ScaleLinear<number, number>;

/** A true time scale from `first` to `last`, from `left` to the width. */
export const timeScale = (first: number, last: number, width: number, left = 0): TimeScale =>
	scaleLinear([first, last], [left, width]);

/** The time scale of dated data, with a little room at both ends. */
export function timeOf(data: Datum[], width: number): TimeScale {
	const [first = 0, last = 0] = extent(data, (d) => anchor(d.period!));
	const room = (last - first) * (width > 400 ? 0.08 : 0.11);
	return timeScale(first - room, last + room, width);
}

/** The axis line with a tick a year. */
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
	min([width, ...pairs(sort(positions), (a, b) => b - a)])!;

/** The words of each period under the axis, centred on its anchor, with an arrow to the left for "by". */
export function periodLabels(periods: Period[], x: TimeScale, y: number, frame: Frame): Shape[][] {
	const room =
		closest(
			periods.map((p) => x(anchor(p))),
			frame.width
		) - 6;
	return periods.map((period) => {
		const at = x(anchor(period));
		const lines = wrap(period.words, Math.max(room, 40), frame.label);
		const labels = lines.map((words, i) =>
			text(at, y + 13 + frame.label * (1 + i * leading), words, frame.label, { anchor: 'middle' })
		);
		return [...periodTick(period, at, y), ...labels];
	});
}

/** A tick at a period's anchor, with an arrow to the left for "by". */
export const periodTick = ({ precision }: Period, at: number, y: number): Shape[] => [
	vertical(at, y, 9, 'ink', 1.5),
	...(precision === 'by'
		? [line(arrow(at - 1, y + 9, -Math.min(14, at - 1), 0, 4), 'ink', 1.25)]
		: [])
];
