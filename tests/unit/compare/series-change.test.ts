import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Datum } from '$lib/model/datum';
import { closed, exactly, holds } from '$lib/model/numbers/interval';
import { inferStep } from '$lib/model/numbers/quantity';
import type { Series } from '$lib/model/series';
import { changesOf, wholeChange } from '$lib/compare/series-change';
import { parsePeriod } from '$lib/data/period-parse';
import { allSeries } from '$lib/define/all-series';
import { named } from '../named-series';

const [prisoners, members, land] = named('prisoners', 'party-members', 'land-collectivized');

const said = (series: Series) =>
	changesOf(series).map(({ times, percent, added, perYear }) => [
		times.words,
		percent?.words ?? null,
		added.words,
		perYear?.words ?? null
	]);

describe('changesOf(series)', () => {
	it('is between neighbours, then from the first to the last, each as exact as its words allow', () => {
		expect(said(prisoners!)).toEqual([
			['more than 2 times', 'more than 100%', 'more than 90,000', 'more than 10,000 a year'],
			['9.49 times', '849%', '1,490,000', 'at least 148,000 a year'],
			['more than 20 times', 'more than 1,000%', 'more than 1,580,000', 'more than 92,900 a year']
		]);
	});

	it('tells no yearly increase where the start has no year', () => {
		expect(said(members!)).toEqual([['3 times', '200%', '800,000', null]]);
	});

	it('tells a share in points, its multiple as the span of what is rounded', () => {
		expect(said(land!)).toEqual([
			['30.8–51.3 times', null, '75 percentage points', 'at least 37 percentage points a year']
		]);
	});

	it('is nothing for one value, for separate events and for demands', () => {
		const others = allSeries.filter(({ changes }) => !changes);
		expect(others.length).toBeGreaterThan(20);
		expect(others.filter((series) => wholeChange(series) !== null)).toEqual([]);
	});

	it('says of every number how it was made', () => {
		const computed = allSeries
			.flatMap(changesOf)
			.flatMap(({ times, percent, added, perYear }) => [times, percent, added, perYear]);
		for (const datum of computed.filter((one) => one !== null)) {
			expect(datum.origin).toBe('computed');
			expect(datum.formula).toMatch(/[÷−]/);
		}
	});
});

const count = (value: number, year: number): Datum => ({
	...prisoners!.data[1]!,
	key: `${value}-${year}`,
	value,
	interval: exactly(value),
	step: inferStep(value),
	period: parsePeriod(`${year}`)
});

const between = (from: Datum, to: Datum): Series => ({ ...prisoners!, data: [from, to] });
const values = fc.integer({ min: 1, max: 2_000_000 });

describe('a change', () => {
	it('times what it began with, and what was added to it, are what it ended with', () => {
		fc.assert(
			fc.property(values, values, (from, more) => {
				const change = wholeChange(between(count(from, 1923), count(from + more, 1930)))!;
				expect(change.times.value! * from).toBeCloseTo(from + more, 3);
				expect(change.added.value).toBe(more);
				expect(change.perYear!.value! * 7).toBeCloseTo(more, 3);
				expect(change.percent!.value! / 100 + 1).toBeCloseTo(change.times.value!, 6);
			})
		);
	});

	it('is one multiple of its parts: from a to b, then from b to c', () => {
		fc.assert(
			fc.property(values, values, values, (a, b, c) => {
				const series: Series = {
					...prisoners!,
					data: [count(a, 1923), count(a + b, 1930), count(a + b + c, 1940)]
				};
				const [first, second, whole] = changesOf(series);
				expect(first!.times.value! * second!.times.value!).toBeCloseTo(whole!.times.value!, 6);
				expect(first!.added.value! + second!.added.value!).toBe(whole!.added.value);
			})
		);
	});

	it('of a rounded share holds the multiple of every pair that rounds to it', () => {
		const share = (value: number): Datum => ({
			...land!.data[0]!,
			value,
			interval: exactly(value)
		});
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9 }),
				fc.integer({ min: 10, max: 99 }),
				fc.double({ min: -0.5, max: 0.5, noNaN: true }),
				(from, to, by) => {
					const series: Series = { ...land!, data: [share(from), share(to)] };
					const { low, high } = wholeChange(series)!.times.interval!;
					const span = closed(low! - 1e-9, high! + 1e-9);
					expect(holds(span, to / (from + by))).toBe(true);
				}
			)
		);
	});
});
