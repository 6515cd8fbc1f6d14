import { extent, max, scaleLinear } from 'd3';
import { formatTick } from '$lib/model/numbers/format';
import { anchor, type Period } from '$lib/model/period';
import type { SourceLine } from '$lib/model/source';
import { timeScale } from './parts/axis';
import { diamond, reach } from './parts/diamond';
import { frames, type Plot } from './plot';
import { path } from './shape/path';
import { horizontal, line, px, text, vertical, type Shape } from './shape/shape';

/** A series from outside the article, as a figure's page opens to it. */
export interface PlacedReference {
	id: string;
	title: string;
	definition: string;
	origin: string;
	works: { title: string; path?: string }[];
	/** Where the works were read, if not themselves. */
	carriers: { title: string; path?: string }[];
	/** Whether the numbers were read rather than cited. */
	read: boolean;
	caveat: string;
	/** Every value with its date, in words. */
	values: string[];
	plot: Plot;
}

/** A line with the series it opens to, placed. */
export interface PlacedSource extends SourceLine {
	reference: PlacedReference | null;
}

/** What other sources say of a figure, as its page shows it. */
export interface ShownSources {
	/** The verdict in one line: "close for 1930; none found for 1923."; empty where nothing is said. */
	verdict: string;
	lines: ShownSource[];
	/** What is to be said beside all of them. */
	remarks: string[];
}

/** A line as a figure's page shows it, whose series is drawn beside. */
export interface ShownSource extends SourceLine {
	reference: Omit<PlacedReference, 'plot'> | null;
}

/** What a page is sent of a line whose plot it is sent as markup. */
export function withoutPlot({ reference, ...line }: PlacedSource): ShownSource {
	if (!reference) return { ...line, reference };
	const { plot: _, ...shown } = reference;
	return { ...line, reference: shown };
}

/** One value of a series from outside the article, as it is placed. */
interface PlacedPoint {
	period: Period;
	low: number;
	high: number;
	/** Whether the figure sets it beside a number of the article. */
	compared: boolean;
}

/** Clear of the numbers of the grid lines. */
const left = 72;
const right = 16;
const top = 22;
const base = 126;
const height = 148;

/**
 * Places a series from outside the article on an axis of its own: hollow diamonds, unlike any mark
 * of the article's, in ink where they are compared; a range has a stroke from end to end. They are
 * never joined, as their scopes differ and nothing is known between them.
 */
export function placePoints(points: PlacedPoint[], unit: string): Plot {
	const { width } = frames.narrow;
	const x = timeScale(...yearsOf(points), width - right, left);
	const y = scaleLinear([0, max(points, ({ high }) => high) ?? 0], [base, top]).nice(2);
	const guides = [
		...y
			.ticks(2)
			.flatMap((tick) => gridLine(tick, y(tick), width, tick === y.ticks(2).at(-1) ? unit : '')),
		horizontal(0, base, width, 'ink', 1.25),
		...x
			.ticks(4)
			.filter(Number.isInteger)
			.flatMap((year) => yearTick(year, x(year))),
		...points.map(({ compared, ...point }) =>
			pointMark(x(anchor(point.period)), y(point.low), y(point.high), compared)
		)
	];
	return { size: 'narrow', width, height, panels: [{ y: 0, height, guides, marks: [] }] };
}

/** Whole years with all points between them, at least four. */
function yearsOf(points: PlacedPoint[]): [number, number] {
	const [first = 0, last = 0] = extent(points, ({ period }) => anchor(period));
	const years: [number, number] = [Math.floor(first), Math.ceil(last)];
	return years[1] - years[0] < 4 ? [years[0] - 1, years[0] + 3] : years;
}

const gridLine = (tick: number, y: number, width: number, unit: string): Shape[] => [
	horizontal(0, y, width, 'rule'),
	...(tick
		? [
				text(0, y - 4, `${formatTick(tick)} ${unit}`.trim(), frames.narrow.label - 1, {
					fill: 'quiet'
				})
			]
		: [])
];

const yearTick = (year: number, x: number): Shape[] => [
	vertical(x, base, 5, 'ink', 0.75),
	text(x, base + 18, `${year}`, frames.narrow.label - 1, { anchor: 'middle', fill: 'quiet' })
];

function pointMark(x: number, low: number, high: number, compared: boolean): Shape {
	const [from, to] = [px(low), px(high)];
	const heads = [...new Set([from, to])].flatMap((y) => diamond(x, y).d);
	const stroke =
		from === to
			? []
			: path(x, 0)
					.moveTo(0, to + reach)
					.lineTo(0, from - reach).d;
	return line({ d: [...heads, ...stroke] }, compared ? 'ink' : 'grey', compared ? 2 : 1.25);
}
