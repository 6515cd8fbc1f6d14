import { groups } from 'd3';
import type { Located } from './paths';
import { createItem, type DeckItem } from './deck';
import { holdsWords } from '$lib/model/words/word-search';

/** A figure or a comparison as it is offered for a deck. */
export interface DeckChoice extends Located {
	title: string;
	headline: string;
	/** The article's section, or "Comparisons". */
	section: string;
	/** The views it can be shown in, its first before the others. */
	viewsOf: { name: string; label: string }[];
	/** Their names. */
	views: string[];
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
	featured.flatMap((slug) => {
		const choice = choices.find((one) => one.slug === slug);
		return choice ? [createItem(choice)] : [];
	});
