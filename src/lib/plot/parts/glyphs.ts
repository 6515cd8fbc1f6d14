import { path, type Path } from '../shape/path';

/** An arrow from a point by `dx` or `dy` px, its head of a size: `arrow(10, 20, 24, 0)` points right from 10, 20. */
export function arrow(x: number, y: number, dx: number, dy: number, size = 5): Path {
	const [ahead, down] = [Math.sign(dx) * size, Math.sign(dy) * size];
	const [aside, across] = [ahead * 0.9, down * 0.9];
	return path(x + dx, y + dy)
		.moveTo(-dx, -dy)
		.lineTo(0, 0)
		.moveTo(across - ahead, -aside - down)
		.lineTo(0, 0)
		.lineTo(-across - ahead, aside - down);
}

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
