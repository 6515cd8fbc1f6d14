import type { BesidePanel } from '$lib/model/panel';
import { formatList } from '$lib/model/numbers/format';
import { nameSource } from '$lib/model/source';
import { besidePanel, verdictOf, type Verdict } from '$lib/define/beside-view';
import type { Defined } from '$lib/define/define';
import { defineComparison } from '$lib/define/define-comparison';
import { definitions } from '$lib/define/definitions';
import { seriesOf } from '$lib/define/all-series';

/** What a figure’s numbers are called in a sentence; a figure that isn’t named here by its title. */
const names: Record<string, string> = {
	'party-membership': 'party members',
	'grain-sales': 'grain sales',
	'prison-population': 'prisoners',
	'prison-comparisons': 'the United States',
	'purge-shares': 'the Central Committee'
};

/** Claims with the number of each figure that is quoted most. */
const most = [
	'membership-1927',
	'grain-sales-share',
	'prisoners-1940',
	'us-prison-ratio-1923',
	'cc-then-killed'
];

const told = definitions.flatMap((one) => {
	const panel = besidePanel([one]);
	return panel ? [{ ...one, panel: { ...panel, title: one.title } }] : [];
});
const nameOf = ({ slug, title }: Defined): string => names[slug] ?? `“${title}”`;
const namesOf = (verdict: Verdict): string =>
	formatList(told.filter(({ slug }) => verdictOf(slug) === verdict).map(nameOf));

const [first, ...others] = told.map(({ panel }) => panel);
const few = besidePanel(told, nameSource);
const prisoners = told.filter(({ slug }) => slug === 'prison-population');
const card = besidePanel(prisoners, nameSource);
if (!first || !few || !card) throw new Error('No other source stands beside a number');

const quoted: BesidePanel = { ...few, data: few.data.filter(({ key }) => most.includes(key)) };

export default defineComparison({
	slug: 'article-and-others',
	title: 'The article and other sources',
	question: 'Do independent sources give the numbers that the article gives?',
	answer: `Others come near on ${namesOf('near')}, differ on ${namesOf('differs')} and leave ${namesOf('open')} open`,
	reason:
		'The article names no source for any number, so here stands what others give for the same, each on the measure it is given for.',
	compared: seriesOf({
		members: 'party-members',
		sold: 'grain-sold',
		prisoners: 'prisoners',
		prisonersUs: 'prisoners-us',
		killed: 'cc-killed'
	}),
	views: [
		{ name: 'quoted', label: 'The most quoted', panels: [quoted] },
		{ name: 'all', label: 'All, with the distances', panels: [first, ...others] }
	],
	card,
	caveats: [
		'Only values of the same measure stand here: what measures something else, and what nobody was found to count, is listed with each figure.',
		'The article does not say what its prisoners were held in: for 1930 the camps alone come near, for 1940 the camps and the colonies together.',
		'Agreement proves neither side: both may go back to one report.'
	],
	open: [
		'Where the article took its numbers from.',
		'Whether the holdings with most of the grain sales are those that others call kulak.'
	]
});
