import type { BesidePanel } from '$lib/model/panel';
import { formatList } from '$lib/model/numbers/format';
import type { SourceLine } from '$lib/model/source';
import { besidePanel, isCloseOn } from '$lib/define/beside-view';
import { defineComparison } from '$lib/define/define-comparison';
import { definitions } from '$lib/define/definitions';
import { seriesOf } from '$lib/define/all-series';

/** The number of each figure that is quoted most, and what it is about. */
const quoted = new Map([
	['membership-1927', 'party membership'],
	['prisoners-1940', 'prisoners'],
	['grain-sales-share', 'grain sales'],
	['officers-arrested', 'the officer corps']
]);

/** What a value counts, and when, in few words. */
const nameOf = ({ measure, date, nearness }: SourceLine): string => {
	const [counted] = measure.split(/[,;:(]/);
	const bound = nearness === 'contradicts' ? ', at most' : '';
	return `${counted?.trim()}${bound}, ${date}`;
};

const all = besidePanel(definitions, nameOf);
if (!all) throw new Error('No other source stands beside a number');
const told = definitions.flatMap((one) => {
	const panel = besidePanel([one]);
	return panel ? [{ ...panel, title: one.title }] : [];
});

const isClose = (claim: string): boolean => isCloseOn(definitions, claim);
const claims = [...quoted.keys()];
const [near, far] = [claims.filter(isClose), claims.filter((claim) => !isClose(claim))];
const namesOf = (ids: string[]): string => formatList(ids.map((id) => quoted.get(id) ?? id));
/** Of each number the first source, the one like it. */
const panelOf = (title: string, ids: string[]): BesidePanel => ({
	...all,
	title,
	data: all.data.filter(({ key }) => ids.includes(key)),
	others: ids.flatMap((id) => all.others.find((one) => one.claim === id) ?? [])
});
const [first, ...others] = told;
if (!first) throw new Error('No figure has another source');

export default defineComparison({
	slug: 'article-and-others',
	title: 'The article and other sources',
	question: 'Do independent sources give the numbers that the article gives?',
	answer: `Other sources come close on ${namesOf(near)}; they contradict or differ from the article on ${namesOf(far)}`,
	states: ['membership-1927', 'grain-sales-share', 'prisoners-1940', 'officers-arrested'],
	reason:
		'The article names no source for any number, so this comparison shows what other sources give for the same measures.',
	compared: seriesOf({
		members: 'party-members',
		sold: 'grain-sold',
		prisoners: 'prisoners',
		officers: 'officers-arrested',
		killed: 'cc-killed'
	}),
	views: [
		{
			name: 'quoted',
			label: 'The most quoted',
			panels: [panelOf('Close', near), panelOf('Differ or contradict', far)]
		},
		{ name: 'all', label: 'All, with the distances', panels: [first, ...others] }
	],
	card: panelOf('Close', ['prisoners-1940']),
	caveats: [
		'Each row is judged separately. Sources that measure something else, and numbers for which no other source was found, are listed on each figure’s page.',
		'For 1930, camps alone come close to the article’s number; for 1940, camps and colonies together do.',
		'Agreement is not proof: the article and the other source may rest on the same report.'
	],
	open: [
		'Where the article took its numbers from.',
		'Whether the holdings with most of the grain sales are the ones other sources call kulak.'
	]
});
