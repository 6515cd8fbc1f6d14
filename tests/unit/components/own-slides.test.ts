import { describe, expect, it } from 'vitest';
import { identity } from '$article/site';
import { makeOwn } from '$lib/components/present/own-slides';
import { allSeries, comparable } from '$lib/define/all-series';
import { createItem, emptyDeck, ownSlug } from '$lib/model/deck';
import { slidesOfDeck } from '$lib/slides/shown';
import { look } from '../slides/decks';
import { listFaults } from '../slides/package-check';
import { writeDeck } from '$lib/slides/pptx/pptx';
import { pick } from '../../extent';

const keys = allSeries.map(({ key }) => key);
const pairs = keys.flatMap((a, i) => keys.slice(i + 1).map((b) => [a, b]));
const every = (step: number) => pairs.filter((_, i) => i % step === 0);
const tried = [
	...pick(every(4), every(200)),
	['party-members', 'grain-sold', 'land-collectivized', 'prisoners']
];

describe('makeOwn', () => {
	it(
		'makes slides of every view that holds, each with its words, and a sound package of them',
		{
			timeout: 300_000
		},
		() => {
			for (const series of tried) {
				const slug = ownSlug(series);
				const { choice, slides } = makeOwn(slug, comparable, identity, 'https://example.org');
				expect(Object.keys(slides)).toEqual(choice.views);
				expect(choice.views.length, slug).toBeGreaterThan(0);
				for (const slide of Object.values(slides).flat()) {
					expect(slide.sentence.map(({ text }) => text).join(''), slug).toMatch(/\w/);
					expect(slide.sentence.some(({ printed }) => printed)).toBe(true);
					expect(slide.alt).toContain(slide.name);
					expect(slide.address).toContain(
						slide.view === 'sides' ? 'series=' : `view=${slide.view}`
					);
				}
			}
			const slug = ownSlug(tried.at(-1)!);
			const { choice, slides } = makeOwn(slug, comparable, identity, null);
			const items = choice.views.map((view) => ({ ...createItem(choice), view }));
			const bytes = writeDeck(slidesOfDeck({ ...emptyDeck, items }, { [slug]: slides }), look);
			expect(listFaults(bytes)).toEqual([]);
		}
	);
});
