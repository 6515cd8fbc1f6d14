import { path, type Path } from '../shape/path';

/** Head and shoulders, standing on the baseline `y` with the middle at `x`. */
export const person = (x: number, y: number): Path =>
	path(x, y)
		.circle(0, -9.5, 3)
		.moveTo(-5.5, 1)
		.lineTo(-5.5, -0.5)
		.bezierCurveTo(-5.5, -3, -3, -5, 0, -5)
		.bezierCurveTo(3, -5, 5.5, -3, 5.5, -0.5)
		.lineTo(5.5, 1)
		.closePath();
