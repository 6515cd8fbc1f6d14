import { quoteBriefly } from '$lib/model/words/quote';
import { populationNames } from '$lib/model/population';
import { mostSeries, version, viewNames, type Selection } from './selection';

/** What an address was understood to say. */
export interface Parsed {
	selection: Selection;
	/** A sentence for each part of the address that was not understood and so left out. */
	dropped: string[];
}

const names = ['v', 'series', 'view', 'population'];

/**
 * Reads a selection from an address, whatever it holds. `known` are the keys of all series;
 * parameters named in `ignored` belong to someone else and are passed over in silence.
 */
export function parseSelection(
	parameters: URLSearchParams,
	known: readonly string[],
	ignored: readonly string[] = []
): Parsed {
	const [v = '', keys = '', view = '', by = ''] = names.map((name) => parameters.get(name) ?? '');
	const asked = keys.split('_').filter(Boolean);
	const dropped = [
		...faultsOfVersion(v),
		...faultsOfSeries(asked, known),
		...faultsOfName(view, viewNames, 'view; side by side is shown'),
		...faultsOfName(by, populationNames, 'population; that of Correlates of War is taken'),
		...faultsOfNames([...parameters.keys()], ignored),
		...faultsOfRepeats(parameters)
	];
	const series = chooseSeries(asked, known);
	const chosen = { view: parseName(view, viewNames), population: parseName(by, populationNames) };
	return { selection: { series, ...chosen }, dropped: [...new Set(dropped)] };
}

/** The first that fit, so that what stands last in an address is what is left out. */
function chooseSeries(asked: string[], known: readonly string[]): string[] {
	const chosen = namesOf(asked, known).slice(0, mostSeries);
	return known.filter((key) => chosen.includes(key));
}

/** Those of the keys that are known, each once. */
const namesOf = (asked: string[], known: readonly string[]): string[] =>
	[...new Set(asked)].filter((key) => known.includes(key));

/** The first of the names for any other text. */
const parseName = <N extends string>(text: string, known: readonly [N, ...N[]]): N =>
	known.find((name) => name === text) ?? known[0];

const faultsOfVersion = (text: string): string[] =>
	text === '' || text === version
		? []
		: [
				`This address is of version ${quoteBriefly(text)}, which this page doesn’t know; what it could read is shown.`
			];

function faultsOfSeries(asked: string[], known: readonly string[]): string[] {
	const unknown = asked.filter((key) => !known.includes(key));
	const repeated = asked.filter((key, at) => known.includes(key) && asked.indexOf(key) < at);
	const many = namesOf(asked, known).slice(mostSeries);
	return [
		...unknown.map((key) => `${quoteBriefly(key)} is no series, so it is left out.`),
		...repeated.map((key) => `${quoteBriefly(key)} is named more than once; it is shown once.`),
		...many.map(
			(key) => `${quoteBriefly(key)} is left out, for at most ${mostSeries} series are compared.`
		)
	];
}

const faultsOfName = (text: string, known: readonly string[], what: string): string[] =>
	text === '' || known.includes(text) ? [] : [`${quoteBriefly(text)} is no ${what}.`];

const faultsOfNames = (given: string[], ignored: readonly string[]): string[] =>
	given
		.filter((name) => !names.includes(name) && !ignored.includes(name))
		.map((name) => `${quoteBriefly(name || '=')} is no setting of this page, so it is left out.`);

const faultsOfRepeats = (parameters: URLSearchParams): string[] =>
	names.flatMap((name) =>
		parameters
			.getAll(name)
			.slice(1)
			.map(
				(text) => `${quoteBriefly(`${name}=${text}`)} is left out, for “${name}” is set before it.`
			)
	);
