/** Coordinates are rounded where they are placed. */
export const px = (value: number): number => Math.round(value * 100) / 100;

/**
 * A step of a path, in px of its panel: the pen moved (M), a line (L), a cubic curve by its two
 * control points (C), a whole circle (O), a rectangle (R), a line back to where the pen was moved (Z).
 */
export type Command =
	| [step: 'M' | 'L', x: number, y: number]
	| [step: 'C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
	| [step: 'O', x: number, y: number, radius: number]
	| [step: 'R', x: number, y: number, width: number, height: number]
	| [step: 'Z'];

/** A path that is being drawn, by methods named as in d3.path. */
export interface Path {
	/** What was drawn so far. */
	d: Command[];
	moveTo(x: number, y: number): Path;
	lineTo(x: number, y: number): Path;
	bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): Path;
	circle(x: number, y: number, radius: number): Path;
	rect(x: number, y: number, width: number, height: number): Path;
	closePath(): Path;
}

/** A path with its zero at a point: `path(10, 20).moveTo(-5, 0).lineTo(5, 0)` is a level line through it. */
export function path(left = 0, top = 0): Path {
	const d: Command[] = [];
	const add = (...command: Command): Path => {
		d.push(command);
		return drawn;
	};
	const x = (own: number) => px(left + own);
	const y = (own: number) => px(top + own);
	const drawn: Path = {
		d,
		moveTo: (ax, ay) => add('M', x(ax), y(ay)),
		lineTo: (ax, ay) => add('L', x(ax), y(ay)),
		bezierCurveTo: (ax, ay, bx, by, cx, cy) => add('C', x(ax), y(ay), x(bx), y(by), x(cx), y(cy)),
		circle: (ax, ay, radius) => add('O', x(ax), y(ay), px(radius)),
		rect: (ax, ay, width, height) => add('R', x(ax), y(ay), px(width), px(height)),
		closePath: () => add('Z')
	};
	return drawn;
}

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
