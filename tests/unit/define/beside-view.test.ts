import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/model/figure';
import { speakBeside } from '$lib/model/words/describe';
import { besidePanel } from '$lib/define/beside-view';
import { comparisonBySlug } from '$lib/define/comparisons';
import { figureRows } from '$lib/define/figure-table';
import { figureBySlug, figures } from '$lib/define/figures';
import { isDrawable } from '$lib/model/source';
import { linesOf } from '$lib/sources/sources';

const sameOf = (slug: string) => linesOf(slug).filter(isDrawable);

const panelOf = ({ slug, views }: Figure) => {
	const [panel] = views.filter(({ name }) => name === 'beside').flatMap(({ panels }) => panels);
	if (panel && panel.form !== 'beside') throw new Error(`${slug} has another panel`);
	return panel;
};

describe.each(figures.map((figure) => [figure.slug, figure] as const))('%s', (slug, figure) => {
	const panel = panelOf(figure);
	const lines = sameOf(slug);

	it('has a view beside other sources exactly where one gives the same measure', () => {
		expect(Boolean(panel)).toBe(lines.length > 0);
		expect(panel?.others.map(({ words }) => words) ?? []).toEqual(lines.map(({ value }) => value));
	});

	it('shows the article’s own numbers there, in its words', () => {
		for (const datum of panel?.data ?? []) {
			const own = figureRows(figure.table).find(({ key }) => key === datum.key)!;
			expect([datum.words, datum.value, datum.origin]).toEqual([own.words, own.value, 'stated']);
		}
	});
});

describe('article-and-others', () => {
	const comparison = comparisonBySlug.get('article-and-others')!;
	const everyPanel = comparison.views.flatMap(({ panels }) => panels);

	it('has every number that can be drawn, and first those that are quoted most', () => {
		const [few, all] = comparison.views.map(({ panels }) => panels.flatMap(({ data }) => data));
		const drawable = new Set(figures.flatMap(({ slug }) => sameOf(slug).map(({ claim }) => claim)));
		expect(all!.map(({ key }) => key).toSorted()).toEqual([...drawable].toSorted());
		expect(few!.every(({ key }) => drawable.has(key))).toBe(true);
	});

	it('says in its description what others give, and that it isn’t the article’s', () => {
		for (const words of speakBeside(everyPanel)) {
			expect(words).toMatch(/^Not from the article: \S/);
			expect(comparison.description).toContain(words);
		}
	});
});

describe('besidePanel', () => {
	it('is none where nothing of the same measure was found', () => {
		expect(besidePanel([figureBySlug.get('lenin-pay')!])).toBeNull();
	});
});
