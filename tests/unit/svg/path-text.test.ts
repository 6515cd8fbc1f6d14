import { describe, expect, it } from 'vitest';
import { path } from '$lib/plot/shape/path';
import { formatPath } from '$lib/svg/path-text';

describe('formatPath(d)', () => {
	it.each([
		[path().moveTo(1, 2).lineTo(6, 2).lineTo(6, 7).lineTo(5, 5.5).closePath(), 'M1 2h5v5l-1-1.5z'],
		[path().rect(100, 20, 4, 4).rect(105, 20, 4, 4), 'M100 20h4v4h-4zm5 0h4v4h-4z'],
		[path(5, 6).circle(0, 0, 3), 'M2 6a3 3 0 0 1 6 0a3 3 0 0 1 -6 0z'],
		[path(1, 1).moveTo(0, 0).bezierCurveTo(0, 1, 1, 2, 3, 0), 'M1 1c0 1 1 2 3 0'],
		[path().moveTo(5, 5).lineTo(9, 9).closePath().lineTo(5, 6), 'M5 5l4 4zv1']
	])('is read from step to step', ({ d }, text) => expect(formatPath(d)).toBe(text));

	it('is nothing for nothing', () => expect(formatPath([])).toBe(''));
});
