import { describe, expect, it } from 'vitest';
import { merge } from '$lib/plot/shape/merge';
import { path } from '$lib/plot/shape/path';
import { circle, line, rect } from '$lib/plot/shape/shape';

describe('merge(shapes)', () => {
	it('draws rectangles of one paint as one path', () => {
		const merged = merge([rect(0, 0, 2, 3, 'grey'), rect(5, 0, 2, 3, 'grey')]);
		expect(merged).toEqual([
			{ shape: 'path', fill: 'grey', d: path().rect(0, 0, 2, 3).rect(5, 0, 2, 3).d }
		]);
	});

	it('keeps other paints apart, and what is no rectangle and no path', () => {
		const dot = circle(1, 1, 1, 'accent');
		const merged = merge([
			rect(0, 0, 1, 1, 'grey'),
			line(path().moveTo(0, 0).lineTo(1, 0), 'ink'),
			dot
		]);
		expect(merged).toHaveLength(3);
		expect(merged).toContain(dot);
	});

	it('is nothing for nothing', () => expect(merge([])).toEqual([]));
});
