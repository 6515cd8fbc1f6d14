import { describe, expect, it } from 'vitest';
import { isDateOf, isPeriod, parseDate } from '$lib/data/checks/date-words';

const DATES: [words: string, ...periods: string[]][] = [
	['August 20, 1940', '1940-08-20'],
	['On January 18, 1928', '1928-01-18'],
	['October 1923', '1923-10'],
	['In January 1924', '1924-01'],
	['1923', '1923'],
	['In 1923', '1923'],
	['early 1924', '1924'],
	['In early 1937', '1937'],
	['at the end of 1923', '1923'],
	['late 1927', '1927'],
	['mid-1926', '1926'],
	['end of November', '????-11'],
	['by the end of December', '[..????-12]'],
	['by 1927', '[..1927]'],
	['By the end of 1927', '[..1927]'],
	['By October 1925', '[..1925-10]'],
	['by early 1924', '[..1924]'],
	['From 1922', '1922/..'],
	['since 1926', '1926/..'],
	['banned since 1912', '1912/..'],
	['Starting in November of 1924', '1924-11/..'],
	['after 1924', '1925/..', '[1925..]'],
	['before 1917', '../1916', '[..1916]'],
	['1936–8', '1936/1938', '[1936..1938]'],
	['between 1936–8', '1936/1938', '[1936..1938]'],
	['1923–27', '1923/1927', '[1923..1927]'],
	['In 1922–23', '1922/1923', '[1922..1923]'],
	['1930s', '193X'],
	['the twenties', '??2X'],
	['mid-1920s', '192X'],
	['going into the mid-20s', '??2X'],
	['in the thirties', '??3X'],
	['the 1850s', '185X'],
	['shot in 1938', '1938'],
	['shot 1941', '1941'],
	['died of ill health in 1925', '1925'],
	['suicide in 1933', '1933'],
	['executed by Stalin between 1936–8', '1936/1938', '[1936..1938]'],
	['abolished by a secret decree in 1932', '1932'],
	['before October 1923'],
	['today'],
	['four months'],
	['1,660,000'],
	['between 1923 and 1924']
];

describe('parseDate', () => {
	it.each(DATES.map(([words, ...periods]) => ({ words, periods })))(
		'reads $words as $periods',
		({ words, periods }) => {
			expect(parseDate(words)).toEqual(periods);
			expect(
				periods.filter((period) => !isPeriod(period.replace('????', '1923').replace('??', '19')))
			).toEqual([]);
		}
	);
});

describe('isDateOf', () => {
	it('takes a month without a year for that month of any year', () => {
		expect(isDateOf('at the end of November', '1923-11')).toBe(true);
		expect(isDateOf('at the end of November', '1923-12')).toBe(false);
		expect(isDateOf('at the end of November', '192X-11')).toBe(false);
	});

	it('takes a decade without a century for that of any', () => {
		expect(isDateOf('the twenties', '192X')).toBe(true);
		expect(isDateOf('the twenties', '193X')).toBe(false);
	});

	it('takes a span of years for an interval or for one date within it', () => {
		expect(isDateOf('1936–8', '1936/1938')).toBe(true);
		expect(isDateOf('1936–8', '[1936..1938]')).toBe(true);
		expect(isDateOf('1936–8', '1936')).toBe(false);
	});

	it('does not take a year for a part of it, a decade or a bound', () => {
		expect(isDateOf('in 1923', '1923-10')).toBe(false);
		expect(isDateOf('the twenties', '1923')).toBe(false);
		expect(isDateOf('by 1927', '1927')).toBe(false);
	});
});

describe('isPeriod', () => {
	it.each(['1923', '1923-10', '1928-01-18', '[..1927]', '1922/..', '[1936..1938]', '193X'])(
		'holds for %s',
		(text) => expect(isPeriod(text)).toBe(true)
	);

	it.each(['', 'early 1924', '1923-13', '1923-02-30', '1923/1920', '..1927', '12345', '1936–8'])(
		'does not hold for “%s”',
		(text) => expect(isPeriod(text)).toBe(false)
	);
});
