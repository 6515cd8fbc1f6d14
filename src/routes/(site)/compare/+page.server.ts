import { comparisonCards } from '$lib/define/comparisons';
import { withoutCard } from '$lib/model/figure';
import { comparable } from '$lib/define/all-series';

/** The ready-made comparisons, and all that any other can be made of. */
export const load = () => ({
	ready: comparisonCards.map(withoutCard),
	...comparable
});
