import { extent } from 'd3';
import type { Rule } from './rule';
import type { Datum } from '$lib/model/datum';
import type { LanesPanel, MultiplesPanel } from '$lib/model/panel';
import { year } from '$lib/model/period';
import { baseOf, type Series } from '$lib/model/series';

const grouped = (series: Series): Datum[] =>
	series.data.map((datum) => ({ ...datum, group: series.label, label: baseOf(series) }));

/** What the values count, unless the name says it. */
const saidOf = (series: Series): string =>
	series.label.toLowerCase() === series.counts ? '' : baseOf(series);

/** The years that the dated values span; `null` where there are none. */
function domainOf(data: Datum[]): [number, number] | null {
	const [first, last] = extent(data, ({ period }) => period && year(period));
	return first === undefined ? null : [first, last];
}

/** What happened within the years of the axis, in lanes. */
const band = (events: Datum[], [first, last]: [number, number], undated: boolean): LanesPanel => ({
	form: 'lanes',
	title: 'Events the article dates to these years',
	data: events.filter(({ period }) => period && first <= year(period) && year(period) <= last),
	domain: [first, last],
	lanes: 'band',
	undated
});

function panels(series: Series[], events: Datum[]) {
	const data = series.flatMap(grouped);
	const domain = domainOf(data);
	const counts = Object.fromEntries(series.map((one) => [one.label, saidOf(one)]));
	const rows: MultiplesPanel = { form: 'multiples', title: null, data, domain, counts };
	if (!domain || !events.length) return [rows];
	const undated = data.some(({ period }) => !period);
	const below = band(events, domain, undated);
	return below.data.length ? [rows, below] : [rows];
}

/** Small multiples, each on its own scale, on one axis of time. */
export const sidesRule: Rule = {
	name: 'sides',
	label: 'Side by side',
	needs: '',
	refuse: () => null,
	panels
};
