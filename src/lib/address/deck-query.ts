import { mostItems, seriesOfOwn, type Deck, type DeckEntry, type DeckItem } from '$lib/model/deck';
import { leastSeries, mostSeries, viewNames } from '$lib/model/selection';
import { quoteBriefly } from '$lib/model/words/quote';
import { list, oneOf, query, unless, type Parsed, type Query } from './query';

/** The version of the addresses of decks. */
export const deckVersion = '1';

/** The letters by which an address says how an item is shown, in their order there. */
const flags = { s: 'steps', q: 'opening', p: 'alone' } as const;

/**
 * A deck of some of the entries, and of comparisons of the series with these keys, in an address:
 * `?v=1&slides=rainfall.log.sq_members--prisoners.change&ratio=4x3`.
 */
export const deckQuery = (
	entries: readonly DeckEntry[],
	series: readonly string[] = []
): Query<Deck> => {
	const find = (slug: string) => entries.find((one) => one.slug === slug) ?? findOwn(slug, series);
	return query<Deck>(
		{
			items: list('slides', {
				parse: (text) => parseItem(text, find),
				format: (item) => formatItem(item, find),
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
};

type Find = (slug: string) => DeckEntry | undefined;

/** A comparison of known series, in all the views there are. */
function findOwn(slug: string, known: readonly string[]): DeckEntry | undefined {
	const keys = seriesOfOwn(slug) ?? [];
	const isSound =
		keys.length >= leastSeries &&
		keys.length <= mostSeries &&
		new Set(keys).size === keys.length &&
		keys.every((key) => known.includes(key));
	return isSound ? { slug, views: [...viewNames] } : undefined;
}

/** Reads `rainfall.log.sq`: a figure, a view where it isn't the first, and letters for how it is shown. */
function parseItem(text: string, find: Find): Parsed<DeckItem[]> {
	const [slug = '', view = '', letters = '', ...rest] = text.split('.');
	const [first, ...others] = find(slug)?.views ?? [];
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

function formatItem(item: DeckItem, find: Find): string {
	const first = find(item.slug)?.views[0];
	const letters = Object.entries(flags).flatMap(([letter, name]) => (item[name] ? letter : []));
	const parts = [item.slug, item.view === first ? '' : item.view, letters.join('')];
	return parts.join('.').replace(/\.+$/, '');
}
