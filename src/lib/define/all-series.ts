import type { Datum } from '$lib/model/datum';
import type { Measure, Series } from '$lib/model/series';
import type { GivenSeries } from './define';
import { figureBySlug } from './figures';
import { definitions } from './figure-list';
import { ratesOf } from '$lib/sources/rate';
import { claimById } from '$lib/data/tables';

function inferMeasure(unit: string): Measure {
	if (unit === 'people') return 'people';
	return unit === '%' ? 'share' : 'other';
}

/** What is only a total in its own figure is a value like any other among series. */
const solid = (datum: Datum): Datum =>
	datum.tone === 'outline' ? { ...datum, tone: 'grey' } : datum;

/** Every series of all figures, in the article's order. */
export const allSeries: Series[] = definitions.flatMap(({ slug, series }) =>
	series.map((given) => complete(given, slug))
);

/** Series by their keys. */
export const seriesByKey = new Map(allSeries.map((series) => [series.key, series]));

/** The series with these keys; throws for a key that doesn't exist. */
export const seriesOf = (...keys: string[]): Series[] =>
	keys.map((key) => {
		const found = seriesByKey.get(key);
		if (!found) throw new Error(`No series has the key ${key}`);
		return found;
	});

function complete({ perHead, ...given }: GivenSeries, figure: string): Series {
	const [first] = given.data;
	return {
		measure: inferMeasure(first!.unit),
		whole: null,
		span: null,
		changes: false,
		...given,
		data: given.data.map(solid),
		figure,
		section: figureBySlug.get(figure)!.section,
		demanded: claimById.get(first!.claims[0]!)!.kind === 'demanded',
		rates: perHead ? ratesOf(given) : []
	};
}
