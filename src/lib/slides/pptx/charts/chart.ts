import type { Datum } from '$lib/model/datum';
import type { Place } from '$lib/plot/fit/stage';
import type { Words } from '../shapes/type';
import type { Sheet } from './workbook';

/** Words beside a bar. */
export interface ChartLabel {
	/** One under another. */
	lines: Words[][];
	align: 'l' | 'ctr';
	/** Beyond the bar's end; or so many px from the bar's middle. */
	at: 'end' | 'middle';
	dx: number;
	dy: number;
}

/** A bar of a series; `null` is a gap: what isn't known, or not yet shown. */
export interface Bar {
	value: number;
	/** What it shows; `null` for what only lifts another bar. */
	datum: Datum | null;
	label: ChartLabel | null;
}

/** Bars of one colour, as the program counts them. */
export interface Series {
	/** In the sheet. */
	column: number;
	name: string;
	bars: (Bar | null)[];
}

/** The axis of values; it ends where the whole data ends, so that steps move nothing. */
export interface ValueAxis {
	min: number;
	max: number;
	unit: number;
	format: string;
	/** Whether it has a line with ticks, lines across the bars, or nothing. */
	look: 'line' | 'grid' | 'none';
}

/** What the bars are of: names, along a line or not, or years on a true time axis from one year to another. */
export type Categories =
	| { names: string[]; line: boolean }
	| { years: number[]; first: number; last: number; unit: number };

/** Words that stand over the chart and not in it: the name of a row, a remark. */
export interface Remark {
	words: Words;
	/** In px of the chart's place. */
	place: Place;
	align: 'l' | 'ctr';
	anchor: 't' | 'b';
	/** Whether it has a ground, so that no line of the axis runs through it. */
	isOpaque: boolean;
}

/** A chart as office programs draw and edit it, in px of the slide. */
export interface Chart {
	place: Place;
	/** Where its bars stand, in px of its place. */
	inner: Place;
	direction: 'bar' | 'col';
	grouping: 'clustered' | 'stacked';
	/** The gap between bars, in percent of a bar's width. */
	gap: number;
	/** Whether lines join the parts of neighbouring bars. */
	joined: boolean;
	categories: Categories;
	axis: ValueAxis;
	series: Series[];
	sheet: Sheet;
	remarks: Remark[];
	/** The whole of each bar that shows a share of one, behind it: all there is to see before its value is. */
	wholes: Place[];
	/** Dashed lines down across the bars. */
	rules: { x: number; y: number; height: number }[];
}

/** A chart's panel at a step, and the room there is for it. */
export interface ChartRoom {
	width: number;
	height: number;
	/** Whether a datum is to be seen. */
	isShown: (datum: Datum) => boolean;
}
