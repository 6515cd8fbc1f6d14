import { placedCards as cards } from '$lib/plot/placed-figure';

/** The four figures the dashboard is about, in this order. */
const named = ['prison-population', 'party-membership', 'collectivization', 'grain-sales'];

const others = cards.filter((card) => !named.includes(card.slug));

/** The named figures first, then all others in the article's order, with the sections these are from. */
export const load = () => ({
	named: named.map((slug) => cards.find((card) => card.slug === slug)!),
	others,
	sections: [...new Set(others.map((card) => card.section))]
});
