import { afterEach, describe, expect, it } from 'vitest';
import type { Precision } from '$lib/model/period';
import type { Claim } from '$lib/data/claim';
import { parsePeriod } from '$lib/data/period-parse';
import { claims } from '$lib/data/tables';

const used = [...new Set((claims.objects() as Claim[]).flatMap((c) => c.period ?? []))].sort();

/** The moment in decimal years at which a day of the year begins. */
const dayOf = (year: number, month: number, day: number): number =>
	year +
	(Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) /
		(Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1));

type Case = [string, Precision, string, number | null, number | null];
const cases: Case[] = [
	['1923', 'year', '1923', 1923, 1924],
	['1924', 'year', '1924', 1924, 1925],
	['2008', 'year', '2008', 2008, 2009],
	['1923-10', 'month', 'October 1923', dayOf(1923, 10, 1), dayOf(1923, 11, 1)],
	['1924-01', 'month', 'January 1924', 1924, dayOf(1924, 2, 1)],
	['1933-12', 'month', 'December 1933', dayOf(1933, 12, 1), 1934],
	['1928-01-18', 'day', 'January 18, 1928', dayOf(1928, 1, 18), dayOf(1928, 1, 19)],
	['1940-08-20', 'day', 'August 20, 1940', dayOf(1940, 8, 20), dayOf(1940, 8, 21)],
	['1928-12-31', 'day', 'December 31, 1928', dayOf(1928, 12, 31), 1929],
	['192X', 'decade', '1920s', 1920, 1930],
	['193X', 'decade', '1930s', 1930, 1940],
	['1936/1938', 'span', '1936–38', 1936, 1939],
	['1899/1901', 'span', '1899–1901', 1899, 1902],
	['1919/1921', 'span', '1919–21', 1919, 1922],
	['[1936..1938]', 'within', '1936–38', 1936, 1939],
	['[1937..1938]', 'within', '1937–38', 1937, 1939],
	['[..1927]', 'by', 'by 1927', null, 1928],
	['[..1925-10]', 'by', 'by October 1925', null, dayOf(1925, 11, 1)],
	['[..1923-12]', 'by', 'by December 1923', null, 1924],
	['1922/..', 'from', 'from 1922', 1922, null],
	['1924-11/..', 'from', 'from November 1924', dayOf(1924, 11, 1), null]
];

describe('parsePeriod', () => {
	it.each(cases)('parsePeriod(%s) is a %s in the words “%s”', (edtf, precision, words) => {
		expect(parsePeriod(edtf)).toMatchObject({ edtf, precision, words });
	});

	it.each(cases)('parsePeriod(%s), a %s, %s, goes from %d to %d', (edtf, _, __, start, end) => {
		const period = parsePeriod(edtf);
		if (start === null) expect(period.start).toBeNull();
		else expect(period.start).toBeCloseTo(start, 4);
		if (end === null) expect(period.end).toBeNull();
		else expect(period.end).toBeCloseTo(end, 4);
	});

	it.each(['1923-10/1923-12', '1923-10-01/..x', '19XX', '1923?', '2023-21', ''])(
		'parsePeriod(“%s”) throws, for we draw no such date',
		(text) => expect(() => parsePeriod(text)).toThrow()
	);

	it.each(used)('parsePeriod(%s), of the data package, has ends in order and words', (edtf) => {
		const { start, end, words, precision } = parsePeriod(edtf);
		expect(words).toMatch(/^(by |from )?(([A-Z][a-z]+ )(\d\d?, )?)?\d{4}(s|–\d+)?$/);
		expect(start === null).toBe(precision === 'by');
		expect(end === null).toBe(precision === 'from');
		if (start !== null && end !== null) expect(start).toBeLessThan(end);
	});
});

describe('parsePeriod in another time zone', () => {
	const zone = process.env.TZ;
	const parseAll = () => used.map((edtf) => parsePeriod(edtf));
	const before = parseAll();

	afterEach(() => {
		process.env.TZ = zone;
	});

	it.each([
		['UTC', 0],
		['America/Los_Angeles', 480],
		['Asia/Kathmandu', -330],
		['Pacific/Kiritimati', 640]
	])('parsePeriod(text) reads the same in %s', (name, offset) => {
		process.env.TZ = name;
		expect(new Date(0).getTimezoneOffset()).toBe(offset);
		expect(parseAll()).toEqual(before);
	});
});
