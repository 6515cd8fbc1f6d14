import { identity } from '$article/site';
import { claimsOf, type Comparable } from '$lib/compare/comparable';
import { figureBySlug } from './figures';
import { populations } from '$lib/sources/populations';
import { allSeries } from './all-series';
import { quoteSentences } from './sentence';

/** The dates of the figure of events, for the band under small multiples. */
const events = figureBySlug.get(identity.timeline)!.views[0]!.panels[0]!.data;

/** All that a comparison can be made of. */
export const comparable: Comparable = {
	series: allSeries,
	events,
	passages: quoteSentences(claimsOf(allSeries)),
	populations
};
