import { cross, max, min, range, sum } from 'd3';
import type { Figure } from '$lib/model/figure';
import { joinPanels, type Panel } from '$lib/model/panel';
import { empty, type Block } from './block';
import { cut, isOfRows, layout } from '../layout';
import { textBox } from '../shape/box';
import type { Command } from '../shape/path';
import { px, type Shape } from '../shape/shape';
import type { Plot, Size } from '../plot';

/** Panels of one view in columns, each column laid out as a view of its own. */
export interface Arrangement {
	columns: Plot[];
	/** In px of the plots. */
	width: number;
	height: number;
	/** What the columns cover, in square px: where one is shorter than another, there is room below it. */
	area: number;
	/** The size of the smallest text. */
	smallest: number;
}

/** An arrangement, drawn so many times as large as it is laid out. */
export interface Scaled {
	way: Arrangement;
	scale: number;
}

/** The arrangement as large as a width and a height in px allow, its smallest words no larger than `most` px. */
export function scaleInto(
	way: Arrangement,
	{ width, height }: { width: number; height: number },
	most: number
): Scaled {
	const scale = Math.min(width / way.width, height / way.height, most / way.smallest);
	return { way, scale: Math.max(0, Math.floor(scale * 1000) / 1000) };
}

/** The size of the smallest words as they are drawn, in px. */
export const leastTypeOf = ({ way, scale }: Scaled): number => way.smallest * scale;

/** What the columns cover as they are drawn, in square px. */
export const areaOf = ({ way, scale }: Scaled): number => way.area * scale ** 2;

const gap = 36;

/**
 * The ways to set a figure's first view on a sheet: its panels in one column or in several, each of
 * them narrow or wide. So a sheet shows what the page shows, and only the places of panels differ; a
 * row of numbers beside other sources' may stand in a column of its own.
 *
 * The timeline is another matter. With its labels it is 1,576 px high at a width of 640, and on a
 * slide would be read by nobody. Its card goes into the files: the chief events by name, in order. The
 * others are in the file's description, and on the page.
 */
export function arrangements(figure: Figure, panels = panelsOf(figure)): Arrangement[] {
	const pieces = panels.flatMap((panel) => (isOfRows(panel) ? cut(panel) : panel));
	return splits(pieces).flatMap((columns) => layouts(columns, isOneForm(pieces)).map(arrange));
}

/** Whether all panels are of one form: then marks of one kind are of one size. */
const isOneForm = (panels: Panel[]): boolean => new Set(panels.map(({ form }) => form)).size === 1;

const sizes: Size[] = ['wide', 'narrow'];

/** Every choice of a layout for each column; those of one form are all laid out alike. */
function layouts(columns: Panel[][], isAlike: boolean): Plot[][] {
	if (isAlike) return sizes.map((size) => columns.map((panels) => layoutColumn(panels, size)));
	return columns
		.map((panels) => sizes.map((size) => layoutColumn(panels, size)))
		.reduce<Plot[][]>((all, plots) => cross(all, plots, (a, b) => [...a, b]), [[]]);
}

/** A figure's card, narrow and wide. */
export const cardArrangements = (figure: Figure): Arrangement[] =>
	sizes.map((size) => arrange([layout(figure.card, size)]));

/** What a figure's sheet shows. */
const panelsOf = ({ events, views, card }: Figure): Panel[] => (events ? card : views[0]).panels;

/** What a figure's picture may show, with the panels that stand beside its finding and without. */
export function choicesOf(figure: Figure): Panel[][] {
	const all = panelsOf(figure);
	const chief = all.filter(({ aside }) => !aside);
	return chief.length < all.length ? [all, chief] : [all];
}

/** All ways to cut a list into one, two or three parts. */
function splits<T>(list: T[], parts = 3): T[][][] {
	if (parts === 1 || list.length === 1) return [[list]];
	const cuts = range(1, list.length);
	return [
		[list],
		...cuts.flatMap((at) =>
			splits(list.slice(at), parts - 1).map((rest) => [list.slice(0, at), ...rest])
		)
	];
}

function layoutColumn(panels: Panel[], size: Size): Plot {
	return layout({ name: '', label: '', panels: join(panels) }, size);
}

/** Rows of one column that were cut from one panel are one panel again. */
function join(panels: Panel[]): Panel[] {
	return panels.reduce<Panel[]>((joined, panel) => {
		const last = joined.at(-1);
		const isPiece = last?.form === panel.form && last.title === panel.title && isOfRows(panel);
		return isPiece ? [...joined.slice(0, -1), joinPanels(last, panel)] : [...joined, panel];
	}, []);
}

export function arrange(laid: Plot[]): Arrangement {
	const columns = laid.map(trim);
	return {
		columns,
		width: sum(columns, (plot) => plot.width + gap) - gap,
		height: max(columns, (plot) => plot.height) ?? 0,
		area: sum(columns, (plot) => plot.width * plot.height),
		smallest: min(columns.flatMap((plot) => shapesOf(plot).flatMap(textSizes))) ?? Infinity
	};
}

/** The plot without the paper at its right. */
const trim = (plot: Plot): Plot => ({
	...plot,
	width: Math.min(plot.width, Math.ceil(max(shapesOf(plot), rightOf) ?? 0))
});

/** A shape's right edge. */
function rightOf(shape: Shape): number {
	if (shape.shape === 'rect') return shape.x + shape.width;
	if (shape.shape === 'circle') return shape.x + shape.radius + (shape.strokeWidth ?? 0) / 2;
	if (shape.shape === 'text') return textBox(shape).right;
	return pathRight(shape.d) + 1;
}

/** How far to the right a path reaches; a curve's bulge is passed over. */
export const pathRight = (d: Command[]): number => max(d, stepRight) ?? 0;

function stepRight(step: Command): number | undefined {
	if (step[0] === 'Z') return undefined;
	if (step[0] === 'C') return step[5];
	return step[0] === 'O' || step[0] === 'R' ? step[1] + step[3] : step[1];
}

const shapesOf = (plot: Plot): Shape[] =>
	plot.panels.flatMap((panel) => [...panel.guides, ...panel.marks.flatMap((m) => m.shapes)]);

const textSizes = (shape: Shape): number[] =>
	shape.shape === 'text'
		? [shape.size, ...[shape.lead, shape.tail].flatMap((run) => (run ? [run.size] : []))]
		: [];

/** The plots of an arrangement as a part of a sheet. */
export function drawPlots({ way: { columns, width, height }, scale }: Scaled): Block {
	let x = 0;
	const plots = columns.map((plot) => {
		const left = x;
		x += (plot.width + gap) * scale;
		return { plot, x: px(left), y: 0, scale };
	});
	return { ...empty, width: width * scale, height: height * scale, plots };
}
