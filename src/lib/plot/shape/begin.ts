import { mapShapes, type Plot } from '../plot';
import type { Poster } from '../fit/poster';
import { textWidth } from './box';
import { px, type Shape, type TextShape } from './shape';

/**
 * A text of several runs placed by its start: some programs place each run of another by itself, one
 * upon the other. What follows a run stands where the run ends in whatever face it is set.
 */
function beginText(shape: TextShape): TextShape {
	if (shape.anchor === 'start' || !(shape.lead || shape.tail)) return shape;
	const before = shape.anchor === 'middle' ? 0.5 : 1;
	return { ...shape, x: px(shape.x - before * textWidth(shape)), anchor: 'start' };
}

const begin = <S extends Shape>(shapes: S[]): (S | TextShape)[] =>
	shapes.map((shape): S | TextShape => (shape.shape === 'text' ? beginText(shape) : shape));

/** A plot whose texts of several runs are placed by their start. */
export const beginPlot = (plot: Plot): Plot => mapShapes(plot, begin);

/** A picture whose texts of several runs are placed by their start. */
export const beginPoster = (poster: Poster): Poster => ({
	...poster,
	sans: poster.sans.map((shape) => (shape.shape === 'text' ? beginText(shape) : shape)),
	plots: poster.plots.map((placed) => ({ ...placed, plot: beginPlot(placed.plot) }))
});
