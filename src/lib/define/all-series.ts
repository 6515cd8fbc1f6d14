import type { Datum } from '$lib/model/datum';
import type { Measure, Series } from '$lib/model/series';
import { wholeChange, type Change } from '$lib/compare/series-change';
import { claimsOf, type Comparable } from '$lib/compare/comparable';
import { ratesOf } from '$lib/sources/rate';
import { populations } from '$lib/sources/populations';
import type { Defined, GivenSeries } from './define';
import { definitions } from './definitions';
import { figures, sectionOf } from './figures';
import { quoteSentences, statementOf } from './quotes';

function inferMeasure(unit: string): Measure {
	if (unit === 'people') return 'people';
	return unit === '%' ? 'share' : 'other';
}

/** What is only a total in its own figure is a value like any other among series. */
const solid = (datum: Datum): Datum =>
	datum.tone === 'outline' ? { ...datum, tone: 'grey' } : datum;

/** Every series of all figures, in the article's order. */
export const allSeries: Series[] = definitions.flatMap((definition) =>
	definition.series.map((given) => complete(given, definition))
);

/** Series by their keys. */
export const seriesByKey = new Map(allSeries.map((series) => [series.key, series]));

/**
 * The series with these keys, each under a name of its own; throws for a key that doesn't exist.
 * `const { land } = seriesOf({ land: 'land-collectivized' })`.
 */
export function seriesOf<Name extends string>(keys: Record<Name, string>): Record<Name, Series> {
	const find = (key: string) => {
		const found = seriesByKey.get(key);
		if (!found) throw new Error(`No series has the key ${key}`);
		return found;
	};
	const named = Object.entries<string>(keys).map(([name, key]) => [name, find(key)]);
	return Object.fromEntries(named) as Record<Name, Series>;
}

/** The first value of each series, under its name. */
export const firstOf = <Name extends string>(series: Record<Name, Series>): Record<Name, Datum> =>
	Object.fromEntries(
		Object.entries<Series>(series).map(([name, { data }]) => [name, data[0]])
	) as Record<Name, Datum>;

/** What a series is a part of; throws where it is of nothing. */
export function wholeOf({ key, whole }: Series): Datum {
	if (!whole) throw new Error(`${key} is not part of a whole`);
	return whole;
}

/** How a series changed from its first value to its last; throws for one that doesn't. */
export function changeOf(series: Series): Change {
	const change = wholeChange(series);
	if (!change) throw new Error(`${series.key} has no change`);
	return change;
}

function complete({ perHead, ...given }: GivenSeries, from: Defined): Series {
	const [first, ...others] = given.data;
	return {
		measure: inferMeasure(first.unit),
		whole: null,
		span: null,
		changes: false,
		...given,
		data: [solid(first), ...others.map(solid)],
		figure: from.slug,
		section: sectionOf(from),
		demanded: first.claims.some((id) => statementOf(id).kind === 'demanded'),
		rates: perHead ? ratesOf(given) : []
	};
}

/** All that a comparison can be made of. */
export const comparable: Comparable = {
	series: allSeries,
	// The dates of the timeline, for the band under small multiples.
	events: figures.flatMap(({ events, views }) =>
		events ? views[0].panels.flatMap(({ data }) => data) : []
	),
	passages: quoteSentences(claimsOf(allSeries)),
	populations
};
