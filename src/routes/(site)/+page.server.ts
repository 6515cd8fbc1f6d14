import { identity } from '$article/site';
import { cards } from '$lib/define/figures';
import { withoutCard } from '$lib/model/figure';

const shown = cards.map(withoutCard);
const others = shown.filter((card) => !identity.featured.includes(card.slug));

/** The featured figures first, then all others in the article's order, with the sections these are from. */
export const load = () => ({
	named: identity.featured.flatMap((slug) => shown.find((card) => card.slug === slug) ?? []),
	others,
	sections: [...new Set(others.map((card) => card.section))]
});
