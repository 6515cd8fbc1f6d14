import { describe, expect, it } from 'vitest';
import { pathRight } from '$lib/plot/fit/arrange';
import { arrow, path } from '$lib/plot/shape/path';
import { line } from '$lib/plot/shape/shape';
import { drawn } from './sample';

describe('path(left, top)', () => {
	it('draws from a zero of its own, and rounds where it draws', () => {
		expect(
			path(10, 20)
				.moveTo(-5, 0)
				.lineTo(1 / 3, 1)
				.rect(0, 0, 2, 3)
				.closePath().d
		).toEqual([['M', 5, 20], ['L', 10.33, 21], ['R', 10, 20, 2, 3], ['Z']]);
	});
});

describe('pathRight(d)', () => {
	it.each([
		[path().moveTo(10, 0).lineTo(3, 4), 10],
		[path().moveTo(-4, 0).lineTo(-2, 0), -2],
		[path().rect(0, 0, 4, 4).rect(6, 0, 4, 4), 10],
		[path(5, 2).circle(0, 0, 3), 8],
		[path().moveTo(0, 0).bezierCurveTo(9, 0, 9, 5, 2, 5).closePath(), 2]
	])('is where the furthest end is', ({ d }, right) => expect(pathRight(d)).toBe(right));
});

describe('arrow(x, y, dx, dy, size)', () => {
	it.each([
		[arrow(100, 20, -14, 0, 4), 'M100 20h-14m4 3.6l-4-3.6l4-3.6'],
		[arrow(100, 20, 14, 0, 4), 'M100 20h14m-4-3.6l4 3.6l-4 3.6'],
		[arrow(100, 20, 0, -14, 5), 'M100 20v-14m-4.5 5l4.5-5l4.5 5']
	])('has its shaft and its point', (path, text) => expect(drawn(line(path, 'ink'))).toBe(text));
});
