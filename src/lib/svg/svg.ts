import type { PlacedPlot } from '$lib/plot/fit/block';
import type { PlacedMark, PlacedPanel } from '$lib/plot/plot';
import type { Run, Shape, TextShape } from '$lib/plot/shape/shape';
import type { Palette } from './paint';
import { formatPath } from './path-text';
import { attributes, escape } from './escape';

type DrawnShape = Exclude<Shape, TextShape>;

/** How the marks of a plot are written. */
interface Manner {
	palette: Palette;
	/** For a show: the step at which each mark comes, and the one that is shown. */
	steps?: { of: Record<string, number>; until: number };
}

/**
 * Plots as the text of SVG elements, for what is made without components: slides that a page shows by
 * the dozen, and decks in one file. A test holds it to what the components draw.
 */
export const writePlots = (plots: PlacedPlot[], manner: Manner): string =>
	plots
		.map(({ plot, x, y, scale }) => {
			const panels = plot.panels.map((panel) => writePanel(panel, manner)).join('');
			return `<g transform="translate(${x} ${y}) scale(${scale})">${panels}</g>`;
		})
		.join('');

function writePanel({ y, guides, marks }: PlacedPanel, manner: Manner): string {
	const drawn = writeShapes(guides, manner.palette);
	const said = marks.map((mark) => writeMark(mark, manner)).join('');
	return `<g transform="translate(0 ${y})"><g aria-hidden="true">${drawn}</g>${said}</g>`;
}

/** A mark with its sentence; of a show, with the step from which it is seen: before, it keeps its place unseen. */
function writeMark({ key, label, shapes }: PlacedMark, { palette, steps }: Manner): string {
	const at = steps?.of[key];
	const unseen = steps && at! > steps.until ? { visibility: 'hidden', 'aria-hidden': 'true' } : {};
	const own = attributes({ role: 'img', 'aria-label': label, 'data-at': at, ...unseen });
	return `<g${own}>${writeShapes(shapes, palette)}</g>`;
}

const writeShapes = (shapes: Shape[], palette: Palette): string =>
	shapes.map((shape) => writeShape(shape, palette)).join('');

/** A shape as an element. */
export const writeShape = (shape: Shape, palette: Palette): string =>
	shape.shape === 'text'
		? writeText(shape, palette)
		: `<${shape.shape}${attributes({ ...placeOf(shape), ...paintOf(shape, palette) })}/>`;

/** The attributes of a shape's place. */
function placeOf(shape: DrawnShape): Record<string, string | number> {
	if (shape.shape === 'path') return { d: formatPath(shape.d) };
	const { x, y } = shape;
	if (shape.shape === 'circle') return { cx: x, cy: y, r: shape.radius };
	return { x, y, width: shape.width, height: shape.height };
}

/** The attributes of a shape's paint. */
const paintOf = ({ fill, stroke, strokeWidth, dash }: DrawnShape, palette: Palette) => ({
	fill: palette(fill),
	stroke: stroke && palette(stroke),
	'stroke-width': strokeWidth,
	'stroke-dasharray': dash
});

function writeText(shape: TextShape, palette: Palette): string {
	const { x, y, size, weight, anchor, fill, lead, tail, text } = shape;
	const own = attributes({
		x,
		y,
		'font-size': size,
		'font-weight': weight === 'bold' ? 600 : undefined,
		'text-anchor': anchor === 'start' ? undefined : anchor,
		fill: palette(fill)
	});
	const runs = [lead && writeRun(lead, palette), escape(text), tail && writeRun(tail, palette)];
	return `<text${own}>${runs.filter(Boolean).join('')}</text>`;
}

function writeRun({ text, size, weight, fill }: Run, palette: Palette): string {
	const own = attributes({
		'font-size': size,
		'font-weight': weight === 'bold' ? 600 : 400,
		fill: palette(fill),
		'xml:space': 'preserve'
	});
	return `<tspan${own}>${escape(text)}</tspan>`;
}
