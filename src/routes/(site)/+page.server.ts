import { identity } from '$article/site';
import { placedCards as cards } from '$lib/plot/placed-figure';

const others = cards.filter((card) => !identity.featured.includes(card.slug));

/** The featured figures first, then all others in the article's order, with the sections these are from. */
export const load = () => ({
	named: identity.featured.map((slug) => cards.find((card) => card.slug === slug)!),
	others,
	sections: [...new Set(others.map((card) => card.section))]
});
