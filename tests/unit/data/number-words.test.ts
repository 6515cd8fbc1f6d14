import { describe, expect, it } from 'vitest';
import { findNumberWords, parseNumber, type NumberReading } from '$lib/data/checks/number-words';

const VALUES: [words: string, value: number, unit?: string][] = [
	['400,000', 400000],
	['1,660,000', 1660000],
	['4700', 4700],
	['more than 1150', 1150],
	['just under 80,000', 80000],
	['1,2 million', 1200000],
	['1 million', 1000000],
	['more than 1 million', 1000000],
	['2/3rds', 2 / 3],
	['2/3rds', 200 / 3, '%'],
	['Two-thirds', 200 / 3, '%'],
	['one third', 100 / 3, '%'],
	['three-quarters', 75, '%'],
	['at least half', 0.5],
	['at least half', 50, '%'],
	['one', 1],
	['Just four', 4],
	['at least eleven', 11],
	['Nineteen', 19],
	['twenty', 20],
	['thirty', 30],
	['ninety eight', 98],
	['ninety eight', 98, 'people'],
	['twenty-five', 25],
	['up to a hundred', 100],
	['one hundred', 100],
	['two million', 2000000],
	['one and a half', 1.5],
	['one and a half times', 1.5],
	['60%', 60, '%'],
	['90 percent', 90, '%'],
	['just 37%', 37, '% more'],
	['both', 2],
	['none', 0],
	['Not one', 0],
	['all 46', 46],
	['5-year', 5],
	['4 months', 4],
	['neither', 0],
	['a year', 1],
	['another', 1],
	['another 28%', 28, '%'],
	['Only Trotsky', 1]
];

const OTHERS: [words: string, reading: NumberReading | null, unit?: string][] = [
	['10–14%', { low: 10, high: 14 }, '%'],
	['21–25% a year', { low: 21, high: 25 }, '% a year'],
	['1,000–2,500', { low: 1000, high: 2500 }],
	['hundreds', { magnitude: true }],
	['thousands', { magnitude: true }],
	['tens of thousands', { magnitude: true }],
	['Thousands, tens of thousands', { magnitude: true }],
	['Hundreds of thousands', { magnitude: true }],
	['millions', { magnitude: true }],
	['hundreds and even thousands', { magnitude: true }],
	['hundreds of thousands, probably millions', { magnitude: true }],
	['all', { whole: true }],
	['The whole', { whole: true }],
	['Almost all', { whole: true }, '%'],
	['12th Congress', null],
	['XIII', null],
	['ninety eight of the 139', null],
	['many', null],
	['alone', null],
	['only the party', null],
	['', null]
];

describe('parseNumber', () => {
	it.each(VALUES)('reads %s as %d (unit %s)', (words, value, unit) => {
		expect(parseNumber(words, unit)).toEqual({ value: expect.closeTo(value, 9) });
	});

	it.each(OTHERS)('reads %s as %o', (words, reading, unit) => {
		expect(parseNumber(words, unit)).toEqual(reading);
	});
});

const ATOMS: [text: string, words: string[]][] = [
	['the 12th Congress and the XII Party Congress', ['12th', 'XII']],
	['In 1936–8, by 1940 1,660,000 people.', ['1936', '8', '1940', '1,660,000']],
	['grew to 1,2 million, cut by 2/3rds', ['1,2', 'million', '2/3rds']],
	['ninety eight of the 139; 90 percent', ['ninety', 'eight', '139', '90']],
	['the mid-20s, the 1930s, the twenties', ['20s', '1930s', 'twenties']],
	['Two-thirds of all, the whole, both, none', ['Two', 'thirds', 'all', 'whole', 'both', 'none']],
	['a one-sided war; Not one; at least half', ['one', 'one', 'half']],
	['hundreds of thousands, a hundred', ['hundreds', 'thousands', 'hundred']],
	['the first, second and third wave, alone, I see', []]
];

describe('findNumberWords', () => {
	it.each(ATOMS)('finds every number word of “%s”', (text, words) => {
		const found = findNumberWords(text).map(({ start, end }) => text.slice(start, end));
		expect(found.toSorted()).toEqual(words.toSorted());
	});
});
