import { group } from 'd3';
import type { Plot } from '../plot';
import { px, type CircleShape, type PathShape, type RectShape, type Shape } from './shape';

const isRect = (shape: Shape): shape is RectShape => shape.shape === 'rect' && !shape.stroke;
const isPath = (shape: Shape): shape is PathShape => shape.shape === 'path';

const pathOf = ({ x, y, width, height }: RectShape): string =>
	`M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;

/** Shapes of the same paint as one shape, where that changes nothing to be seen: for many that nobody points at. */
export function merge(shapes: Shape[]): Shape[] {
	const paths = shapes
		.filter((shape) => isRect(shape) || isPath(shape))
		.map((shape): PathShape => {
			if (isPath(shape)) return shape;
			const { x: _, y: __, width: ___, height: ____, ...painted } = shape;
			return { ...painted, shape: 'path', d: pathOf(shape) };
		});
	const alike = group(paths, ({ d: _, ...painted }) => JSON.stringify(painted));
	const merged = [...alike.values()].map((same) => ({
		...same[0]!,
		d: same.map(({ d }) => d).join('')
	}));
	return [...merged, ...shapes.filter((shape) => !isRect(shape) && !isPath(shape))];
}

const pathOfCircle = ({ shape: _, x, y, radius: r, ...painted }: CircleShape): PathShape => ({
	...painted,
	shape: 'path',
	d: `M${px(x - r)} ${px(y)}a${r} ${r} 0 0 1 ${px(2 * r)} 0a${r} ${r} 0 0 1 ${px(-2 * r)} 0z`
});

/** Shapes of which many dots of one paint are one path. */
export function mergeDots(shapes: Shape[]): Shape[] {
	const dots = shapes.filter((shape) => shape.shape === 'circle');
	if (dots.length < 4) return merge(shapes);
	return merge(shapes.map((shape) => (shape.shape === 'circle' ? pathOfCircle(shape) : shape)));
}

/** A plot of fewer shapes that looks the same. */
export const mergeMarks = (plot: Plot): Plot => ({
	...plot,
	panels: plot.panels.map((panel) => ({
		...panel,
		marks: panel.marks.map((mark) => ({ ...mark, shapes: mergeDots(mark.shapes) }))
	}))
});
