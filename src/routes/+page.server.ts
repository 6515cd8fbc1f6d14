import { cards } from '$lib/server/figures';

/** The four figures the dashboard is about, in this order. */
const named = ['prison-population', 'party-membership', 'collectivization', 'grain-sales'];

/** The named figures first, then all others in the article's order. */
export const load = () => ({
	named: named.map((slug) => cards.find((card) => card.slug === slug)!),
	others: cards.filter((card) => !named.includes(card.slug))
});
