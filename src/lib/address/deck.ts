import { deckVersion } from './paths';

/** A figure or a comparison in a deck, and how it is shown. */
export interface DeckItem {
	/** Of a known figure or comparison. */
	slug: string;
	/** Name of one of its views. */
	view: string;
	/** Whether its values are shown one after another. */
	steps: boolean;
	/** Whether a slide with its question and the empty axes comes before it. */
	opening: boolean;
	/** Whether the plot has the slide to itself, its sentence in the notes alone. */
	alone: boolean;
}

/** Slides in their order, and how all of them look. */
export interface Deck {
	items: DeckItem[];
	theme: 'light' | 'dark';
	/** Proportions of the slides. */
	ratio: '16x9' | '4x3';
}

/** What can be in a deck: a figure or a comparison with the names of its views, the first shown unless another is chosen. */
export interface DeckEntry {
	slug: string;
	views: string[];
}

/** A deck with nothing in it. */
export const emptyDeck: Deck = { items: [], theme: 'light', ratio: '16x9' };

/** More items than this make no deck that anybody would sit through. */
export const mostItems = 40;

/** The letters by which an address says how an item is shown, in their order there. */
export const itemFlags = { s: 'steps', q: 'opening', p: 'alone' } as const;

/** An item as it is first put in a deck. */
export const createItem = ({ slug, views }: DeckEntry): DeckItem => ({
	slug,
	view: views[0]!,
	steps: false,
	opening: false,
	alone: false
});

/** The item as an address has it: `prison-population.log.sq`. */
function formatItem(item: DeckItem, entries: readonly DeckEntry[]): string {
	const first = entries.find(({ slug }) => slug === item.slug)?.views[0];
	const flags = Object.entries(itemFlags).flatMap(([letter, name]) => (item[name] ? letter : []));
	const parts = [item.slug, item.view === first ? '' : item.view, flags.join('')];
	return parts.join('.').replace(/\.+$/, '');
}

/** The deck as an address has it, with its question mark; empty for an empty deck of the usual looks. */
export function formatDeck({ items, theme, ratio }: Deck, entries: readonly DeckEntry[]): string {
	const pairs = [
		['slides', items.map((item) => formatItem(item, entries)).join('_')],
		['theme', theme === emptyDeck.theme ? '' : theme],
		['ratio', ratio === emptyDeck.ratio ? '' : ratio]
	].filter(([, text]) => text !== '');
	return pairs.length ? `?${new URLSearchParams([['v', deckVersion], ...pairs])}` : '';
}

/** The items with one of them so many places later, or earlier; unchanged where that is beyond an end. */
export function moveItem(items: DeckItem[], at: number, by: number): DeckItem[] {
	const to = at + by;
	if (to < 0 || to >= items.length) return items;
	const rest = items.filter((_, i) => i !== at);
	return [...rest.slice(0, to), items[at]!, ...rest.slice(to)];
}
