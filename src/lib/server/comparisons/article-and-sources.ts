import type { View } from '$lib/figure/figure';
import type { BesidePanel } from '$lib/figure/panel';
import { formatList } from '$lib/figure/format';
import { besidePanel, verdictOf, type Verdict } from '../beside';
import { defineComparison } from '../define-comparison';
import { definitions } from '../figure-list';
import { seriesOf } from '../series';

/** What a figure’s numbers are called in a sentence; a figure that isn’t named here by its title. */
const names: Record<string, string> = {
	'party-membership': 'the party’s members',
	'grain-sales': 'the sales of grain',
	'prison-population': 'the prisoners of 1930 and 1940',
	'prison-comparisons': 'the United States',
	'purge-shares': 'the Central Committee'
};

const told = definitions.flatMap(({ slug, title, data }) => {
	const panel = besidePanel(slug, data);
	return panel ? [{ slug, name: names[slug] ?? `“${title}”`, panel: { ...panel, title } }] : [];
});
const namesOf = (verdict: Verdict): string =>
	formatList(told.filter(({ slug }) => verdictOf(slug) === verdict).map(({ name }) => name));

const panels: BesidePanel[] = told.map(({ panel }) => panel);
const view: View = { name: 'beside', label: 'Beside one another', panels };

export const articleAndSources = defineComparison({
	slug: 'article-and-sources',
	title: 'The article and other sources',
	question: 'Do independent sources give the numbers that the article gives?',
	answer: `Others are near the article on ${namesOf('near')}; they are far from it on ${namesOf('differs')}, and on ${namesOf('open')} they leave it open`,
	reason:
		'The article names no source for any number, so here stands what others give for the same, each on the measure it is given for.',
	compared: seriesOf('party-members', 'grain-sold', 'prisoners', 'prisoners-us', 'cc-killed'),
	views: [view],
	caveats: [
		'Only values of the same measure stand here: what measures something else, and what nobody was found to count, is listed with each figure.',
		'The article does not say what its prisoners were held in: for 1930 the camps alone come near, for 1940 the camps and the colonies together.',
		'That two agree proves neither: both may go back to one report.'
	],
	open: [
		'Where the article took its numbers from.',
		'Whether the holdings with most of the grain sales are those that others call kulak.'
	]
});
