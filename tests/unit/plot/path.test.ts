import { describe, expect, it } from 'vitest';
import { pathRight } from '$lib/plot/fit/arrange';
import { path } from '$lib/plot/shape/path';

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
