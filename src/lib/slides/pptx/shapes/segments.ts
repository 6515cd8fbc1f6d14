/** A stretch of a path in absolute coordinates: to one point, or by two others to one. */
export interface Segment {
	to: 'move' | 'line' | 'curve' | 'close';
	/** x and y of each point in turn. */
	points: number[];
}

/** How many numbers each command takes. */
const takes: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, a: 7, c: 6, q: 4, z: 0 };

/** Where the pen is, and where its subpath began. */
interface Pen {
	x: number;
	y: number;
	startX: number;
	startY: number;
}

/** Reads SVG's path data; arcs and quadratic curves become cubic ones, which are all that every program draws alike. */
export function parsePath(d: string): Segment[] {
	const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0 };
	return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter = '', rest = '']) => {
		const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
		return chunks(letter, numbers).flatMap((chunk, i) =>
			// What follows the first pair of a move are lines.
			draw(i > 0 && /m/i.test(letter) ? (letter === 'm' ? 'l' : 'L') : letter, chunk, pen)
		);
	});
}

function chunks(letter: string, numbers: number[]): number[][] {
	const size = takes[letter.toLowerCase()];
	if (size === undefined || (size > 0 && numbers.length % size))
		throw new Error(`A path has ${letter} with ${numbers.length} numbers`);
	if (size === 0) return [[]];
	return Array.from({ length: numbers.length / size }, (_, i) =>
		numbers.slice(i * size, (i + 1) * size)
	);
}

function draw(letter: string, numbers: number[], pen: Pen): Segment[] {
	const command = letter.toLowerCase();
	const from: Pen = { ...pen };
	const points = absolute(
		command,
		letter === command ? from : { ...from, x: 0, y: 0 },
		numbers,
		from
	);
	[pen.x, pen.y] =
		command === 'z' ? [pen.startX, pen.startY] : (points.slice(-2) as [number, number]);
	if (command === 'm') [pen.startX, pen.startY] = [pen.x, pen.y];
	return segments(command, points, numbers, from);
}

/** The command's points from the slide's own zero; an arc has one, its end. */
function absolute(command: string, zero: Pen, numbers: number[], from: Pen): number[] {
	if (command === 'h') return [zero.x + numbers[0]!, from.y];
	if (command === 'v') return [from.x, zero.y + numbers[0]!];
	const own = command === 'a' ? numbers.slice(5) : numbers;
	return own.map((n, i) => n + (i % 2 ? zero.y : zero.x));
}

function segments(command: string, points: number[], numbers: number[], from: Pen): Segment[] {
	if (command === 'z') return [{ to: 'close', points: [] }];
	if (command === 'm') return [{ to: 'move', points }];
	if (command === 'c') return [{ to: 'curve', points }];
	if (command === 'q') return [raiseDegree(from, points)];
	if (command === 'a') return arc(from, numbers, points as [number, number]);
	return [{ to: 'line', points }];
}

function raiseDegree({ x, y }: Pen, [cx, cy, ex, ey]: number[]): Segment {
	const toward = (at: number, control: number) => at + (2 / 3) * (control - at);
	return {
		to: 'curve',
		points: [toward(x, cx!), toward(y, cy!), toward(ex!, cx!), toward(ey!, cy!), ex!, ey!]
	};
}

/** An arc of a circle or of an ellipse that isn't turned, in quarters at most, after SVG's appendix B.2. */
function arc(
	{ x, y }: Pen,
	[rx0, ry0, turn, large, sweep]: number[],
	[ex, ey]: [number, number]
): Segment[] {
	if (turn) throw new Error('A path has an ellipse that is turned');
	if (!rx0 || !ry0) return [{ to: 'line', points: [ex, ey] }];
	const [hx, hy] = [(x - ex) / 2, (y - ey) / 2];
	const grow = Math.max(1, Math.hypot(hx / rx0, hy / ry0));
	const [rx, ry] = [rx0 * grow, ry0 * grow];
	const span = (hx / rx) ** 2 + (hy / ry) ** 2;
	const root = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, span ? 1 / span - 1 : 0));
	const [cx, cy] = [(x + ex) / 2 + (root * rx * hy) / ry, (y + ey) / 2 - (root * ry * hx) / rx];
	const from = Math.atan2((y - cy) / ry, (x - cx) / rx);
	const to = Math.atan2((ey - cy) / ry, (ex - cx) / rx);
	return quarters({ cx, cy, rx, ry }, from, sweepOf(to - from, sweep === 1));
}

const sweepOf = (angle: number, clockwise: boolean): number => {
	const turn = 2 * Math.PI;
	const positive = ((angle % turn) + turn) % turn;
	return clockwise ? positive : positive - turn;
};

interface Ellipse {
	cx: number;
	cy: number;
	rx: number;
	ry: number;
}

function quarters({ cx, cy, rx, ry }: Ellipse, from: number, angle: number): Segment[] {
	const count = Math.max(1, Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-6));
	const step = angle / count;
	const pull = (4 / 3) * Math.tan(step / 4);
	return Array.from({ length: count }, (_, i): Segment => {
		const [a, b] = [from + i * step, from + (i + 1) * step];
		const at = (cos: number, sin: number) => [cx + rx * cos, cy + ry * sin];
		return {
			to: 'curve',
			points: [
				...at(Math.cos(a) - pull * Math.sin(a), Math.sin(a) + pull * Math.cos(a)),
				...at(Math.cos(b) + pull * Math.sin(b), Math.sin(b) - pull * Math.cos(b)),
				...at(Math.cos(b), Math.sin(b))
			]
		};
	});
}
