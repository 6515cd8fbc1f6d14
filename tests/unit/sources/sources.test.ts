import { describe, expect, it } from 'vitest';
import { speakSource } from '$lib/model/source';
import { describeVerdict } from '$lib/model/words/verdict';
import { comparisons } from '$lib/define/comparisons';
import { filesOf } from '$lib/publish/figure-files';
import { figureBySlug, figures } from '$lib/define/figures';
import { perHead } from '$lib/sources/source-line';
import { at } from '$lib/sources/source-value';
import { sourcesOf } from '$lib/sources/sources';
import { referenceById } from '$lib/data/tables';
import { everyFigure } from '$lib/define/every-figure';

describe.each(figures.map((figure) => [figure.slug, figure] as const))('%s', (_, figure) => {
	const lines = sourcesOf(figure);

	it('says that none was found where it says nothing else', () => {
		for (const { series, measure } of lines.filter((line) => line.nearness === 'not found')) {
			expect(series).toBeNull();
			expect(measure).toBeTruthy();
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
		expect(say('prison-population')).toContain('179,000: within 3%; the article is lower');
		expect(say('prison-population')).toContain('1,659,992: the same number, rounded');
		expect(say('purge-shares').slice(0, 2)).toEqual([
			'98: the same number',
			'139: the same number'
		]);
		expect(say('grain-sales')[0]).toBe('20%: the article is 3 times as high');
	});

	it('judges each reading of the ratio to the US by itself', () => {
		expect(say('prison-comparisons').slice(0, 2)).toEqual([
			expect.stringMatching(/^2\.53–2\.57 times: differs from 1\.5 times .*, close to 2\.5 times/),
			expect.stringMatching(/^1\.3–1\.3\d times: differs from 1\.5 times .*, differs from 2\.5/)
		]);
	});

	it('contradicts where even all officers purged are fewer', () => {
		const lines = sourcesOf(figureBySlug.get('purge-shares')!);
		const verdicts = lines.filter(({ nearness }) => nearness === 'contradicts');
		expect(verdicts.map(({ claim }) => claim)).toEqual(['officers-arrested']);
		expect(verdicts[0]!.distance).toMatch(/^even all officers .* at least 8 times as high$/);
	});

	it('says of a date what another source says, with the page it was read on', () => {
		const lines = sourcesOf(figureBySlug.get('opposition-1923')!);
		const dated = lines.find(({ claim }) => claim === 'opp-rakovsky')!;
		expect(dated).toMatchObject({ nearness: 'differs', interval: null });
		expect(dated.path).toMatch(/^https:/);
		expect(speakSource(dated)).toMatch(/September 11, 1941\..*Source quality A\.$/);
	});

	it('has one line of verdict for every figure', () => {
		const verdicts = Object.fromEntries(
			figures.map((figure) => [figure.slug, describeVerdict(sourcesOf(figure))])
		);
		for (const said of Object.values(verdicts))
			expect(said).toMatch(/^(close|differ|contradict|only a|can’t be|none found).*[^.]?\.$/);
		expect(verdicts).toMatchObject({
			collectivization: 'close for 2% and 77% of cultivated land; differ on “within two years”.',
			'lenin-pay': 'none found.',
			'prison-population':
				'close for 1930 and 1940; only a different measure for about 4,000 “political” prisoners; none found for 1923.',
			'purge-shares': expect.stringMatching(/; contradict two thirds of the officer corps/),
			timeline: 'differ on 12 dates or fates; none found for about 3,000 members.'
		});
	});

	it('computes no rate on a population in another unit', () => {
		expect(() => perHead('prisoners-1923', at('us-census', '1940-04-01'))).toThrow('us-census');
	});

	it.each(comparisons.map((one) => [one.slug, one] as const))(
		'says of the comparison %s what it says of its numbers in their figures, once',
		(_, comparison) => {
			const shown = comparison.rows.flatMap(({ printed }) => printed.map(({ claim }) => claim));
			const own = figures.flatMap(sourcesOf).filter(({ claim }) => shown.includes(claim));
			const lines = sourcesOf(comparison);
			expect(lines.length).toBeGreaterThan(0);
			expect(new Set(lines.map(speakSource))).toEqual(new Set(own.map(speakSource)));
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
