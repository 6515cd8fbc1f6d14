import { changeRule } from './compare-change';
import { countsRule } from './compare-counts';
import { sharesRule } from './compare-shares';
import { sidesRule } from './compare-sides';
import type { Datum } from './datum';
import type { View } from './figure';
import type { Panel } from './panel';
import { formatList } from './format';
import type { ViewName } from './selection';
import { leastSeries } from './selection';
import type { Series } from './series';

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
	refuse(series: Series): Reason | null;
	/** The panels of series that aren't refused; `events` are dates to set below them. */
	panels(series: Series[], events: Datum[]): Panel[];
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

const rules: Rule[] = [sidesRule, changeRule, sharesRule, countsRule];

/** Every view with what it shows of the series, or why it doesn't. */
export const compare = (series: Series[], events: Datum[] = []): Offer[] =>
	rules.map((rule) => offer(rule, series, events));

function offer(rule: Rule, series: Series[], events: Datum[]): Offer {
	const { name, label } = rule;
	const held = series.filter((one) => rule.refuse(one) === null);
	const why = refusals(rule, series);
	if (held.length < leastSeries) return { name, label, view: null, why: [rule.needs, ...why] };
	return { name, label, view: { name, label, panels: rule.panels(held, events) }, why };
}

/** A sentence for each reason, with the series it is given for. */
function refusals({ refuse }: Rule, series: Series[]): string[] {
	const reasons = new Map<Reason, string[]>();
	for (const one of series) {
		const reason = refuse(one);
		if (reason) reasons.set(reason, [...(reasons.get(reason) ?? []), one.label]);
	}
	return [...reasons].map(
		([{ one, many }, names]) => `${formatList(names)} ${names.length > 1 ? many : one}.`
	);
}
