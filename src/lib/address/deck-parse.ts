import { deckVersion } from './paths';
import { emptyDeck, itemFlags, mostItems, type Deck, type DeckEntry, type DeckItem } from './deck';
import { quoteBriefly } from '$lib/model/words/quote';

/** What an address was understood to say. */
export interface ParsedDeck {
	deck: Deck;
	/** A sentence for each part of the address that was not understood and so left out. */
	dropped: string[];
}

const names = ['v', 'slides', 'theme', 'ratio'];

/** Reads a deck from an address, whatever it holds. */
export function parseDeck(parameters: URLSearchParams, entries: readonly DeckEntry[]): ParsedDeck {
	const [v = '', slides = '', theme = '', ratio = ''] = names.map(
		(name) => parameters.get(name) ?? ''
	);
	const read = slides
		.split('_')
		.filter(Boolean)
		.map((text) => parseItem(text, entries));
	const items = read.flatMap(({ item }) => item ?? []);
	const deck = {
		items: items.slice(0, mostItems),
		theme: theme === 'dark' ? 'dark' : 'light',
		ratio: ratio === '4x3' ? '4x3' : '16x9'
	} satisfies Deck;
	const dropped = [
		...unless(
			['', deckVersion].includes(v),
			`This address is of version ${quoteBriefly(v)}, which this page doesn’t know; what it could read is shown.`
		),
		...read.flatMap(({ faults }) => faults),
		...unless(
			items.length <= mostItems,
			`A deck holds ${mostItems} figures at most; the rest is left out.`
		),
		...unless(
			['', 'light', 'dark'].includes(theme),
			`${quoteBriefly(theme)} is no theme; light is shown.`
		),
		...unless(
			['', '16x9', '4x3'].includes(ratio),
			`${quoteBriefly(ratio)} is no proportion of slides; 16:9 is shown.`
		),
		...faultsOfNames(parameters)
	];
	return {
		deck: items.length || theme || ratio ? deck : emptyDeck,
		dropped: [...new Set(dropped)]
	};
}

const unless = (isSound: boolean, fault: string): string[] => (isSound ? [] : [fault]);

interface ReadItem {
	item: DeckItem | null;
	faults: string[];
}

function parseItem(text: string, entries: readonly DeckEntry[]): ReadItem {
	const [slug = '', view = '', flags = '', ...rest] = text.split('.');
	const entry = entries.find((one) => one.slug === slug);
	if (!entry)
		return {
			item: null,
			faults: [`${quoteBriefly(slug || text)} is no figure, so it is left out.`]
		};
	const isKnown = view === '' || entry.views.includes(view);
	const known = [...flags].filter((letter) => letter in itemFlags);
	const odd = [...flags].filter((letter) => !(letter in itemFlags)).concat(rest);
	return {
		item: {
			slug,
			view: isKnown && view ? view : entry.views[0]!,
			steps: known.includes('s'),
			opening: known.includes('q'),
			alone: known.includes('p')
		},
		faults: [
			...unless(isKnown, `“${slug}” has no view ${quoteBriefly(view)}; its first is shown.`),
			...unless(
				!odd.length,
				`${quoteBriefly(odd.join('.'))} says nothing of how “${slug}” is shown, so it is left out.`
			)
		]
	};
}

const faultsOfNames = (parameters: URLSearchParams): string[] =>
	[...new Set(parameters.keys())].flatMap((name) =>
		names.includes(name)
			? unless(
					parameters.getAll(name).length === 1,
					`“${name}” is set more than once; the first is read.`
				)
			: [`${quoteBriefly(name || '=')} is no setting of this page, so it is left out.`]
	);
