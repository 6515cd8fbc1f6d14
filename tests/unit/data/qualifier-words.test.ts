import { describe, expect, it } from 'vitest';
import type { Qualifier } from '$lib/model/datum';
import { parseLeading, parseQualifier } from '$lib/data/checks/qualifier-words';

const QUALIFIERS: [words: string, qualifier: Qualifier][] = [
	['400,000', 'exact'],
	['just 6%', 'exact'],
	['only 11', 'exact'],
	['by 50%', 'exact'],
	['10–14%', 'exact'],
	['all', 'exact'],
	['in the span of a year', 'exact'],
	['about 4,000', 'about'],
	['just under 80,000', 'just_under'],
	['nearly 4,000 kilometers', 'just_under'],
	['more than 1150', 'more_than'],
	['over 200', 'more_than'],
	['At least eleven', 'at_least'],
	['at least half', 'at_least'],
	['up to a hundred', 'up_to'],
	['within two years', 'up_to'],
	['within a year', 'up_to'],
	['no more than 5', 'up_to'],
	['Almost all', 'almost_all'],
	['thousands', 'vague'],
	['hundreds and even thousands', 'vague'],
	['weeks later', 'vague']
];

describe('parseQualifier', () => {
	it.each(QUALIFIERS)('reads %s as %s', (words, qualifier) => {
		expect(parseQualifier(words)).toBe(qualifier);
	});
});

describe('parseLeading', () => {
	it('reads only the words that touch the number', () => {
		expect(parseLeading('of whom about ')).toBe('about');
		expect(parseLeading('about the prisoners of whom ')).toBe('exact');
	});
});
