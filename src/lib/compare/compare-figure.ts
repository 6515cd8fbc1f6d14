import type { Offer } from './rule';
import { speakBeside } from '$lib/model/words/describe';
import type { Figure } from '$lib/model/figure';
import type { Identity } from '$lib/model/identity';
import { textOf, type Passage } from '$lib/model/passage';
import type { ViewName } from '$lib/model/selection';
import type { Series } from '$lib/model/series';
import type { Statement } from './statements';

const manners: Record<ViewName, string> = {
	sides: 'side by side',
	change: 'by how much they changed',
	shares: 'as shares, each of its own whole',
	counts: 'as numbers of people, at one scale',
	rates: 'per 100,000 people'
};

/** As many sentences as a picture has room for. */
const mostCaveats = 3;

/** A choice of series in the view that is shown, as a figure: what a picture of it is made of. */
export function figureOfChoice(
	series: Series[],
	offer: Offer,
	statements: Statement[],
	passages: Passage[],
	{ sourceClause }: Identity
): Figure {
	const { name, label, view } = offer;
	if (!view) throw new Error(`No view “${label}” shows these series`);
	const names = series.map(({ label }) => label).join(' · ');
	// The events of these years have no names at a picture's size.
	const panels = view.panels.filter(({ form }) => form !== 'lanes');
	const shown = { ...view, panels };
	const said = statements.map(({ words }) => words);
	return {
		folder: 'compare',
		slug: 'comparison',
		series: series.map(({ key }) => key),
		number: 0,
		section: 'Comparison',
		title: label,
		question: `What does the article say about ${names}?`,
		headline: `${names}: ${manners[name]}`,
		views: [shown],
		events: false,
		card: shown,
		sentence: passages[0] ? textOf(passages[0]) : '',
		caveats: said.slice(0, mostCaveats),
		conflicts: [],
		open: [],
		terms: [],
		passages,
		description: `${[`${names}.`, ...said, ...speakBeside(view.panels)].join(' ')} Stated by the article, ${sourceClause}.${name === 'rates' ? ' The population is not from the article.' : ''}`,
		rows: []
	};
}
