import type { Offer } from './rule';
import { speakBeside } from '$lib/model/words/describe';
import type { Figure } from '$lib/model/figure';
import type { Identity } from '$lib/model/identity';
import { writeSegments, type Passage, type Segment } from '$lib/model/passage';
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

/** More characters than this leave a plot no room beside them. */
const mostWords = 320;

/** As many of the passages' sentences as there is room for, “[…]” between them. */
export function quoteFew(passages: Passage[]): Pick<Segment, 'text' | 'claim'>[] {
	const quote: Pick<Segment, 'text' | 'claim'>[] = [];
	for (const { segments } of passages) {
		const between = quote.length ? [{ text: ' […] ', claim: null }] : [];
		const longer = [...quote, ...between, ...segments];
		if (quote.length && writeSegments(longer).length > mostWords) break;
		quote.splice(0, quote.length, ...longer);
	}
	return quote;
}

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
		sentence: writeSegments(quoteFew(passages)),
		caveats: said.slice(0, mostCaveats),
		conflicts: [],
		open: [],
		terms: [],
		passages,
		description: `${[`${names}.`, ...said, ...speakBeside(view.panels)].join(' ')} Stated by the article, ${sourceClause}.${name === 'rates' ? ' The population is not from the article.' : ''}`,
		rows: []
	};
}
