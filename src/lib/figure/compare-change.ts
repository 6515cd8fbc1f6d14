import type { Rule } from './compare';
import type { TimesPanel } from './figure';
import { wholeChange } from './series-change';
import { numbersOf, type Series } from './series';

function refuse(series: Series): string | null {
	const { label, changes, demanded } = series;
	if (changes) return null;
	if (demanded) return `“${label}” is a demand: nothing says what became of it.`;
	return numbersOf(series).length > 1
		? `The values of “${label}” are those of separate events, not of one thing that changed.`
		: `“${label}” has one value, so the article states no change of it.`;
}

const panel = (series: Series[]): TimesPanel => ({
	form: 'times',
	title: 'From the first value to the last',
	data: series.flatMap((one) => wholeChange(one)?.times ?? [])
});

/** How many times as many: multiples on one logarithmic axis. */
export const changeRule: Rule = {
	name: 'change',
	label: 'Change',
	refuse,
	panels: (series) => [panel(series)]
};
