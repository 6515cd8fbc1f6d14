import type { Command } from '$lib/plot/shape/path';

/** x and y. */
export type Point = [x: number, y: number];

/** A stretch of a path: to one point, or by two others to one. */
export interface Segment {
	to: 'move' | 'line' | 'curve' | 'close';
	points: Point[];
}

/** The stretches of a path; circles become cubic curves, which are all that every program draws alike. */
export const segmentsOf = (path: Command[]): Segment[] => path.flatMap(draw);

function draw(command: Command): Segment[] {
	switch (command[0]) {
		case 'M':
			return [{ to: 'move', points: [[command[1], command[2]]] }];
		case 'L':
			return [{ to: 'line', points: [[command[1], command[2]]] }];
		case 'C': {
			const [, x1, y1, x2, y2, x, y] = command;
			return [
				{
					to: 'curve',
					points: [
						[x1, y1],
						[x2, y2],
						[x, y]
					]
				}
			];
		}
		case 'O':
			return circle(command[1], command[2], command[3]);
		case 'R': {
			const [, left, top, width, height] = command;
			const [right, bottom] = [left + width, top + height];
			return [
				{ to: 'move', points: [[left, top]] },
				{ to: 'line', points: [[right, top]] },
				{ to: 'line', points: [[right, bottom]] },
				{ to: 'line', points: [[left, bottom]] },
				close
			];
		}
		default:
			return [close];
	}
}

const close: Segment = { to: 'close', points: [] };

/** How far a curve's control points stand from the ends of a quarter of a circle, in radii. */
const pull = (4 / 3) * Math.tan(Math.PI / 8);

/** Cosine and sine of where the quarters of a circle begin. */
const starts = [
	[-1, 0],
	[0, -1],
	[1, 0],
	[0, 1]
] as const;

/** Four quarters from the left end, over the top. */
function circle(x: number, y: number, radius: number): Segment[] {
	const at = (cos: number, sin: number): Point => [x + radius * cos, y + radius * sin];
	const quarters = starts.map(([cos, sin]): Segment => ({
		to: 'curve',
		points: [
			at(cos - pull * sin, sin + pull * cos),
			at(-sin + pull * cos, cos + pull * sin),
			at(-sin, cos)
		]
	}));
	return [{ to: 'move', points: [at(-1, 0)] }, ...quarters, close];
}
