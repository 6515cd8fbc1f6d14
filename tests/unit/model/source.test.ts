import { describe, expect, it } from 'vitest';
import { above, around, closed, exactly } from '$lib/model/numbers/interval';
import { distance, judgeBound, judgeReadings } from '$lib/model/numbers/distance';
import { type SourceLine } from '$lib/model/source';
import { describeVerdict } from '$lib/model/words/verdict';

describe('distance', () => {
	it.each([
		[exactly(98), exactly(98), 0, 'the same number'],
		[exactly(175000), exactly(179000), 0, 'within 3%; the article is lower'],
		[exactly(102), exactly(100), 0, 'within 2%; the article is higher'],
		[exactly(88), exactly(100), 0, 'the article is 12% lower'],
		[exactly(60), exactly(20), 0, 'the article is 3 times as high'],
		[exactly(112), closed(100, 103), 0, 'the article is 9 to 12% higher'],
		[above(120), exactly(100), 0, 'the article is at least 20% higher'],
		[closed(0, 2), exactly(4), 0, 'the article is at least 50% lower'],
		[closed(60, 110), exactly(100), 0, 'the ranges overlap'],
		[above(100), above(125), 0, 'the article is 20% lower; both are lower bounds'],
		[exactly(2), exactly(2.3), 1, 'the same number, rounded'],
		[exactly(1660000), exactly(1659992), 10000, 'the same number, rounded'],
		[exactly(77), exactly(77.7), 1, 'within 1%; the article is lower'],
		[around(110), exactly(100), 0, 'about: the article is 10% higher']
	])('distance(%o, %o, %i) is computed from the ends', (article, source, step, words) => {
		expect(distance(article, source, step).words).toBe(words);
	});

	it('is close up to five percent, and where the source rounds to the number', () => {
		expect(distance(exactly(95), exactly(100)).nearness).toBe('close');
		expect(distance(exactly(94), exactly(100)).nearness).toBe('differs');
		expect(distance(exactly(2), exactly(2.3), 1).nearness).toBe('close');
		expect(distance(closed(60, 110), exactly(100)).nearness).toBe('differs');
	});
});

describe('judgeBound', () => {
	const counted = 'all officers purged';

	it('contradicts a number beyond the bound', () => {
		expect(judgeBound(exactly(66.7), closed(3.7, 7.7), 'upper', counted, '3.7–7.7%')).toEqual({
			nearness: 'contradicts',
			words: 'even all officers purged come to 3.7–7.7%; the article is at least 8 times as high'
		});
		expect(judgeBound(exactly(80), exactly(100), 'lower', 'voters', '100')?.words).toBe(
			'voters come to 100; the article is at least 20% lower'
		);
	});

	it('says nothing of one within it', () => {
		expect(judgeBound(exactly(5), closed(3.7, 7.7), 'upper', counted, '3.7–7.7%')).toBeNull();
		expect(judgeBound(exactly(117), exactly(104), 'lower', 'voters', '104')).toBeNull();
	});
});

describe('judgeReadings', () => {
	it('judges each reading by itself', () => {
		const readings = [1.5, 2.5].map((one) => ({
			words: `${one} times`,
			distance: distance(exactly(one), exactly(2.5))
		}));
		expect(judgeReadings(readings)).toEqual({
			nearness: 'close',
			words: 'differs from 1.5 times (which is 40% lower), close to 2.5 times (the same number)'
		});
	});
});

describe('describeVerdict', () => {
	const line = (claim: string, nearness: SourceLine['nearness'], path: string | null = null) =>
		({ claim, name: claim, nearness, path }) as SourceLine;

	it.each([
		[[], ''],
		[[line('1923', 'not found')], 'none found.'],
		[
			[
				line('1923', 'not found'),
				line('1930', 'close'),
				line('1940', 'other measure'),
				line('1940', 'close')
			],
			'close for 1930 and 1940; none found for 1923.'
		],
		[
			[
				line('77%', 'contradicts'),
				line('77%', 'close'),
				line('3 times', 'differs'),
				line('3 times', 'close')
			],
			'close or not, depending on what is counted, for 3 times; contradict 77%.'
		],
		[
			[line('a death', 'differs', 'https://a'), line('11', 'not found')],
			'differ on the date or fate of a death; none found for 11.'
		],
		[['a', 'b', 'c'].map((one) => line(one, 'differs', 'https://a')), 'differ on 3 dates or fates.']
	])('describeVerdict(%#) says of each number what its lines say together', (lines, words) => {
		expect(describeVerdict(lines)).toBe(words);
	});
});
