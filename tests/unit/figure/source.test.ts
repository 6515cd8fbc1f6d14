import { describe, expect, it } from 'vitest';
import { above, around, below, closed, exactly } from '$lib/figure/interval';
import { distance, nearestReading } from '$lib/figure/source';

describe('distance', () => {
	it.each([
		[exactly(98), exactly(98), 'agrees'],
		[exactly(175000), exactly(179000), 'within 3 % (the article is lower)'],
		[exactly(102), exactly(100), 'within 2 % (the article is higher)'],
		[exactly(88), exactly(100), 'the article is 12 % lower'],
		[exactly(60), exactly(20), 'the article is 3 times as high'],
		[exactly(112), closed(100, 103), 'the article is 9 to 12 % higher'],
		[above(120), exactly(100), 'the article is at least 20 % higher'],
		[below(80), exactly(100), 'the article is at least 20 % lower'],
		[closed(1.5, 2.5), above(1.3), 'agrees, as far as its words go'],
		[around(110), exactly(100), 'about: the article is 10 % higher']
	])('distance(%o, %o) is computed from the ends', (article, source, words) => {
		expect(distance(article, source).words).toBe(words);
	});

	it('is near up to five percent', () => {
		expect(distance(exactly(95), exactly(100)).nearness).toBe('near');
		expect(distance(exactly(94), exactly(100)).nearness).toBe('differs');
	});
});

describe('nearestReading', () => {
	it('is the reading that a value is nearest to', () => {
		expect(nearestReading(2.53, [1.5, 2.5])).toBe(2.5);
		expect(nearestReading(1.3, [1.5, 2.5])).toBe(1.5);
	});
});
