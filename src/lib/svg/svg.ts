import type { PlacedPlot } from '$lib/plot/fit/block';
import type { Poster } from '$lib/plot/fit/poster';
import type { PlacedMark, PlacedPanel, Plot } from '$lib/plot/plot';
import type { Run, Shape, TextShape } from '$lib/plot/shape/shape';
import { attributes, escape, type Attributes } from '$lib/model/words/escape';
import { cssPalette, type Faces, type Palette } from './paint';
import { formatPath } from './path-text';

type DrawnShape = Exclude<Shape, TextShape>;

/** How plots are written where they are shown. */
export interface Manner {
	palette: Palette;
	/** How a bold weight is named: `600`, that of the site's own faces, unless another name is given. */
	bold?: string;
	/** Attributes of a mark besides its name. A mark with an `href` is a link, one without is an image. */
	own?: (mark: PlacedMark) => Attributes;
	/** Attributes of a guide that comes with the mark of this key. */
	guide?: (key: string) => Attributes;
}

/** In a page, whose marks are links to their words. `page` is the address of the page that has the words; empty for this one. */
export const inPage = (page = ''): Manner => ({
	palette: cssPalette,
	own: ({ claims }) => ({ href: `${page}#${claims[0]}`, 'data-claims': claims.join(' ') })
});

/** What a plot of a page says of itself. */
interface PlotWords {
	/** What the plot shows, for those who don't see it. */
	label: string;
	/** Address of the page that has the words; empty for this one. */
	page?: string;
	/** Other attributes. */
	own?: Attributes;
}

/** A plot as an `svg` element of a page: `writePlot(plot, { label: 'Grain sales, by class' })`. */
export function writePlot(
	{ width, height, panels }: Plot,
	{ label, page, own }: PlotWords
): string {
	// Without marks there is nothing in it to go to.
	const role = panels.some(({ marks }) => marks.length) ? 'group' : 'img';
	const root = { viewBox: `0 0 ${width} ${height}`, role, 'aria-label': label, ...own };
	return `<svg${attributes(root)}>${writePanels(panels, inPage(page))}</svg>`;
}

/** A mark by itself, 30 px high; it says nothing that the words beside it don't say. */
export function writeSpecimen({ width, shapes }: { width: number; shapes: Shape[] }): string {
	const root = { viewBox: `0 0 ${width} 30`, width, height: 30, 'aria-hidden': 'true' };
	return `<svg${attributes(root)}>${writeShapes(shapes, inPage())}</svg>`;
}

/** Plots as groups, each where it stands: for an `svg` element that holds several. */
export const writePlots = (plots: PlacedPlot[], manner: Manner): string =>
	plots
		.map(({ plot, x, y, scale }) => {
			const place = { transform: `translate(${x} ${y}) scale(${scale})` };
			return `<g${attributes(place)}>${writePanels(plot.panels, manner)}</g>`;
		})
		.join('');

/** How a picture is written as a file of its own. */
interface PictureLook {
	palette: Palette;
	faces: Faces;
	/** Whether it has a ground of its own. */
	opaque: boolean;
	/** What it shows: its title, and all in words. */
	title: string;
	description: string;
}

/** A figure's picture as an SVG file. */
export function writePicture(poster: Poster, look: PictureLook): string {
	const { width, height, sans, serif, plots } = poster;
	const { palette, faces, opaque, title, description } = look;
	const manner = { palette, bold: faces.bold };
	const root = {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${width} ${height}`,
		...{ width, height },
		role: 'img'
	};
	const set = (family: string, drawn: string) =>
		`<g${attributes({ 'font-family': family })}>${drawn}</g>`;
	const parts = [
		`<title>${escape(title)}</title><desc>${escape(description)}</desc>`,
		opaque ? `<rect${attributes({ x: 0, y: 0, width, height, fill: palette('paper') })}/>` : '',
		set(faces.sans, writeShapes(sans, manner) + writePlots(plots, manner)),
		set(faces.serif, writeShapes(serif, manner))
	];
	return `<svg${attributes(root)}>${parts.join('')}</svg>`;
}

const writePanels = (panels: PlacedPanel[], manner: Manner): string =>
	panels.map((panel) => writePanel(panel, manner)).join('');

/** A panel of a plot as a group: its guides, which are hidden from screen readers, and its marks. */
function writePanel({ y, guides, marks }: PlacedPanel, manner: Manner): string {
	const drawn = guides.map((shape) => writeGuide(shape, manner)).join('');
	const said = marks.map((mark) => writeMark(mark, manner)).join('');
	return `<g transform="translate(0 ${y})"><g aria-hidden="true">${drawn}</g>${said}</g>`;
}

function writeGuide(shape: Shape, manner: Manner): string {
	const drawn = writeShapes([shape], manner);
	const own = shape.after === undefined ? undefined : manner.guide?.(shape.after);
	return own ? `<g${attributes(own)}>${drawn}</g>` : drawn;
}

function writeMark(mark: PlacedMark, manner: Manner): string {
	const own = manner.own?.(mark);
	const [tag, role] = own?.href === undefined ? ['g', 'img'] : ['a', undefined];
	const named = attributes({ role, 'aria-label': mark.label, ...own });
	return `<${tag}${named}>${writeShapes(mark.shapes, manner)}</${tag}>`;
}

/** Shapes as elements, one after another. */
export const writeShapes = (shapes: Shape[], manner: Manner): string =>
	shapes
		.map((shape) =>
			shape.shape === 'text'
				? writeText(shape, manner)
				: `<${shape.shape}${attributes({ ...geometryOf(shape), ...paintOf(shape, manner) })}/>`
		)
		.join('');

/** The attributes that say where a shape stands and how large it is. */
function geometryOf(shape: DrawnShape): Attributes {
	if (shape.shape === 'path') return { d: formatPath(shape.d) };
	const { x, y } = shape;
	if (shape.shape === 'circle') return { cx: x, cy: y, r: shape.radius };
	return { x, y, width: shape.width, height: shape.height };
}

/** The attributes of a shape's paint. */
const paintOf = ({ fill, stroke, strokeWidth, dash }: DrawnShape, { palette }: Manner) => ({
	fill: palette(fill),
	stroke: stroke && palette(stroke),
	'stroke-width': strokeWidth,
	'stroke-dasharray': dash
});

function writeText(shape: TextShape, manner: Manner): string {
	const { x, y, size, weight, anchor, fill, lead, tail, text } = shape;
	const own = attributes({
		x,
		y,
		'font-size': size,
		'font-weight': weight === 'bold' ? (manner.bold ?? 600) : undefined,
		'text-anchor': anchor === 'start' ? undefined : anchor,
		fill: manner.palette(fill),
		'xml:space': lead || tail ? 'preserve' : undefined
	});
	const runs = [lead && writeRun(lead, manner), escape(text), tail && writeRun(tail, manner)];
	// A blank parts its words from those of the text before it, for programs that read them.
	return ` <text${own}>${runs.filter(Boolean).join('')}</text>`;
}

/** A run within a text; the blanks at its ends stand outside it, or some programs don't read them. */
function writeRun({ text, size, weight, fill }: Run, { palette, bold }: Manner): string {
	const [strong, plain] = bold ? [bold, 'normal'] : ['600', '400'];
	const own = attributes({
		'font-size': size,
		'font-weight': weight === 'bold' ? strong : plain,
		fill: palette(fill)
	});
	return escape(text).replace(/\S(.*\S)?/, (words) => `<tspan${own}>${words}</tspan>`);
}
