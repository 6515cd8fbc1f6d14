import { describe, expect, it } from 'vitest';
import { parsePath } from '$lib/slides/pptx/shapes/segments';

const round = (d: string) =>
	parsePath(d).map(({ to, points }) => [to, ...points.map((n) => Math.round(n * 1000) / 1000 + 0)]);

describe('parsePath', () => {
	it('parsePath(d) adds up relative commands', () => {
		expect(round('M10 10h5v-5l1 1zm1 1L0 0')).toEqual([
			['move', 10, 10],
			['line', 15, 10],
			['line', 15, 5],
			['line', 16, 6],
			['close'],
			['move', 11, 11],
			['line', 0, 0]
		]);
	});

	it('parsePath(d) takes pairs after a move for lines', () => {
		expect(round('m1 1 2 2 3 3')).toEqual([
			['move', 1, 1],
			['line', 3, 3],
			['line', 6, 6]
		]);
	});

	it('parsePath(d) makes a half circle of two quarters', () => {
		const [, first, second, ...rest] = round('M0 0a5 5 0 0 1 10 0');
		expect(first!.slice(-2)).toEqual([5, -5]);
		expect(second!.slice(-2)).toEqual([10, 0]);
		expect(rest).toEqual([]);
	});

	it('parsePath(d) goes the other way round, and the longer', () => {
		expect(round('M0 0a5 5 0 0 0 10 0')[1]!.slice(-2)).toEqual([5, 5]);
		expect(round('M5 0A5 5 0 1 1 0 5')).toHaveLength(4);
	});

	it('parsePath(d) raises a quadratic curve to a cubic one', () => {
		expect(round('M0 0Q3 3 6 0')).toEqual([
			['move', 0, 0],
			['curve', 2, 2, 4, 2, 6, 0]
		]);
	});

	it('parsePath(d) refuses a command that no plot uses', () => {
		expect(() => parsePath('M0 0S1 1 2 2')).toThrow('S');
	});
});
