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

/** The four figures of the article that are quoted most. */
const named = ['prison-population', 'party-membership', 'collectivization', 'grain-sales'];

/** A deck of the four, for who wants to see what a deck is. */
export const sampleItems = (choices: readonly DeckChoice[]): DeckItem[] =>
	named.flatMap((slug) => {
		const choice = choices.find((one) => one.slug === slug);
		return choice ? [createItem(choice)] : [];
	});
