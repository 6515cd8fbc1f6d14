import { group } from 'd3';
import { mapShapes, type Plot } from '../plot';
import type { Command } from './path';
import type { CircleShape, PathShape, RectShape, Shape } from './shape';

const isRect = (shape: Shape): shape is RectShape => shape.shape === 'rect';
const isPath = (shape: Shape): shape is PathShape => shape.shape === 'path';

const stepOf = ({ x, y, width, height }: RectShape): Command => ['R', x, y, width, height];

/** Shapes of the same paint as one shape, where that changes nothing to be seen: for many that nobody points at. */
export function merge(shapes: Shape[]): Shape[] {
	const paths = shapes
		.filter((shape) => isRect(shape) || isPath(shape))
		.map((shape): PathShape => {
			if (isPath(shape)) return shape;
			const { x: _, y: __, width: ___, height: ____, ...painted } = shape;
			return { ...painted, shape: 'path', d: [stepOf(shape)] };
		});
	const alike = group(paths, ({ d: _, ...painted }) => JSON.stringify(painted));
	const merged = [...alike.values()].map((same) =>
		same.reduce((one, { d }) => ({ ...one, d: one.d.concat(d) }))
	);
	return [...merged, ...shapes.filter((shape) => !isRect(shape) && !isPath(shape))];
}

const pathOfCircle = ({ shape: _, x, y, radius, ...painted }: CircleShape): PathShape => ({
	...painted,
	shape: 'path',
	d: [['O', x, y, radius]]
});

/** Shapes of which many dots of one paint are one path. */
export function mergeDots(shapes: Shape[]): Shape[] {
	const dots = shapes.filter((shape) => shape.shape === 'circle');
	if (dots.length < 4) return merge(shapes);
	return merge(shapes.map((shape) => (shape.shape === 'circle' ? pathOfCircle(shape) : shape)));
}

/** A plot of fewer shapes that looks the same. */
export const mergeMarks = (plot: Plot): Plot => mapShapes(plot, (guides) => guides, mergeDots);
