import { describe, expect, it } from 'vitest';
import { largest } from '$lib/plot/fit/largest';

const sizes = [44, 40, 36];

describe('largest(candidates, fits)', () => {
	it('is the first that fits', () => {
		expect(largest(sizes, (size) => size * 3 <= 120)).toBe(40);
	});

	it('is the last where none fits', () => {
		expect(largest(sizes, () => false)).toBe(36);
	});

	it('tries none that is smaller than the first that fits', () => {
		const tried: number[] = [];
		largest(sizes, (size) => tried.push(size) === 2);
		expect(tried).toEqual([44, 40]);
	});

	it('throws without a candidate', () => {
		expect(() => largest([], () => true)).toThrow('no candidate');
	});
});
