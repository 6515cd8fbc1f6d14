import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	createItem,
	emptyDeck,
	formatDeck,
	mostItems,
	moveItem,
	type Deck,
	type DeckEntry,
	type DeckItem
} from '$lib/address/deck';
import { parseDeck } from '$lib/address/deck-parse';

const entries: DeckEntry[] = [
	{ slug: 'prison-population', views: ['linear', 'log'] },
	{ slug: 'timeline', views: ['lanes'] },
	{ slug: 'constructor', views: ['s', 'sq', 'p'] }
];
const parse = (search: string) => parseDeck(new URLSearchParams(search), entries);
const again = (search: string) => formatDeck(parse(search).deck, entries);

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
	ratio: fc.constantFrom('16x9', '4x3')
});
const searches = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.webQueryParameters(),
	fc
		.tuple(
			decks.map((deck) => formatDeck(deck, entries)),
			fc.nat(80),
			fc.nat(3),
			fc.string({ maxLength: 5 })
		)
		.map(([search, at, cut, put]) => search.slice(0, at) + put + search.slice(at + cut))
);

describe('parseDeck', () => {
	it('parseDeck(formatDeck(deck)) is the deck, and drops nothing', () => {
		fc.assert(
			fc.property(decks, (deck) => {
				expect(parse(formatDeck(deck, entries))).toEqual({ deck, dropped: [] });
			})
		);
	});

	it('parseDeck(anything) formats and parses to itself', () => {
		fc.assert(
			fc.property(searches, (search) => {
				expect(parse(again(search))).toEqual({ deck: parse(search).deck, dropped: [] });
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
		['?theme=dark&theme=light', [/set more than once/]],
		[
			`?slides=${Array(mostItems + 1)
				.fill('timeline')
				.join('_')}`,
			[/at most/]
		]
	])('parseDeck(%s) says what it leaves out', (search, faults) => {
		const { dropped } = parse(search);
		expect(dropped).toHaveLength(faults.length);
		faults.forEach((fault, i) => expect(dropped[i]).toMatch(fault));
	});

	it('parseDeck keeps what it understands of a broken address', () => {
		const { deck } = parse('?slides=nothing_timeline..q&theme=dark&x=1');
		expect(deck).toEqual({
			...emptyDeck,
			items: [{ ...createItem(entries[1]!), opening: true }],
			theme: 'dark'
		});
	});
});

describe('formatDeck', () => {
	it('formatDeck(deck of the four as they come) is short enough to be read out', () => {
		const deck = { ...emptyDeck, items: entries.map(createItem) };
		expect(formatDeck(deck, entries)).toBe('?v=1&slides=prison-population_timeline_constructor');
	});

	it('formatDeck(emptyDeck) is empty', () => expect(formatDeck(emptyDeck, entries)).toBe(''));
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
