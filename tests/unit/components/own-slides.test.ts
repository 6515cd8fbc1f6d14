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
const four = ['party-members', 'grain-sold', 'land-collectivized', 'prisoners'];
const tried = [...pick(every(4), every(400)), four];

const site = 'https://example.org';

describe('makeOwn', () => {
	it(
		'makes slides of every view that holds, each with its words',
		{
			timeout: 300_000
		},
		() => {
			for (const series of tried) {
				const slug = ownSlug(series);
				const make = (view: string) => makeOwn({ slug, view }, comparable, identity, site);
				const { choice } = make('sides');
				expect(choice.views.length, slug).toBeGreaterThan(0);
				// A crowd may be too large for any slide, and takes long to place: it has a test of its own.
				for (const view of choice.views.filter((one) => !['counts', 'rates'].includes(one))) {
					const { slides } = make(view);
					expect(Object.keys(slides)).toEqual([view]);
					for (const slide of slides[view]!) {
						expect(slide.sentence.map(({ text }) => text).join(''), slug).toMatch(/\w/);
						expect(slide.sentence.some(({ printed }) => printed)).toBe(true);
						expect(slide.alt).toContain(slide.name);
						expect(slide.address).toContain(view === 'sides' ? 'series=' : `view=${view}`);
					}
				}
			}
		}
	);

	it('makes slides that a sound package is written of', () => {
		const slug = ownSlug(four);
		const { choice, slides } = makeOwn({ slug, view: 'change' }, comparable, identity, null);
		const items = [{ ...createItem(choice), view: 'change' }];
		const bytes = writeDeck(slidesOfDeck({ ...emptyDeck, items }, { [slug]: slides }), look);
		expect(listFaults(bytes)).toEqual([]);
	});

	it('says where no slide has room', () => {
		const own = { slug: 'party-members--prisoners', view: 'rates' };
		expect(() => makeOwn(own, comparable, identity, null)).toThrow(
			'A slide of 16:9 has no room for this view.'
		);
	});
});
