import type { View } from '$lib/model/figure';
import { compare } from '$lib/compare/compare';
import type { ViewName } from '$lib/model/selection';
import { numbersOf, type Series } from '$lib/model/series';
import { describeSeries, type Statement } from '$lib/compare/statements';
import { ratesOf } from '$lib/sources/rate';
import { define, type Definition, type Defined } from './define';

/** What a comparison's file says. */
export interface GivenComparison extends Omit<
	Definition,
	'title' | 'headline' | 'views' | 'series' | 'events'
> {
	/** What it is called in lists. */
	title: string;
	/** The answer in words, with its qualifiers. */
	answer: string;
	/** Why these stand side by side, in a sentence. */
	reason: string;
	/** What is compared, in its order, each series under a name of its own. */
	compared: Record<string, Series>;
	/** Its views in their order: those of any choice by their names, or its own. */
	views: [ViewName | View, ...(ViewName | View)[]];
}

/** A ready-made comparison: a figure, with what only a comparison has. */
export interface DefinedComparison extends Defined {
	reason: string;
	/** Keys of the series, for who wants to go on from here. */
	keys: string[];
	statements: Statement[];
}

/** Completes a comparison's file. Throws for a view that doesn't hold for its series. */
export function defineComparison(given: GivenComparison): DefinedComparison {
	const { answer, reason, compared, views, ...rest } = given;
	const series = Object.values(compared);
	const [first, ...others] = views;
	const defined = define({
		...rest,
		section: 'Comparison',
		headline: answer,
		views: [viewOf(first, series), ...others.map((view) => viewOf(view, series))]
	});
	const keys = series.map(({ key }) => key);
	return { ...defined, reason, keys, statements: describeSeries(series) };
}

function viewOf(view: ViewName | View, compared: Series[]): View {
	if (typeof view !== 'string') return view;
	const offer = compare(compared).find(({ name }) => name === view);
	if (!offer?.view) throw new Error(`No view “${view}”: ${offer?.why.join(' ')}`);
	return offer.view;
}

/** The series with its last value alone. */
export function latest(series: Series): Series {
	const data: Series['data'] = [numbersOf(series).at(-1) ?? series.data[0]];
	const last = { ...series, data, changes: false };
	return { ...last, rates: series.rates.length ? ratesOf(last) : [] };
}
