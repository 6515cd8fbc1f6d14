import type { DeckChoice } from '$lib/model/deck';
import type { Figure } from '$lib/model/figure';
import { comparisons } from '$lib/define/comparisons';
import { figures } from '$lib/define/figures';

const choiceOf = ({ folder, slug, title, headline, section, views }: Figure): DeckChoice => ({
	...{ folder, slug, title, headline },
	section: folder === 'compare' ? 'Comparisons' : section,
	viewsOf: views.map(({ name, label }) => ({ name, label })),
	views: views.map(({ name }) => name)
});

/** All that can be in a deck: the figures in the article's order, then the comparisons. */
export const deckChoices: DeckChoice[] = [...figures, ...comparisons].map(choiceOf);
