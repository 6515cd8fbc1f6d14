import { quoteBriefly } from '$lib/model/words/quote';
import { repairAddress } from './repair-address';

/** What a text of an address was understood to say. */
export interface Parsed<T> {
	value: T;
	/** A sentence for each part of it that was not understood and so left out. */
	dropped: string[];
}

/** A parameter of a page's address: `view=log`. */
export interface Parameter<T> {
	/** Its name in the address. */
	name: string;
	/** Reads its text, whatever that is; empty where the address doesn't name it. */
	parse(text: string): Parsed<T>;
	/** Its text; empty to leave it out of the address. */
	format(value: T): string;
}

/** The parameters of a page, to and from the part of its address after the path. */
export interface Query<V> {
	/** Reads an address, or its part after the path, whatever it holds. */
	parse(address: string): Parsed<V>;
	/** The values as an address has them, with its question mark; empty where all are the usual ones. */
	format(values: V): string;
}

/** The parameters of an address as it was meant. */
export function parametersOf(address: string): URLSearchParams {
	const [, search] = /^[^?#]*\?([^#]*)/.exec(repairAddress(address)) ?? [];
	return new URLSearchParams(search);
}

/** What mail programs, advertisers and counters of visits add to the addresses they pass on. */
const foreign = [
	/^(utm|mtm|pk|piwik|matomo|mc|oly|vero|hsa|gad|fb|rdt|mkt|ref|_ga|_gl)(_\w+)?$/i,
	/^([a-z]*cl(id|kid|src)|[gw]braid|igsh(id)?|sccid|s_kwcid|li_fat_id|srsltid|epik|_ke|_hs\w+)$/i
];

/** What a query has besides its parameters. */
interface Options {
	/** The version that its addresses begin with: `?v=1`. */
	version?: string;
	/** Names that belong to the page, but to none of these values; they are passed over in silence. */
	ignored?: readonly string[];
}

/**
 * The query of a page by its parameters, in the order in which an address has them:
 * `query({ theme: oneOf('theme', ['light', 'dark'], 'theme; light is shown') })`.
 */
export function query<V extends object>(
	parameters: { [K in keyof V]: Parameter<V[K]> },
	{ version, ignored = [] }: Options = {}
): Query<V> {
	const all = Object.entries(parameters) as [keyof V, Parameter<V[keyof V]>][];
	const names = [...(version ? ['v'] : []), ...all.map(([, { name }]) => name)];
	return {
		parse(address) {
			const given = parametersOf(address);
			const read = all.map(([key, parameter]) => ({
				key,
				...parameter.parse(given.get(parameter.name) ?? '')
			}));
			const dropped = [
				...faultsOfVersion(given.get('v') || version, version),
				...read.flatMap((one) => one.dropped),
				...faultsOfNames(given, [...names, ...ignored]),
				...faultsOfRepeats(given, names)
			];
			return {
				value: Object.fromEntries(read.map(({ key, value }) => [key, value])) as V,
				dropped: [...new Set(dropped)]
			};
		},
		format(values) {
			const pairs = all
				.map(([key, { name, format }]) => [name, format(values[key])])
				.filter(([, text]) => text !== '');
			if (!pairs.length) return '';
			return `?${new URLSearchParams([...(version ? [['v', version]] : []), ...pairs])}`;
		}
	};
}

/** One of the known names, the first unless another is given. `what` says so: "theme; light is shown". */
export const oneOf = <N extends string>(
	name: string,
	known: readonly [N, ...N[]],
	what: string
): Parameter<N> => ({
	name,
	parse: (text) => ({
		value: known.find((one) => one === text) ?? known[0],
		dropped: unless(
			text === '' || (known as readonly string[]).includes(text),
			`${quoteBriefly(text)} is no ${what}.`
		)
	}),
	format: (value) => (value === known[0] ? '' : value)
});

/** One of the known names, or `null`, for any other text, too. */
export const oneOrNone = <N extends string>(
	name: string,
	known: readonly N[]
): Parameter<N | null> => ({
	name,
	parse: (text) => ({ value: known.find((one) => one === text) ?? null, dropped: [] }),
	format: (value) => value ?? ''
});

/** How the items of a list are read and written. */
interface Items<T> {
	/** Reads an item; an empty list for a text that is none. */
	parse(text: string): Parsed<T[]>;
	format(item: T): string;
	/** Those of the items that the page takes. */
	choose(items: T[]): Parsed<T[]>;
}

/** Several items, with `_` between them: `series=prisoners_party-members`. */
export const list = <T>(name: string, { parse, format, choose }: Items<T>): Parameter<T[]> => ({
	name,
	parse(text) {
		const read = text.split('_').filter(Boolean).map(parse);
		const { value, dropped } = choose(read.flatMap((one) => one.value));
		return { value, dropped: [...read.flatMap((one) => one.dropped), ...dropped] };
	},
	format: (items) => items.map(format).join('_')
});

/** A fault, unless all is sound. */
export const unless = (isSound: boolean, fault: string): string[] => (isSound ? [] : [fault]);

const faultsOfVersion = (given?: string, version?: string): string[] =>
	unless(
		!version || given === version,
		`This address is of version ${quoteBriefly(given ?? '')}, which this page doesn’t know; what it could read is shown.`
	);

const faultsOfNames = (parameters: URLSearchParams, known: string[]): string[] =>
	[...parameters.keys()].flatMap((name) =>
		unless(
			known.includes(name) || foreign.some((names) => names.test(name)),
			`${quoteBriefly(name || '=')} is no setting of this page, so it is left out.`
		)
	);

const faultsOfRepeats = (parameters: URLSearchParams, names: string[]): string[] =>
	names.flatMap((name) =>
		parameters
			.getAll(name)
			.slice(1)
			.map(
				(text) => `${quoteBriefly(`${name}=${text}`)} is left out, for “${name}” is set before it.`
			)
	);
