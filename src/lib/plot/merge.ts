import { group } from 'd3';
import { px, type PathShape, type RectShape, type Shape } from './shape';

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
