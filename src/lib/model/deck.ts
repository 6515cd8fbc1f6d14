import { groups } from 'd3';
import type { Located } from './figure';
import { holdsWords } from './words/word-search';

/** A figure or a comparison in a deck, and how it is shown. */
export interface DeckItem {
	/** Of a known figure or comparison, or of the reader's own comparison: its series, as `ownSlug` joins them. */
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
	/** Whether a `.pptx` has charts with “Edit data” where bars say the same, or all is drawn as on the page. */
	charts: 'editable' | 'drawn';
}

/** What can be in a deck: a figure or a comparison with the names of its views, the first shown unless another is chosen. */
export interface DeckEntry {
	slug: string;
	views: string[];
}

const between = '--';

/** What a comparison of the reader's own is called in a deck: `ownSlug(['members', 'prisoners'])` is `members--prisoners`. */
export const ownSlug = (series: readonly string[]): string => series.join(between);

/** The series of a comparison of the reader's own; `null` for the slug of anything else. */
export const seriesOfOwn = (slug: string): string[] | null =>
	slug.includes(between) ? slug.split(between) : null;

/** A deck with nothing in it. */
export const emptyDeck: Deck = { items: [], theme: 'light', ratio: '16x9', charts: 'editable' };

/** More items than this make no deck that anybody would sit through. */
export const mostItems = 40;

/** An item as it is first put in a deck. */
export const createItem = ({ slug, views: [view = ''] }: DeckEntry): DeckItem => ({
	slug,
	view,
	steps: false,
	opening: false,
	alone: false
});

/** The items with one of them so many places later, or earlier; unchanged where that is beyond an end. */
export function moveItem(items: DeckItem[], at: number, by: number): DeckItem[] {
	const to = at + by;
	if (to < 0 || to >= items.length) return items;
	const rest = items.filter((_, i) => i !== at);
	return rest.toSpliced(to, 0, ...items.slice(at, at + 1));
}

/** A figure or a comparison as it is offered for a deck. */
export interface DeckChoice extends Located, DeckEntry {
	title: string;
	headline: string;
	/** The article's section, or "Comparisons". */
	section: string;
	/** The views it can be shown in, its first before the others. */
	viewsOf: { name: string; label: string }[];
}

/** The choices in which all the words stand; all for no words. */
export const matchChoices = (text: string, choices: readonly DeckChoice[]): DeckChoice[] =>
	choices.filter(({ title, headline, section }) => holdsWords([title, headline, section], text));

/** The choices by sections, both in the order in which they come. */
export const groupChoices = (choices: readonly DeckChoice[]): [string, DeckChoice[]][] =>
	groups(choices, ({ section }) => section);

/** A deck of the featured figures, to show what a deck is. */
export const sampleItems = (
	choices: readonly DeckChoice[],
	featured: readonly string[]
): DeckItem[] =>
	featured.flatMap((slug) => choices.find((one) => one.slug === slug) ?? []).map(createItem);
