import { claimsOf, type Comparable } from '$lib/compare/comparable';
import { figures } from './figures';
import { populations } from '$lib/sources/populations';
import { allSeries } from './all-series';
import { quoteSentences } from './sentence';

/** The dates of the figure of events, for the band under small multiples. */
const events = figures.find((figure) => figure.events)!.views[0]!.panels[0]!.data;

/** All that a comparison can be made of. */
export const comparable: Comparable = {
	series: allSeries,
	events,
	passages: quoteSentences(claimsOf(allSeries)),
	populations
};
