import { describe, expect, it } from 'vitest';
import { merge } from '$lib/plot/shape/merge';
import { circle, line, rect } from '$lib/plot/shape/shape';

describe('merge(shapes)', () => {
	it('draws rectangles of one paint as one path', () => {
		const merged = merge([rect(0, 0, 2, 3, 'grey'), rect(5, 0, 2, 3, 'grey')]);
		expect(merged).toEqual([{ shape: 'path', fill: 'grey', d: 'M0 0h2v3h-2zM5 0h2v3h-2z' }]);
	});

	it('keeps other paints apart, and what is no rectangle and no path', () => {
		const dot = circle(1, 1, 1, 'accent');
		const merged = merge([rect(0, 0, 1, 1, 'grey'), line('M0 0h1', 'ink'), dot]);
		expect(merged).toHaveLength(3);
		expect(merged).toContain(dot);
	});

	it('is nothing for nothing', () => expect(merge([])).toEqual([]));
});
