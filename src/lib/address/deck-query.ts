import { mostItems, type Deck, type DeckEntry, type DeckItem } from '$lib/model/deck';
import { quoteBriefly } from '$lib/model/words/quote';
import { list, oneOf, query, unless, type Parsed, type Query } from './query';

/** The version of the addresses of decks. */
export const deckVersion = '1';

/** The letters by which an address says how an item is shown, in their order there. */
const flags = { s: 'steps', q: 'opening', p: 'alone' } as const;

/** A deck of some of the entries, in an address: `?v=1&slides=rainfall.log.sq_timeline&ratio=4x3`. */
export const deckQuery = (entries: readonly DeckEntry[]): Query<Deck> =>
	query<Deck>(
		{
			items: list('slides', {
				parse: (text) => parseItem(text, entries),
				format: (item) => formatItem(item, entries),
				choose: (items) => ({
					value: items.slice(0, mostItems),
					dropped: unless(
						items.length <= mostItems,
						`A deck holds ${mostItems} figures at most; the rest is left out.`
					)
				})
			}),
			theme: oneOf('theme', ['light', 'dark'], 'theme; light is shown'),
			ratio: oneOf('ratio', ['16x9', '4x3'], 'proportion of slides; 16:9 is shown'),
			charts: oneOf('charts', ['editable', 'drawn'], 'kind of charts; they can be edited')
		},
		{ version: deckVersion }
	);

/** Reads `rainfall.log.sq`: a figure, a view where it isn't the first, and letters for how it is shown. */
function parseItem(text: string, entries: readonly DeckEntry[]): Parsed<DeckItem[]> {
	const [slug = '', view = '', letters = '', ...rest] = text.split('.');
	const [first, ...others] = entries.find((one) => one.slug === slug)?.views ?? [];
	if (first === undefined)
		return {
			value: [],
			dropped: [`${quoteBriefly(slug || text)} is no figure, so it is left out.`]
		};
	const isKnown = ['', first, ...others].includes(view);
	const odd = [...letters].filter((letter) => !(letter in flags)).concat(rest);
	const item = {
		slug,
		view: isKnown && view ? view : first,
		steps: letters.includes('s'),
		opening: letters.includes('q'),
		alone: letters.includes('p')
	};
	const dropped = [
		...unless(isKnown, `“${slug}” has no view ${quoteBriefly(view)}; its first is shown.`),
		...unless(
			!odd.length,
			`${quoteBriefly(odd.join('.'))} says nothing of how “${slug}” is shown, so it is left out.`
		)
	];
	return { value: [item], dropped };
}

function formatItem(item: DeckItem, entries: readonly DeckEntry[]): string {
	const first = entries.find(({ slug }) => slug === item.slug)?.views[0];
	const letters = Object.entries(flags).flatMap(([letter, name]) => (item[name] ? letter : []));
	const parts = [item.slug, item.view === first ? '' : item.view, letters.join('')];
	return parts.join('.').replace(/\.+$/, '');
}
