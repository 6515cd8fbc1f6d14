import { extent } from 'd3';
import type { PlacedPlot } from '$lib/plot/fit/block';
import type { CircleShape, PathShape, RectShape, Shape, TextShape } from '$lib/plot/shape/shape';
import type { Place } from '$lib/plot/fit/stage';
import { fill, stroke, type Stroke } from './paint-xml';
import { segmentsOf, type Point, type Segment } from './segments';
import { paragraph, textBody, widthOf, type Words } from './type';
import { emu, frame } from './unit';
import { attributes } from '$lib/model/words/escape';
import { xml } from '../xml';

/** Something drawn, and where; a group needs to know where its shapes are. */
export interface Drawn {
	xml: string;
	place: Place;
}

/** Where a panel of a plot stands on the slide. */
export type Origin = Pick<PlacedPlot, 'x' | 'y' | 'scale'>;

/** For shapes that are in px of the slide already. */
export const onSlide: Origin = { x: 0, y: 0, scale: 1 };

/** What a shape is called; its id is given when the slide is whole (see `shapeTree`). */
export const nameTag = (name: string, descr?: string): string =>
	`<p:cNvPr id=""${attributes({ name, descr })}/>`;

/** An outline that every program knows. */
export const preset = (outline: 'rect' | 'ellipse' | 'line'): string =>
	`<a:prstGeom prst="${outline}"><a:avLst/></a:prstGeom>`;

/** A shape of a plot as one of the slide's own. */
export function writeShape(shape: Shape, origin: Origin, name: string): Drawn {
	if (shape.shape === 'text') return writeLabel(shape, origin, name);
	if (shape.shape === 'path') return writePath(shape, origin, name);
	const place = placeOf(shape, origin);
	const outline = preset(shape.shape === 'rect' ? 'rect' : 'ellipse');
	return writeDrawing(shape, origin, name, place, outline);
}

const empty = textBody([], { wrap: false });

/** Fill and line come after the geometry. */
function writeDrawing(
	shape: RectShape | CircleShape | PathShape,
	{ scale }: Origin,
	name: string,
	place: Place,
	geometry: string
): Drawn {
	const drawing = xml`
		<p:sp>
			<p:nvSpPr>${nameTag(name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>
			<p:spPr>${frame(place)}${geometry}${fill(shape.fill)}${stroke(strokeOf(shape, scale))}</p:spPr>
			${empty}
		</p:sp>`;
	return { xml: drawing, place };
}

function strokeOf(shape: RectShape | CircleShape | PathShape, scale: number): Stroke | null {
	if (!shape.stroke) return null;
	const width = shape.strokeWidth ?? 1;
	const dash = shape.dash?.split(' ').map((length) => Number(length) / width);
	return { paint: shape.stroke, width: emu(width * scale), ...(dash ? { dash } : {}) };
}

function placeOf(shape: RectShape | CircleShape, { x, y, scale }: Origin): Place {
	const box = shape.shape === 'rect' ? shape : boxOf(shape);
	return {
		x: x + box.x * scale,
		y: y + box.y * scale,
		width: box.width * scale,
		height: box.height * scale
	};
}

const boxOf = ({ x, y, radius }: CircleShape): Place => ({
	x: x - radius,
	y: y - radius,
	width: 2 * radius,
	height: 2 * radius
});

function writePath(shape: PathShape, origin: Origin, name: string): Drawn {
	const segments = segmentsOf(shape.d).map(({ to, points }) => ({
		to,
		points: points.map(([x, y]): Point => [
			origin.x + x * origin.scale,
			origin.y + y * origin.scale
		])
	}));
	const place = holding(segments);
	const geometry = isLine(segments, place) ? preset('line') : freeform(segments, place);
	return writeDrawing(shape, origin, name, place, geometry);
}

function holding(segments: Segment[]): Place {
	const points = segments.flatMap((segment) => segment.points);
	const [x = 0, right = 0] = extent(points, (point) => point[0]);
	const [y = 0, bottom = 0] = extent(points, (point) => point[1]);
	return { x, y, width: right - x, height: bottom - y };
}

/** A line across or down: as a freeform, it would have no height or no width to measure its path by. */
const isLine = (segments: Segment[], { width, height }: Place): boolean =>
	segments.map(({ to }) => to).join() === 'move,line' && !(width && height);

const tags = { move: 'moveTo', line: 'lnTo', curve: 'cubicBezTo' };

/** All subpaths in one path, in fiftieths of a px from the place's corner: fine enough, and few digits. */
function freeform(segments: Segment[], { x: left, y: top, width, height }: Place): string {
	const fine = (px: number): number => Math.round(px * 50);
	const drawn = segments.map(({ to, points }) => {
		const pairs = points.map(([x, y]) => xml`<a:pt x="${fine(x - left)}" y="${fine(y - top)}"/>`);
		return to === 'close' ? '<a:close/>' : xml`<a:${tags[to]}>${pairs}</a:${tags[to]}>`;
	});
	return xml`
		<a:custGeom>
			<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>
			<a:rect l="0" t="0" r="r" b="b"/>
			<a:pathLst><a:path w="${fine(width)}" h="${fine(height)}">${drawn}</a:path></a:pathLst>
		</a:custGeom>`;
}

/** How far above its baseline a line of Arial begins, and how high it is, in ems. */
const [ascent, lineHeight] = [0.905, 1.15];

const aligned = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** A text is one run by now (see `flattenPlot`); its baseline is where the plot has it. */
function writeLabel(shape: TextShape, { x, y, scale }: Origin, name: string): Drawn {
	const size = shape.size * scale;
	const words: Words = {
		text: shape.text,
		size,
		bold: shape.weight === 'bold',
		paint: shape.fill
	};
	const width = widthOf(words);
	const left = x + shape.x * scale - { start: 0, middle: 0.5, end: 1 }[shape.anchor] * width;
	const top = y + shape.y * scale - size * ascent;
	const place = { x: left, y: top, width, height: size * lineHeight };
	const body = textBody([paragraph([words], { align: aligned[shape.anchor] })], { wrap: false });
	return { xml: writeTextBox(name, place, body), place };
}

/** A box of text that is no placeholder. */
export const writeTextBox = (name: string, place: Place, body: string): string => xml`
	<p:sp>
		<p:nvSpPr>${nameTag(name)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>
		<p:spPr>${frame(place)}${preset('rect')}${fill('none')}</p:spPr>
		${body}
	</p:sp>`;
