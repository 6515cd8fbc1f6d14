import type { Population } from '$lib/model/population';
import { mostSeries, viewNames, type Selection } from '$lib/model/selection';
import { quoteBriefly } from '$lib/model/words/quote';
import { list, oneOf, query, unless, type Parsed, type Query, type Parameter } from './query';

/**
 * What is compared, in an address: `?v=1&series=prisoners_party-members&view=change`. `known` are the
 * keys of all series, `populations` those that rates can be counted by; parameters named in `ignored` are passed over.
 */
export const selectionQuery = (
	known: readonly string[],
	populations: readonly Pick<Population, 'name' | 'by'>[],
	ignored: readonly string[] = []
): Query<Selection> =>
	query<Selection>(
		{
			series: list('series', {
				parse: (key) => parseKey(key, known),
				format: (key) => key,
				choose: (keys) => chooseSeries(keys, known)
			}),
			view: oneOf('view', viewNames, 'view; side by side is shown'),
			population: populationOf(populations)
		},
		{ version: '1', ignored }
	);

/** The selection as an address has it, with its question mark; empty for nothing chosen. */
export const formatSelection = selectionQuery([], []).format;

/** The first population is the usual one: it is `null`, and left out of the address. */
function populationOf(
	populations: readonly Pick<Population, 'name' | 'by'>[]
): Parameter<string | null> {
	return {
		name: 'population',
		parse(text) {
			const at = populations.findIndex(({ name }) => name === text);
			const fault = `${quoteBriefly(text)} is no population; that of ${populations[0]?.by} is taken.`;
			return {
				value: at > 0 ? text : null,
				dropped: unless(text === '' || at >= 0, fault)
			};
		},
		format: (population) => population ?? ''
	};
}

const parseKey = (key: string, known: readonly string[]): Parsed<string[]> =>
	known.includes(key)
		? { value: [key], dropped: [] }
		: { value: [], dropped: [`${quoteBriefly(key)} is no series, so it is left out.`] };

/** As many as are compared, so that what stands last in an address is left out; in the known order. */
function chooseSeries(keys: string[], known: readonly string[]): Parsed<string[]> {
	const once = [...new Set(keys)];
	const chosen = once.slice(0, mostSeries);
	const dropped = [
		...keys.flatMap((key, at) =>
			unless(
				keys.indexOf(key) === at,
				`${quoteBriefly(key)} is named more than once; it is shown once.`
			)
		),
		...once
			.slice(mostSeries)
			.map(
				(key) => `${quoteBriefly(key)} is left out, for at most ${mostSeries} series are compared.`
			)
	];
	return { value: known.filter((key) => chosen.includes(key)), dropped };
}
