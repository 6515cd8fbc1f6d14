import { share } from '$lib/model/numbers/arithmetic';
import type { Reason, Rule } from './rule';
import type { Datum } from '$lib/model/datum';
import type { SharePanel } from '$lib/model/panel';
import { describeTime } from '$lib/model/period';
import { baseOf, numbersOf, type Series } from '$lib/model/series';

const wordsOnly: Reason = {
	one: 'is given in words, without a number',
	many: 'are given in words, without numbers'
};
const noTotal: Reason = {
	one: 'has no stated total',
	many: 'have no stated total'
};
const noPart: Reason = { one: 'is not part of a whole', many: 'are not parts of a whole' };

function refuse(series: Series): Reason | null {
	const { measure, whole } = series;
	if (!numbersOf(series).length) return wordsOnly;
	if (measure === 'share' || (measure === 'people' && whole)) return null;
	return measure === 'people' ? noTotal : noPart;
}

/** Its own base and verb stand with each share; that of a count is ours. */
const labelled = (series: Series): Datum[] =>
	numbersOf(series).map((datum) => {
		const { label, whole } = series;
		const base = whole ? `${datum.words} ${baseOf(series)}` : baseOf(series);
		const said = `${label} (${base}, ${describeTime(datum)})`;
		if (!whole) return { ...datum, label: said, group: null };
		return share(datum, whole, { key: `${datum.key}-share`, label: said, tone: datum.tone });
	});

const panel = (series: Series[]): SharePanel => ({
	form: 'share',
	title: null,
	data: series.flatMap(labelled),
	note: new Set(series.map(baseOf)).size > 1 ? 'Shares of different wholes, not a ranking.' : null
});

/** Parts of wholes, each a bar of its own whole, in the article's order. */
export const sharesRule: Rule = {
	name: 'shares',
	label: 'Shares',
	needs: 'At least two series must be parts of a stated whole.',
	refuse,
	panels: (series) => [panel(series)]
};
