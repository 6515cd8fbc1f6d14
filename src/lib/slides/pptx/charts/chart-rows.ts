import { max } from 'd3';
import type { Datum } from '$lib/model/datum';
import { measureText } from '$lib/plot/text/advance';
import type { Place } from '$lib/plot/fit/stage';
import type { Chart, ChartRoom, Remark } from './chart';
import { labelSize, lineHeight, numberOf, plain, sizeOf } from './chart-label';
import { countLines } from '../shapes/type';

/** How rows are set, most roomy first: the height of a bar, and the distance from it to the next row's name. */
const settings: [bar: number, gap: number][] = [
	[52, 30],
	[44, 18],
	[36, 8]
];

/** Between a name and its bar. */
const nameGap = 4;

/** Room for one half of the axis's first number; names begin a little to the right of the axis. */
const [left, indent] = [22, 7];

/** Room for the axis below. */
const axisHeight = labelSize * lineHeight + 14;

/** A datum, and how much of the axis its bar reaches, from 0 to 1. */
interface Reach {
	datum: Datum;
	end: number;
}

/** What is common to charts of one bar per row. */
type Rows = Pick<Chart, 'place' | 'inner' | 'gap' | 'categories' | 'remarks' | 'wholes' | 'rules'>;

/**
 * Rows of a horizontal bar with its name above, where it has the whole width: beside the bars, a long
 * name would be broken by each program in its own way. `null` where the rows don't fit. `last` is
 * the last number on the axis.
 */
export function placeRows(bars: Reach[], last: string, room: ChartRoom): Rows | null {
	const data = bars.map(({ datum }) => datum);
	const lines =
		max(data, ({ label }) => countLines(label, room.width - left - indent, plain(''))) ?? 0;
	const over = lines * labelSize * lineHeight + nameGap;
	const tried = settings.map(([bar, gap]) => ({ bar, between: over + gap, top: (over - gap) / 2 }));
	const fits = tried.find(
		({ bar, between, top }) => top + data.length * (bar + between) + axisHeight <= room.height
	);
	if (!fits) return null;
	const slot = fits.bar + fits.between;
	const inner = {
		x: left,
		y: fits.top,
		width: widthOfBars(bars, last, room.width),
		height: data.length * slot
	};
	const height = fits.top + inner.height + axisHeight;
	return {
		place: { x: 0, y: (room.height - height) / 2, width: room.width, height },
		inner,
		gap: (fits.between / fits.bar) * 100,
		rules: [],
		wholes: wholesOf(inner, data.length, fits.bar),
		categories: { names: data.map(({ label }) => label), line: true },
		remarks: data.flatMap((datum, i) =>
			room.isShown(datum)
				? [nameOf(datum, fits.top + (i + 0.5) * slot - fits.bar / 2, over, room)]
				: []
		)
	};
}

/** Where the bars of rows stand when they are as long as can be. */
export const wholesOf = (inner: Place, count: number, bar: number): Place[] =>
	Array.from({ length: count }, (_, i) => ({
		x: inner.x,
		y: inner.y + ((i + 0.5) / count) * inner.height - bar / 2,
		width: inner.width,
		height: bar
	}));

/** The longest bars that leave room for their numbers, and for the axis's last. */
function widthOfBars(bars: Reach[], last: string, room: number): number {
	const half = (measureText(last, labelSize) * 1.1) / 2;
	const widths = bars.map(
		({ datum, end }) => (room - left - 14 - sizeOf({ lines: [[numberOf(datum)]] }).width) / end
	);
	return Math.min(room - left - half, ...widths);
}

const nameOf = ({ label }: Datum, bottom: number, height: number, room: ChartRoom): Remark => ({
	words: plain(label),
	place: {
		x: left + indent,
		y: bottom - height,
		width: room.width - left - indent,
		height: height - nameGap
	},
	align: 'l',
	anchor: 'b',
	isOpaque: false
});
