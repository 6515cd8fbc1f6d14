import type { Reason, Rule } from './rule';
import type { TimesPanel } from '$lib/model/panel';
import { wholeChange } from './series-change';
import { numbersOf, type Series } from '$lib/model/series';

const demand: Reason = {
	one: 'is a demand: the article doesn’t say what came of it',
	many: 'are demands: the article doesn’t say what came of them'
};
const single: Reason = {
	one: 'has one value, so the article states no change',
	many: 'have one value each, so the article states no change'
};
const points: Reason = {
	one: 'is a share: its change is given in percentage points, as a multiple of a small share says little',
	many: 'are shares: their changes are given in percentage points, as multiples of small shares say little'
};
const separate: Reason = {
	one: 'counts separate events, not one thing that changed',
	many: 'count separate events, not things that changed'
};

function refuse(series: Series): Reason | null {
	if (series.changes) return series.measure === 'share' ? points : null;
	if (series.demanded) return demand;
	return numbersOf(series).length > 1 ? separate : single;
}

const panel = (series: Series[]): TimesPanel => ({
	form: 'times',
	title: 'First value to last',
	data: series.flatMap((one) => wholeChange(one)?.times ?? [])
});

/** How many times as many: multiples on one logarithmic axis. */
export const changeRule: Rule = {
	name: 'change',
	label: 'Change',
	needs: 'At least two series must have values at two dates.',
	refuse,
	panels: (series) => [panel(series)]
};
