import { describe, expect, it } from 'vitest';
import { speakSource } from '$lib/figure/source';
import { comparisons } from '$lib/server/comparisons';
import { filesOf } from '$lib/server/figure-file';
import { figureBySlug, figures } from '$lib/server/figures';
import { sourcesOf } from '$lib/server/sources';
import { dataOf } from '$lib/server/figure-data';
import { claimById, referenceById } from '$lib/server/tables';
import { everyFigure } from '../every-figure';

describe.each(figures.map((figure) => [figure.slug, figure] as const))('%s', (_, figure) => {
	const lines = sourcesOf(figure);

	it('says what other sources say, or that none was found', () => {
		expect(lines.length).toBeGreaterThan(0);
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

	it('merges none with the article’s data', () => {
		for (const { claims } of dataOf(figure))
			for (const id of claims) expect(claimById.has(id) && !referenceById.has(id)).toBe(true);
	});
});

describe('sourcesOf', () => {
	const say = (slug: string) =>
		sourcesOf(figureBySlug.get(slug)!).map(({ value, distance }) => `${value}: ${distance}`);

	it('computes every distance', () => {
		expect(say('prison-population')).toContain('179,000: within 3 % (the article is lower)');
		expect(say('prison-population')).toContain(
			'1,649,000–1,651,000: within 1 % (the article is higher)'
		);
		expect(say('purge-shares').slice(0, 2)).toEqual(['98: agrees', '139: agrees']);
		expect(say('grain-sales')[0]).toBe('20%: the article is 3 times as high');
	});

	it('says which reading each rate of the US supports', () => {
		expect(say('prison-comparisons').slice(0, 2)).toEqual([
			expect.stringMatching(/^more than 2\.53 times: .*reading “2\.5 times”/),
			expect.stringMatching(/^more than 1\.3 times: .*reading “1\.5 times”/)
		]);
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
