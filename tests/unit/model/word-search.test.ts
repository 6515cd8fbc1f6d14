import { describe, expect, it } from 'vitest';
import { holdsWords } from '$lib/model/words/word-search';

const texts = ['Stalin’s prisoners, “not less than 5,000”', 'In 1928–1929'];

describe('holdsWords(texts, asked)', () => {
	it.each([
		"stalin's",
		'"not less',
		'5000',
		'5,000',
		'1928-1929',
		'prisoners stalin',
		' 1928 prison '
	])('finds %s, as a keyboard types it and in any order', (asked) => {
		expect(holdsWords(texts, asked)).toBe(true);
	});

	it('finds everything by nothing, and nothing by a word that isn’t there', () => {
		expect(holdsWords(texts, ' ')).toBe(true);
		expect(holdsWords(texts, 'stalin lenin')).toBe(false);
	});
});
