import { measureText } from '../text/advance';
import { mapShapes, type Plot } from '../plot';
import { textWidth } from './box';
import { px, type Run, type Shape, type TextShape } from './shape';

/**
 * A text as one text per run, each at its own x: other programs lose runs within a text, or set them
 * in its size. The places are those of Arial, which decks ask for.
 */
export function flattenText(shape: TextShape): TextShape[] {
	const { lead, tail, ...own } = shape;
	if (!lead && !tail) return [own];
	const left = shape.x - { start: 0, middle: 0.5, end: 1 }[shape.anchor] * textWidth(shape);
	let x = left;
	return [lead, own, tail].flatMap((run) => {
		if (!run) return [];
		const at = x + blankBefore(run);
		x += measureText(run.text, run.size, run.weight);
		return run.text.trim() ? [textOf(run, at, shape.y)] : [];
	});
}

/** White space at the start of a text is lost, so it becomes a part of the way to it. */
const blankBefore = ({ text, size, weight }: Run): number =>
	measureText(text.slice(0, text.length - text.trimStart().length), size, weight);

const textOf = ({ text, size, weight, fill }: Run, x: number, y: number): TextShape => ({
	shape: 'text',
	x: px(x),
	y,
	text: text.trim(),
	size,
	weight,
	anchor: 'start',
	fill
});

/** Shapes in which every text is one run. */
export const flatten = <S extends Shape>(shapes: S[]): (S | TextShape)[] =>
	shapes.flatMap((shape): (S | TextShape)[] =>
		shape.shape === 'text' ? flattenText(shape) : [shape]
	);

/** A plot in which every text is one run. */
export const flattenPlot = (plot: Plot): Plot => mapShapes(plot, flatten);
