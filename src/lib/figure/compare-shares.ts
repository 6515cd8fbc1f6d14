import { share } from './arithmetic';
import type { Rule } from './compare';
import type { Datum } from './datum';
import type { SharePanel } from './figure';
import { describeTime } from './series-time';
import { baseOf, numbersOf, type Series } from './series';

function refuse(series: Series): string | null {
	const { label, measure, whole } = series;
	if (!numbersOf(series).length) return `No number is printed for “${label}”.`;
	if (measure === 'share' || (measure === 'people' && whole)) return null;
	if (measure === 'people') return `“${label}” is a number of people, and no total is stated.`;
	return `“${label}” is not a part of a whole.`;
}

/** Its own base and verb stand with each share; that of a count is ours. */
const labelled = (series: Series): Datum[] =>
	numbersOf(series).map((datum) => {
		const { label, whole } = series;
		const base = whole ? `${datum.words} ${baseOf(series)}` : baseOf(series);
		const said = `${label}: ${base}, ${describeTime(datum)}`;
		if (!whole) return { ...datum, label: said, group: null };
		return share(datum, whole, { key: `${datum.key}-share`, label: said, tone: datum.tone });
	});

const panel = (series: Series[]): SharePanel => ({
	form: 'share',
	title: null,
	data: series.flatMap(labelled)
});

/** Parts of wholes, each a bar of its own whole, in the article's order. */
export const sharesRule: Rule = {
	name: 'shares',
	label: 'Shares',
	refuse,
	panels: (series) => [panel(series)]
};
