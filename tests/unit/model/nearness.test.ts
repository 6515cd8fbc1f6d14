import { describe, expect, it } from 'vitest';
import { near, nearness } from '$lib/model/words/nearness';

describe('nearness', () => {
	it('nearness(a, b) is 1 for the same letters and 0 for none in common', () => {
		expect(nearness('grain-sales', 'Grain sales')).toBe(1);
		expect(nearness('grain', 'much')).toBe(0);
		expect(nearness('', '')).toBe(0);
	});
});

describe('near', () => {
	const figures = ['prison-population', 'grain-sales', 'timeline'].map((slug) => ({ slug }));

	it.each([
		['prison', ['prison-population']],
		['time line', ['timeline']],
		['grain-sale', ['grain-sales']],
		['nothing', []],
		['', []]
	])('near(figures, %j) is %j', (words, slugs) => {
		expect(near(figures, words).map(({ slug }) => slug)).toEqual(slugs);
	});
});
