import { group } from 'd3';
import type { Datum } from '$lib/model/datum';
import { formatList } from '$lib/model/numbers/format';
import { leastSeries } from '$lib/model/selection';
import type { Series } from '$lib/model/series';
import { changeRule } from './change-rule';
import { countsRule } from './counts-rule';
import { choosePopulation, ratesRule } from './rates-rule';
import type { Offer, Rule } from './rule';
import { sharesRule } from './shares-rule';
import { sidesRule } from './sides-rule';

const rules: Rule[] = [sidesRule, changeRule, sharesRule, countsRule, ratesRule];

/** Every view with what it shows of the series, or why it doesn't; rates are by the population, where it holds. */
export function compare(
	series: Series[],
	events: Datum[] = [],
	population: string | null = null
): Offer[] {
	const by = choosePopulation(series, population);
	return rules.map((rule) => offer(rule, series, events, by));
}

function offer(rule: Rule, series: Series[], events: Datum[], by: string): Offer {
	const { name, label } = rule;
	const held = series.filter((one) => rule.refuse(one, by) === null);
	const why = [...refusals(rule, series, by), ...(rule.missing?.(series, by) ?? [])];
	if (held.length < leastSeries) return { name, label, view: null, why: [rule.needs, ...why] };
	return { name, label, view: { name, label, panels: rule.panels(held, events, by) }, why };
}

/** A sentence for each reason, with the series it is given for. */
const refusals = ({ refuse }: Rule, series: Series[], by: string): string[] =>
	[...group(series, (one) => refuse(one, by))].flatMap(([reason, refused]) => {
		if (!reason) return [];
		const names = formatList(refused.map(({ label }) => label));
		return `${names} ${refused.length > 1 ? reason.many : reason.one}.`;
	});
