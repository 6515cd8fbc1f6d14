import { changeRule } from './compare-change';
import { countsRule } from './compare-counts';
import { sharesRule } from './compare-shares';
import { sidesRule } from './compare-sides';
import type { Datum } from './datum';
import type { Panel, View } from './figure';
import type { ViewName } from './selection';
import { leastSeries } from './selection';
import type { Series } from './series';

/** A way to see series beside one another, and for which of them it holds. */
export interface Rule {
	name: ViewName;
	label: string;
	/** A sentence that says why the series can't be seen so; `null` where it can. */
	refuse(series: Series): string | null;
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
	const why = series.flatMap((one) => rule.refuse(one) ?? []);
	if (held.length < leastSeries) return { name, label, view: null, why };
	return { name, label, view: { name, label, panels: rule.panels(held, events) }, why };
}
