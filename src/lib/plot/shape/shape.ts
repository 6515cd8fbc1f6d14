import { path, px, type Command, type Path } from './path';

export { px };

/** A colour role; the page maps it to a CSS variable, a file to `#rrggbb`. */
export type Paint =
	'accent' | 'second' | 'grey' | 'ink' | 'quiet' | 'rule' | 'paper' | 'tint' | 'band' | 'none';

interface Guiding {
	/**
	 * Of a guide that says something of a value: the key of that value's mark, with which it comes where
	 * values are shown one after another.
	 */
	after?: string;
}

interface Painted extends Guiding {
	fill: Paint;
	stroke?: Paint;
	strokeWidth?: number;
	/** As in SVG's stroke-dasharray. */
	dash?: string;
}

export interface RectShape extends Painted {
	shape: 'rect';
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface CircleShape extends Painted {
	shape: 'circle';
	x: number;
	y: number;
	radius: number;
}

export interface PathShape extends Painted {
	shape: 'path';
	/** Its steps; what writes it makes them text. */
	d: Command[];
}

/** Words in another type, set in the same line as a text. */
export interface Run {
	text: string;
	size: number;
	weight: 'regular' | 'bold';
	fill: Paint;
}

export interface TextShape extends Guiding {
	shape: 'text';
	/** Where the anchor stands. */
	x: number;
	/** The baseline. */
	y: number;
	text: string;
	/** In px of the plot. */
	size: number;
	weight: 'regular' | 'bold';
	anchor: 'start' | 'middle' | 'end';
	fill: Paint;
	/** Words set before the text, such as its number. */
	lead?: Run;
	/** Words set after it, such as its date. */
	tail?: Run;
}

/** The least things a plot is made of, in px of their panel. */
export type Shape = RectShape | CircleShape | PathShape | TextShape;

/** A filled rectangle. */
export const rect = (
	x: number,
	y: number,
	width: number,
	height: number,
	fill: Paint
): RectShape => ({
	shape: 'rect',
	x: px(x),
	y: px(y),
	width: px(width),
	height: px(height),
	fill
});

/** A rectangle of which only the border shows; the border lies inside. */
export const outlineRect = (
	x: number,
	y: number,
	width: number,
	height: number,
	stroke: Paint = 'grey'
): RectShape => ({
	...rect(x + 0.5, y + 0.5, width - 1, height - 1, 'none'),
	stroke,
	strokeWidth: 1
});

/** A filled circle. */
export const circle = (x: number, y: number, radius: number, fill: Paint): CircleShape => ({
	shape: 'circle',
	x: px(x),
	y: px(y),
	radius: px(radius),
	fill
});

/** A circle of which only the border shows; the border lies inside. */
export const ring = (
	x: number,
	y: number,
	radius: number,
	stroke: Paint,
	strokeWidth = 1.25,
	fill: Paint = 'none'
): CircleShape => ({
	...circle(x, y, radius - strokeWidth / 2, fill),
	stroke,
	strokeWidth
});

/** How a line is drawn. */
type Stroke = [paint: Paint, width?: number, dash?: string];

/** A stroked path. */
export const line = (
	{ d }: Pick<Path, 'd'>,
	...[stroke, strokeWidth = 1, dash]: Stroke
): PathShape => ({
	...{ shape: 'path', d, fill: 'none', stroke, strokeWidth },
	...(dash ? { dash } : {})
});

/** A horizontal line. */
export const horizontal = (x: number, y: number, width: number, ...stroke: Stroke): PathShape =>
	line(path(x, y).moveTo(0, 0).lineTo(width, 0), ...stroke);

/** A vertical line. */
export const vertical = (x: number, y: number, height: number, ...stroke: Stroke): PathShape =>
	line(path(x, y).moveTo(0, 0).lineTo(0, height), ...stroke);

/** How a text is set; what is left out is regular, at the start, in ink. */
export type TextStyle = Partial<Pick<TextShape, 'weight' | 'anchor' | 'fill' | 'lead' | 'tail'>>;

/** A line of text on a baseline. */
export const text = (
	x: number,
	y: number,
	words: string,
	size: number,
	style: TextStyle = {}
): TextShape => ({
	shape: 'text',
	x: px(x),
	y: px(y),
	text: words,
	size,
	weight: 'regular',
	anchor: 'start',
	fill: 'ink',
	...style
});

/** A number set bold before its words; a thin space and the font's own part them. */
export const lead = (number: string, size: number): Run => ({
	text: `${number} `,
	size,
	weight: 'bold',
	fill: 'ink'
});

/** Quiet words after a text. */
export const tail = (words: string, size: number): Run => ({
	text: ` ${words}`,
	size,
	weight: 'regular',
	fill: 'quiet'
});

/** The words of a text, with those before and after it. */
export const wordsOf = ({ lead, text, tail }: TextShape): string =>
	[lead?.text, text, tail?.text].join('');

/** All words of some shapes, in their order. */
export const printedOf = (shapes: Shape[]): string =>
	shapes
		.flatMap((shape) => (shape.shape === 'text' ? [wordsOf(shape)] : []))
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
