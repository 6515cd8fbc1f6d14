import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perYear, yearsBetween } from '$lib/model/numbers/change';
import { formatQuantity, inferQualifier } from '$lib/model/numbers/format';
import { above, around, closed, exactly, holds, type Interval } from '$lib/model/numbers/interval';
import type { Period } from '$lib/model/period';
import { difference, inferStep, type Quantity } from '$lib/model/numbers/quantity';
import { parsePeriod } from '$lib/data/period-parse';

const printed = (value: number, interval: Interval = exactly(value)): Quantity => ({
	value,
	interval,
	step: inferStep(value)
});

/** A year that is the true one, and a period that allows it. */
const dated: fc.Arbitrary<{ truth: number; period: Period }> = fc
	.tuple(fc.integer({ min: 1900, max: 1950 }), fc.integer({ min: 0, max: 9 }), fc.nat(6))
	.map(([truth, away, form]) => ({
		truth,
		period: parsePeriod(
			[
				`${truth}`,
				`${truth}-10`,
				`${truth}-12-31`,
				`[..${truth + away}]`,
				`${truth - away}/..`,
				`[${truth - away}..${truth + 1}]`,
				`${Math.floor(truth / 10)}X`
			][form]!
		)
	}));

describe('yearsBetween', () => {
	it.each([
		['1923', '1930', exactly(7)],
		['1923-10', '1930-01', exactly(7)],
		['1923-12-31', '1924-01-01', exactly(1)],
		['1923-03', '1923-10', exactly(0)],
		['1930', '[..1940]', closed(0, 10)],
		['1922/..', '1930', closed(0, 8)],
		['[..1927]', '1930', closed(3, null)],
		['1917', '1922/..', closed(5, null)],
		['[..1927]', '[..1930]', closed(0, null)],
		['[1936..1938]', '1940', closed(2, 4)],
		['1917', '[1936..1938]', closed(19, 21)],
		['1917', '192X', closed(3, 12)],
		['[..1925-10]', '1926', closed(1, null)]
	])('yearsBetween(%s, %s) is %j', (from, to, years) => {
		expect(yearsBetween(parsePeriod(from), parsePeriod(to))).toEqual(years);
	});

	it('yearsBetween(from, to) throws RangeError where to is before from', () => {
		const [earlier, later] = [parsePeriod('[..1923]'), parsePeriod('1924/..')];
		expect(() => yearsBetween(later, earlier)).toThrow(RangeError);
		expect(() => yearsBetween(later, earlier)).toThrow('“by 1923” is before “from 1924”');
	});

	it('yearsBetween(from, to) holds the years between two dates that the periods allow', () => {
		fc.assert(
			fc.property(dated, dated, (a, b) => {
				const [from, to] = a.truth <= b.truth ? [a, b] : [b, a];
				return holds(yearsBetween(from.period, to.period), to.truth - from.truth);
			})
		);
	});
});

describe('perYear', () => {
	const growth = difference(printed(1660000), printed(175000));

	it('perYear(change, years) is at least so much where the second date is a “by”', () => {
		const rate = perYear(growth, yearsBetween(parsePeriod('1930'), parsePeriod('[..1940]')));
		expect(rate).toMatchObject({ value: 148500, interval: closed(148500, null) });
		expect(inferQualifier(rate.interval)).toBe('at_least');
	});

	it('perYear(change, years) is shown with the digits of the change, its bound rounded outward', () => {
		const rate = perYear(growth, closed(0, 10));
		expect(rate.step).toBe(1000);
		expect(formatQuantity(rate)).toBe('at least 148,000');
		expect(formatQuantity({ ...rate, step: 100 })).toBe('at least 148,500');
	});

	it('perYear(change, years) is at most so much where the first date is a “by”', () => {
		const rate = perYear(
			printed(800000),
			yearsBetween(parsePeriod('[..1923]'), parsePeriod('1927'))
		);
		expect(formatQuantity(rate)).toBe('up to 200,000');
	});

	it('perYear(change, years) is one number between two years', () => {
		const rate = perYear(printed(70), yearsBetween(parsePeriod('1923'), parsePeriod('1930')));
		expect(rate).toEqual({ value: 10, interval: exactly(10), step: 1 });
	});

	it('perYear(change, years) keeps the qualifier of the change', () => {
		expect(perYear(printed(95000, above(95000)), exactly(5)).interval).toEqual(above(19000));
		expect(perYear(printed(95000, around(95000)), closed(0, 5)).interval.about).toBe(true);
	});

	it('perYear(change, years) throws RangeError for no years and for a fall', () => {
		expect(() => perYear(printed(70), exactly(0))).toThrow(RangeError);
		expect(() => perYear(difference(printed(70), printed(80)), exactly(2))).toThrow(RangeError);
	});

	it('perYear(change, years) holds the true rate', () => {
		fc.assert(
			fc.property(dated, dated, fc.integer({ min: 0, max: 1000 }), (a, b, change) => {
				fc.pre(a.truth !== b.truth);
				const [from, to] = a.truth < b.truth ? [a, b] : [b, a];
				const rate = perYear(printed(change), yearsBetween(from.period, to.period));
				return holds(rate.interval, change / (to.truth - from.truth));
			})
		);
	});
});
