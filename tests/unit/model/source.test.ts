import { describe, expect, it } from 'vitest';
import { above, around, below, closed, exactly } from '$lib/model/numbers/interval';
import { describeRanges, distance, nearestReading, type SourceLine } from '$lib/model/source';

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

describe('describeRanges', () => {
	const line = (value: number, reading: number | null, claim = 'ratio') =>
		({ claim, value: `more than ${value} times`, interval: above(value), reading }) as SourceLine;

	it.each([
		[[], ''],
		[[line(2, null), line(3, null)], ''],
		[[line(1.3, 1.5)], ''],
		[
			[line(2.7, 2.5), line(1.3, 1.5), line(9, null), line(1.4, 1.5)],
			'The answers range from more than 1.3 times to more than 2.7 times: 2 of 3 nearer to “1.5 times”, 1 of 3 nearer to “2.5 times”.'
		],
		[
			[line(1.4, 1.5), line(1.3, 1.5)],
			'The answers range from more than 1.3 times to more than 1.4 times: 2 of 2 nearer to “1.5 times”.'
		]
	])('describeRanges(%#) says from where to where, and the reading of each', (lines, words) => {
		expect(describeRanges(lines)).toBe(words);
	});

	it('mixes no answers to different numbers', () => {
		expect(describeRanges([line(1, 1.5), line(2, 2.5, 'another')])).toBe('');
	});
});
