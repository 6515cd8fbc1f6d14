import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	createItem,
	emptyDeck,
	mostItems,
	moveItem,
	type Deck,
	type DeckEntry,
	type DeckItem
} from '$lib/model/deck';
import { deckQuery } from '$lib/address/deck-query';

const entries: DeckEntry[] = [
	{ slug: 'prison-population', views: ['linear', 'log'] },
	{ slug: 'timeline', views: ['lanes'] },
	{ slug: 'constructor', views: ['s', 'sq', 'p'] }
];
const query = deckQuery(entries);
const parse = (search: string) => query.parse(search);
const again = (search: string) => query.format(parse(search).value);

const items: fc.Arbitrary<DeckItem> = fc.constantFrom(...entries).chain(({ slug, views }) =>
	fc.record({
		slug: fc.constant(slug),
		view: fc.constantFrom(...views),
		steps: fc.boolean(),
		opening: fc.boolean(),
		alone: fc.boolean()
	})
);
const decks: fc.Arbitrary<Deck> = fc.record({
	items: fc.array(items, { maxLength: mostItems }),
	theme: fc.constantFrom('light', 'dark'),
	ratio: fc.constantFrom('16x9', '4x3'),
	charts: fc.constantFrom('editable', 'drawn')
});
const searches = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.webQueryParameters(),
	fc
		.tuple(decks.map(query.format), fc.nat(80), fc.nat(3), fc.string({ maxLength: 5 }))
		.map(([search, at, cut, put]) => search.slice(0, at) + put + search.slice(at + cut))
);

describe('deckQuery(entries).parse', () => {
	it('deckQuery(entries).parse(format(deck)) is the deck, and drops nothing', () => {
		fc.assert(
			fc.property(decks, (deck) => {
				expect(parse(query.format(deck))).toEqual({ value: deck, dropped: [] });
			})
		);
	});

	it('deckQuery(entries).parse(anything) formats and parses to itself', () => {
		fc.assert(
			fc.property(searches, (search) => {
				expect(parse(again(search))).toEqual({ value: parse(search).value, dropped: [] });
				expect(again(again(search))).toBe(again(search));
			})
		);
	});

	it.each([
		['', []],
		['?v=2&slides=timeline', [/version “2”/]],
		['?slides=timeline_grain', [/“grain” is no figure/]],
		['?slides=prison-population.pie', [/has no view “pie”; its first is shown/]],
		['?slides=timeline..sz', [/“z” says nothing/]],
		['?theme=pink', [/“pink” is no theme/]],
		['?ratio=1x1', [/“1x1” is no proportion/]],
		['?deck=1', [/“deck” is no setting/]],
		['?theme=dark&theme=light', [/“theme=light” is left out/]],
		[
			`?slides=${Array(mostItems + 1)
				.fill('timeline')
				.join('_')}`,
			[/at most/]
		]
	])('deckQuery(entries).parse(%s) says what it leaves out', (search, faults) => {
		const { dropped } = parse(search);
		expect(dropped).toHaveLength(faults.length);
		faults.forEach((fault, i) => expect(dropped[i]).toMatch(fault));
	});

	it('deckQuery(entries, series) reads and writes comparisons of the reader’s own', () => {
		const own = deckQuery(entries, ['members', 'prisoners']);
		const { value, dropped } = own.parse('?v=1&slides=members--prisoners.change.s_members');
		expect(value.items).toEqual([
			{ ...createItem({ slug: 'members--prisoners', views: ['change'] }), steps: true }
		]);
		expect(dropped).toEqual(['“members” is no figure, so it is left out.']);
		expect(own.format(value)).toBe('?v=1&slides=members--prisoners.change.s');
		for (const slug of ['members--none', 'members--members', 'members--'])
			expect(own.parse(`?slides=${slug}`).dropped).toEqual([
				`“${slug}” is no figure, so it is left out.`
			]);
	});

	it('deckQuery keeps what it understands of a broken address', () => {
		const { value } = parse('?slides=nothing_timeline..q&theme=dark&x=1');
		expect(value).toEqual({
			...emptyDeck,
			items: [{ ...createItem(entries[1]!), opening: true }],
			theme: 'dark'
		});
	});
});

describe('deckQuery(entries).format', () => {
	it('format(deck of the four as they come) is short enough to be read out', () => {
		const deck = { ...emptyDeck, items: entries.map(createItem) };
		expect(query.format(deck)).toBe('?v=1&slides=prison-population_timeline_constructor');
	});

	it('format(emptyDeck) is empty', () => expect(query.format(emptyDeck)).toBe(''));
});

describe('moveItem', () => {
	const three = entries.map(createItem);

	it('moveItem there and back changes nothing', () => {
		expect(moveItem(moveItem(three, 0, 2), 2, -2)).toEqual(three);
	});

	it('moveItem beyond an end changes nothing', () => {
		expect(moveItem(three, 0, -1)).toBe(three);
		expect(moveItem(three, 2, 1)).toBe(three);
	});
});
