import { describe, expect, it } from 'vitest';
import { year } from '$lib/model/period';
import { numbersOf, type Series } from '$lib/model/series';
import { latest } from '$lib/define/define-comparison';
import { parsePeriod } from '$lib/data/period-parse';
import { populations } from '$lib/sources/populations';
import { ratesOf } from '$lib/sources/rate';
import { allSeries } from '$lib/define/all-series';
import { named } from '../named-series';
import { points, referenceById } from '$lib/data/tables';
import type { Point } from '$lib/data/reference';

const pointsOf = (id: string) =>
	(points.objects() as Point[]).filter(({ reference }) => reference === id);

const rated = allSeries.filter(({ rates }) => rates.length);
const [prisoners] = named('prisoners') as [Series];

const dataBy = (series: Pick<Series, 'rates'>, name: string) =>
	series.rates.find(({ population }) => population === name)!.data;

/** The population in a rate's formula. */
const dividendOf = (formula: string | null): number =>
	Number(/ ÷ ([\d,]+) /.exec(formula!)![1]!.replaceAll(',', ''));

/** The prisoners of 1930 as if they were of another date. */
const dated = (edtf: string) =>
	ratesOf({ label: 'Some', data: [{ ...prisoners.data[1]!, period: parsePeriod(edtf) }] });

describe.each(rated.map((series) => [series.key, series] as const))('ratesOf(%s)', (_, series) => {
	it('has each value by each population once: as a rate or in a sentence', () => {
		expect(series.rates.map(({ population }) => population)).toEqual(
			populations.map(({ name }) => name)
		);
		for (const { data, missing } of series.rates) {
			expect(data.length + missing.length).toBe(numbersOf(series).length);
			for (const sentence of missing) expect(sentence).toMatch(/^[“\p{Lu}].*\.$/u);
		}
		expect(series.measure).toBe('people');
	});

	it('is the number again, times the population and by 100,000', () => {
		const all = series.rates.flatMap(({ data }) => data);
		for (const { value, claims, formula, origin, unit } of all) {
			const count = numbersOf(series).find((one) => one.claims[0] === claims[0])!;
			expect((value! * dividendOf(formula)) / 100_000).toBeCloseTo(count.value!, 6);
			expect([origin, unit]).toEqual(['computed', 'per 100,000 people']);
		}
		expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
	});

	it('divides only by numbers of a resource, of the same year, and says so', () => {
		for (const { id, name } of populations) {
			const { unit } = referenceById.get(id)!;
			const factor = unit.startsWith('thousand') ? 1000 : 1;
			for (const { formula, period, label } of dataBy(series, name)) {
				const ofYear = pointsOf(id).filter((one) => year(one.period) === year(period!));
				expect(ofYear.map(({ value }) => value! * factor)).toContain(dividendOf(formula));
				expect(formula).toContain('not from the article');
				expect(label).toMatch(/; population [\d,]+ \(.*\bborders\b/);
			}
		}
	});
});

describe('ratesOf(series)', () => {
	it('agrees with the rates among the other sources', () => {
		const ours = [...dataBy(prisoners, 'cow'), ...dataBy(prisoners, 'adk')];
		const theirs = pointsOf('derived-prisoners-per-100k-ussr').filter(({ scope }) =>
			/number(, population by.*)?$/.test(scope!)
		);
		expect(theirs.map(({ value }) => value)).toEqual([58.8, 113, 855.3, 861.9]);
		expect(ours).toHaveLength(theirs.length);
		for (const [i, { value, period }] of theirs.entries()) {
			expect(year(ours[i]!.period!)).toBe(year(period));
			expect(Math.abs(ours[i]!.value! - value!)).toBeLessThanOrEqual(0.05);
		}
	});

	it('keeps the qualifier and no more digits than the number has', () => {
		expect(dataBy(prisoners, 'cow').map(({ words }) => words)).toEqual([
			'just under 60 per 100,000 people',
			'113 per 100,000 people',
			'855 per 100,000 people'
		]);
		const [political] = named('political-prisoners');
		expect(dataBy(political!, 'cow')[0]!.words).toBe('about 3 per 100,000 people');
	});

	it('names the borders', () => {
		const labels = [...dataBy(prisoners, 'cow'), ...dataBy(prisoners, 'adk')].map((d) => d.label);
		expect(labels.slice(-2)).toEqual([
			'Prisoners, by 1940; population 194,077,000 (1940, borders of the year, territory enlarged)',
			'Prisoners, by 1940; population 192,599,000 (January 1, 1940, borders of 1946)'
		]);
	});

	it('shows both where one year has populations in two borders', () => {
		const both = dataBy({ rates: dated('1939') }, 'adk');
		expect(both.map(({ label }) => /borders of \d+/.exec(label)![0])).toEqual([
			'borders of 1938',
			'borders of 1946'
		]);
		expect(new Set(both.map(({ key }) => key)).size).toBe(2);
	});

	it('fills in no year, and takes no population for several', () => {
		const missing = (edtf: string) => dated(edtf).flatMap((one) => one.missing);
		expect(missing('1930')).toEqual([
			'Some, 175,000, 1930: no population by Andreev, Darskii and Kharkova was found for 1930.',
			'Some, 175,000, 1930: no census was found for 1930.'
		]);
		expect(missing('1926')).toEqual([]);
		for (const edtf of ['[1936..1938]', '193X', '1930/..', '1919/1921'])
			expect(missing(edtf)).toHaveLength(populations.length);
	});

	it('is that of the last value where a series has only that', () => {
		expect(dataBy(latest(prisoners), 'cow').map(({ claims }) => claims)).toEqual([
			['prisoners-1940']
		]);
		expect(latest(prisoners).rates.map(({ missing }) => missing.length)).toEqual([0, 0, 1]);
	});
});
