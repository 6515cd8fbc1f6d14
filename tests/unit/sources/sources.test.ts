import { describe, expect, it } from 'vitest';
import { speakSource, speakSources } from '$lib/model/source';
import { comparisons } from '$lib/define/comparisons';
import { filesOf } from '$lib/publish/figure-files';
import { figureBySlug, figures } from '$lib/define/figures';
import { perHead } from '$lib/sources/source-line';
import { at } from '$lib/sources/source-value';
import { sourcesOf } from '$lib/sources/sources';
import type { Point } from '$lib/data/reference';
import { claimById, points, referenceById } from '$lib/data/tables';
import { everyFigure } from '$lib/define/every-figure';

describe.each(figures.map((figure) => [figure.slug, figure] as const))('%s', (_, figure) => {
	const lines = sourcesOf(figure);

	it('says that none was found where it says nothing else', () => {
		for (const { series, distance } of lines.filter((line) => line.nearness === 'not found')) {
			expect(series).toBeNull();
			expect(distance).toMatch(/^no independent series found; looked for: ./);
		}
	});

	it('shows only values of resources, with grade and date, each once', () => {
		for (const { series, value, date, grade } of lines.filter((line) => line.series)) {
			expect(referenceById.get(series!)!.grade).toBe(grade);
			expect([value, date].every(Boolean)).toBe(true);
		}
		expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
	});
});

describe('sourcesOf', () => {
	const say = (slug: string) =>
		sourcesOf(figureBySlug.get(slug)!).map(({ value, distance }) => `${value}: ${distance}`);

	it('computes every distance', () => {
		expect(say('prison-population')).toContain('179,000: within 3 % (the article is lower)');
		expect(say('prison-population')).toContain('1,659,992: within 1 % (the article is higher)');
		expect(say('purge-shares').slice(0, 2)).toEqual(['98: agrees', '139: agrees']);
		expect(say('grain-sales')[0]).toBe('20%: the article is 3 times as high');
	});

	it('says which reading each rate of the US supports', () => {
		expect(say('prison-comparisons').slice(0, 2)).toEqual([
			expect.stringMatching(/^more than 2\.53 times: .*reading “2\.5 times”/),
			expect.stringMatching(/^more than 1\.3 times: .*reading “1\.5 times”/)
		]);
	});

	it('sets the US beside both reconstructions of the population, each for what it is', () => {
		const lines = sourcesOf(figureBySlug.get('prison-comparisons')!);
		const answers = lines.filter(({ reading }) => reading !== null);
		const onOther = answers.filter(({ measure }) => measure.includes('population of 1926'));
		const earliest = (points.objects() as Point[])
			.filter(({ reference }) => reference === 'ussr-population-adk')
			.toSorted((a, b) => a.period.start! - b.period.start!)[0];
		const rate = (claimById.get('prisoners-1923')!.value! / earliest!.value!) * 100;
		expect(onOther).toHaveLength(2);
		for (const { nearness, distance, interval, formula } of onOther) {
			const us = Number(formula!.split(' ÷ ')[0]);
			expect(nearness).toBe('other measure');
			expect(distance).toMatch(/^a different measure: .*; nearer to the reading “\d/);
			expect(interval!.low).toBeCloseTo(us / rate, 9);
			expect(interval!).toMatchObject({ high: null, lowOpen: true });
		}
		expect(lines.map(({ series }) => series)).toContain('us-population');
	});

	it('computes no rate on a population in another unit', () => {
		expect(() => perHead('prisoners-1923', at('us-census', '1940-04-01'))).toThrow('us-census');
	});

	it('says the range of the answers before all others', () => {
		const lines = sourcesOf(figureBySlug.get('prison-comparisons')!);
		const [range, ...rest] = speakSources(lines);
		const lows = lines.flatMap(({ reading, interval }) => (reading ? interval!.low! : []));
		const [, low, high] = /more than ([\d.]+) times to more than ([\d.]+) times/.exec(range!)!;
		expect(rest).toEqual(lines.map(speakSource));
		expect(Number(low)).toBeCloseTo(Math.min(...lows), 1);
		expect(Number(high)).toBeCloseTo(Math.max(...lows), 1);
	});

	it.each(comparisons.map((one) => [one.slug, one] as const))(
		'says of the comparison %s what it says of its numbers in their figures, once',
		(_, comparison) => {
			const shown = comparison.rows.flatMap(({ printed }) => printed.map(({ claim }) => claim));
			const own = figures.flatMap(sourcesOf).filter(({ claim }) => shown.includes(claim));
			const lines = sourcesOf(comparison);
			expect(lines.length).toBeGreaterThan(0);
			expect(new Set(lines)).toEqual(new Set(own));
			expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
			expect(new Set(lines.map(speakSource)).size).toBe(lines.length);
		}
	);

	const silent = { ...comparisons[0]!, rows: [] };

	it('says nothing of a comparison beside whose numbers nothing was looked for', () => {
		expect(sourcesOf(silent)).toEqual([]);
	});

	it('has a file of its own only where it says something', () => {
		const isOfSources = ({ path }: { path: string }) => path.endsWith('-sources.csv');
		for (const figure of everyFigure) expect(filesOf(figure).filter(isOfSources)).toHaveLength(1);
		expect(filesOf(silent).filter(isOfSources)).toEqual([]);
	});
});
