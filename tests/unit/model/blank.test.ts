import { describe, expect, it } from 'vitest';
import { blankClaims } from '$lib/model/words/blank';
import type { Segment } from '$lib/model/passage';

const segment = (text: string, claim: string | null = null): Segment => ({
	text,
	claim,
	figure: null,
	ink: true
});

describe('blankClaims', () => {
	it('numbers the blanks through all texts and keeps their words in order', () => {
		const texts = [
			[segment('From '), segment('400,000', 'a'), segment(' to '), segment('1,2 million', 'b')],
			[segment('90%', 'c'), segment(' of them.')]
		];
		expect(blankClaims(texts, () => true)).toEqual({
			texts: [
				['From ', 1, ' to ', 2],
				[3, ' of them.']
			],
			answers: ['400,000', '1,2 million', '90%']
		});
	});

	it('leaves the words of other claims where they stand, as one stretch with their neighbours', () => {
		const text = [
			segment('In '),
			segment('1923', 'a'),
			segment(' there were '),
			segment('11', 'b')
		];
		expect(blankClaims([text], (claim) => claim === 'b').texts).toEqual([
			['In 1923 there were ', 1]
		]);
	});
});
