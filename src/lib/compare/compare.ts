import { changeRule } from './compare-change';
import { countsRule } from './compare-counts';
import { choosePopulation, ratesRule } from './compare-rates';
import { sharesRule } from './compare-shares';
import { sidesRule } from './compare-sides';
import type { Datum } from '$lib/model/datum';
import type { View } from '$lib/model/figure';
import type { Panel } from '$lib/model/panel';
import { formatList } from '$lib/model/numbers/format';
import { leastSeries, type ViewName } from '$lib/model/selection';
import { populationNames, type PopulationName } from '$lib/model/population';
import type { Series } from '$lib/model/series';

/** Why series can't be seen so: what is said of one of them, and of several. */
export interface Reason {
	one: string;
	many: string;
}

/** A way to see series beside one another, and for which of them it holds. */
export interface Rule {
	name: ViewName;
	label: string;
	/** What there must be two of, in a sentence. */
	needs: string;
	/** Why the series can't be seen so; `null` where it can. */
	refuse(series: Series, population: PopulationName): Reason | null;
	/** A sentence for each value that is missing from what is shown of its series; none if left out. */
	missing?(series: Series[], population: PopulationName): string[];
	/** The panels of series that aren't refused; `events` are dates to set below them. */
	panels(series: Series[], events: Datum[], population: PopulationName): Panel[];
}

/** A view of a choice of series, or the reason why there is none. */
export interface Offer {
	name: ViewName;
	label: string;
	/** `null` where fewer than two of the series can be seen so. */
	view: View | null;
	/** Why there is no view, or why series are missing from it; a sentence each. */
	why: string[];
}

const rules: Rule[] = [sidesRule, changeRule, sharesRule, countsRule, ratesRule];

/** Every view with what it shows of the series, or why it doesn't; rates are by the population, where it holds. */
export function compare(
	series: Series[],
	events: Datum[] = [],
	population: PopulationName = populationNames[0]
): Offer[] {
	const by = choosePopulation(series, population);
	return rules.map((rule) => offer(rule, series, events, by));
}

function offer(rule: Rule, series: Series[], events: Datum[], by: PopulationName): Offer {
	const { name, label } = rule;
	const held = series.filter((one) => rule.refuse(one, by) === null);
	const why = [...refusals(rule, series, by), ...(rule.missing?.(series, by) ?? [])];
	if (held.length < leastSeries) return { name, label, view: null, why: [rule.needs, ...why] };
	return { name, label, view: { name, label, panels: rule.panels(held, events, by) }, why };
}

/** A sentence for each reason, with the series it is given for. */
function refusals({ refuse }: Rule, series: Series[], by: PopulationName): string[] {
	const reasons = new Map<Reason, string[]>();
	for (const one of series) {
		const reason = refuse(one, by);
		if (reason) reasons.set(reason, [...(reasons.get(reason) ?? []), one.label]);
	}
	return [...reasons].map(
		([{ one, many }, names]) => `${formatList(names)} ${names.length > 1 ? many : one}.`
	);
}
