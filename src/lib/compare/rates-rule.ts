import type { Reason, Rule } from './rule';
import { notPeople } from './counts-rule';
import type { Datum } from '$lib/model/datum';
import { formatList } from '$lib/model/numbers/format';
import type { CrowdPanel } from '$lib/model/panel';
import { leastSeries, type ViewName } from '$lib/model/selection';
import type { Rates } from '$lib/model/population';
import { numbersOf, type Series } from '$lib/model/series';
import { type Statement, describeSeries } from './statements';

const withinBody: Reason = {
	one: 'counts people in one body or place, not in the population',
	many: 'each count people in one body or place, not in the population'
};
const undated: Reason = {
	one: 'has no year, so no population can be chosen',
	many: 'have no years, so no population can be chosen'
};
const noRate: Reason = {
	one: 'cannot be given per head of this population',
	many: 'cannot be given per head of this population'
};

const isDated = (series: Series): boolean => numbersOf(series).some(({ period }) => period);

const ratesBy = ({ rates }: Series, by: string): Rates | undefined =>
	rates.find(({ population }) => population === by);

const dataBy = (series: Series[], by: string): Datum[] =>
	series.flatMap((one) => ratesBy(one, by)?.data ?? []);

/** A series without any date is refused as such. */
const missingOf = (series: Series[], by: string): string[] =>
	series.filter(isDated).flatMap((one) => ratesBy(one, by)?.missing ?? []);

function refuse(series: Series, by: string): Reason | null {
	if (series.measure !== 'people') return notPeople;
	if (!series.rates.length) return withinBody;
	if (!isDated(series)) return undated;
	return dataBy([series], by).length ? null : noRate;
}

const describePopulation = ({ of, by }: Rates): string =>
	`Per 100,000 people of ${of}; population by ${by}, not from the article`;

function panel(series: Series[], by: string): CrowdPanel {
	const [rates] = series.flatMap((one) => ratesBy(one, by) ?? []);
	const title = rates ? describePopulation(rates) : null;
	return { form: 'crowd', title, data: dataBy(series, by), per: 1, square: '1 person in 100,000' };
}

/** People as parts of a population, at one scale for all. */
export const ratesRule: Rule = {
	name: 'rates',
	label: 'Per 100,000 people',
	needs: 'At least two series must be people in one population, in years for which it is known.',
	refuse,
	missing: missingOf,
	panels: (series, _, by) => [panel(series, by)]
};

/** Whether enough of the series have rates by the population to be compared. */
const holdsFor = (series: Series[], by: string): boolean =>
	series.filter((one) => refuse(one, by) === null).length >= leastSeries;

/** Why rates can't be by the population; `null` where they can. */
export const explainPopulation = (series: Series[], by: string): string | null =>
	holdsFor(series, by)
		? null
		: 'Fewer than two of the series have a number for a year in which this population is known.';

/** The population that rates are shown by: the one asked for, or the first by which there are rates. */
export const choosePopulation = (series: Series[], asked: string | null): string => {
	const names = series.flatMap(({ rates }) => rates.map(({ population }) => population));
	const all = asked === null ? names : [asked, ...names];
	return all.find((by) => holdsFor(series, by)) ?? all[0] ?? '';
};

/** A sentence on whose population it is, and one for each rate. */
export function describeRates(series: Series[], by: string): Statement[] {
	const data = dataBy(series, by);
	const says = data.map(({ key, label, words, claims, formula }) => ({
		...{ key, claims, formula },
		words: `${label}: ${words}.`
	}));
	const from = series.flatMap((one) => ratesBy(one, by)?.by ?? [])[0];
	const words = `The population is not from the article: it comes from ${from}${sayBy(data)}.`;
	return [
		{
			key: `population-${by}`,
			words,
			claims: [...new Set(data.flatMap((d) => d.claims))],
			formula: null
		},
		...says
	];
}

/** Every sentence about a choice of series in a view: those on rates first, where it shows any. */
export const describeShown = (series: Series[], view: ViewName, by: string): Statement[] => [
	...(view === 'rates' ? describeRates(series, by) : []),
	...describeSeries(series)
];

/** Only where there are such dates. */
function sayBy(data: Datum[]): string {
	const dates = data.flatMap(({ period }) => (period?.precision === 'by' ? [period.words] : []));
	const quoted = [...new Set(dates)].map((words) => `“${words}”`);
	return quoted.length
		? `; for ${formatList(quoted)}, the population of the year named is used`
		: '';
}
