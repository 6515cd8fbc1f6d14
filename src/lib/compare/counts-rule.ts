import { max } from 'd3';
import type { Reason, Rule } from './rule';
import type { Datum } from '$lib/model/datum';
import type { CrowdPanel } from '$lib/model/panel';
import { describeTime } from '$lib/model/period';
import { numbersOf, type Series } from '$lib/model/series';

/** As many marks as the longest row may have. */
const mostMarks = 2000;

/** The least power of ten that keeps the greatest number within the marks there may be. */
const perMark = (data: Datum[]): number =>
	10 ** Math.max(0, Math.ceil(Math.log10((max(data, ({ value }) => value) ?? 0) / mostMarks)));

/** Refuses what isn’t a number of people. */
export const notPeople: Reason = {
	one: 'is not a number of people',
	many: 'are not numbers of people'
};

const refuse = ({ measure }: Series): Reason | null => (measure === 'people' ? null : notPeople);

const labelled = (series: Series): Datum[] =>
	numbersOf(series).map((datum) => ({
		...datum,
		label: `${series.label}, ${describeTime(datum)}`,
		group: null
	}));

function panel(series: Series[]): CrowdPanel {
	const data = series.flatMap(labelled);
	const inAll = series.filter(({ overTime }) => overTime).flatMap(labelled);
	return {
		form: 'crowd',
		title: null,
		data,
		per: perMark(data),
		inAll: inAll.map(({ key }) => key)
	};
}

/** People as marks at one scale for all. */
export const countsRule: Rule = {
	name: 'counts',
	label: 'Counts',
	needs: 'At least two series must be numbers of people to be counted at one scale.',
	refuse,
	panels: (series) => [panel(series)]
};
