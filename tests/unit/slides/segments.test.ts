import { describe, expect, it } from 'vitest';
import { path } from '$lib/plot/shape/path';
import { segmentsOf } from '$lib/slides/pptx/shapes/segments';

describe('segmentsOf(path)', () => {
	it('draws a rectangle with lines', () => {
		const drawn = segmentsOf(path(1, 2).rect(0, 0, 5, 3).d);
		expect(drawn.map(({ to, points }) => [to, ...points.flat()])).toEqual([
			['move', 1, 2],
			['line', 6, 2],
			['line', 6, 5],
			['line', 1, 5],
			['close']
		]);
	});

	it('draws a circle with four curves that stay as far from its middle', () => {
		const [start, ...rest] = segmentsOf(path(10, 20).circle(0, 0, 5).d);
		const curves = rest.slice(0, -1).map(({ points }) => points.flat());
		expect(start).toEqual({ to: 'move', points: [[5, 20]] });
		expect(curves.map((points) => points.slice(-2).map(Math.round))).toEqual([
			[10, 15],
			[15, 20],
			[10, 25],
			[5, 20]
		]);
		let from = start!.points.flat();
		for (const points of curves) {
			const [x, y] = [0, 1].map(
				(i) => (from[i]! + 3 * points[i]! + 3 * points[2 + i]! + points[4 + i]!) / 8
			);
			expect(Math.hypot(x! - 10, y! - 20)).toBeCloseTo(5, 2);
			from = points.slice(-2);
		}
	});

	it('leaves moves, lines and curves as they are', () => {
		const drawn = path().moveTo(0, 0).lineTo(1, 1).bezierCurveTo(1, 2, 3, 4, 5, 6).closePath();
		expect(segmentsOf(drawn.d).map(({ to }) => to)).toEqual(['move', 'line', 'curve', 'close']);
	});
});
