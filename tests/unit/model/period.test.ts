import { describe, expect, it } from 'vitest';
import { anchor, year, type Period, type Precision } from '$lib/model/period';

const period = (edtf: string, precision: Precision, start: number | null, end: number | null) =>
	({ edtf, words: edtf, precision, start, end }) as Period;

const october = period('1923-10', 'month', 1923.7479, 1923.8329);
const day = period('1928-01-18', 'day', 1928.0464, 1928.0492);

describe('anchor', () => {
	it.each([
		['year', period('1923', 'year', 1923, 1924), 1923.5],
		['month', october, 1923.7904],
		['day', day, 1928.0478],
		['decade', period('192X', 'decade', 1920, 1930), 1925],
		['span of years', period('1923/1927', 'span', 1923, 1928), 1925.5],
		['date within years', period('[1936..1938]', 'within', 1936, 1939), 1937.5]
	])('anchor(period) of a %s is its middle', (_, given, middle) =>
		expect(anchor(given)).toBeCloseTo(middle, 4)
	);

	it.each([
		['“by” year', period('[..1927]', 'by', null, 1928), 1927.5],
		['“by” month', period('[..1925-10]', 'by', null, 1925.8329), 1925.7904],
		['“by” day', period('[..1928-01-18]', 'by', null, 1928.0492), 1928.0478],
		['“from” year', period('1922/..', 'from', 1922, null), 1922.5],
		['“from” month', period('1924-11/..', 'from', 1924.8333, null), 1924.8743]
	])('anchor(period) of a %s is the middle of what it names', (_, given, middle) =>
		expect(Math.abs(anchor(given) - middle)).toBeLessThan(0.002)
	);
});

describe('year', () => {
	it.each([
		[period('1923', 'year', 1923, 1924), 1923],
		[october, 1923],
		[day, 1928],
		[period('1936/1938', 'span', 1936, 1939), 1936],
		[period('1922/..', 'from', 1922, null), 1922],
		[period('1924-11/..', 'from', 1924.8333, null), 1924],
		[period('[..1927]', 'by', null, 1928), 1927],
		[period('[..1923-12]', 'by', null, 1924), 1923],
		[period('[..1925-10]', 'by', null, 1925.8329), 1925]
	])('year(%j) is %d', (given, expected) => expect(year(given)).toBe(expected));
});
