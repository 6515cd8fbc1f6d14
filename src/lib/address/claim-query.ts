import { kinds, qualifiers, type Kind, type RowQualifier } from '$lib/model/claim-row';

/** The columns of the table of claims, by their names in the address, in their order. */
export const columns = [
	'printed',
	'sentence',
	'line',
	'qualifier',
	'period',
	'kind',
	'figure',
	'conflict'
] as const;

/** One of `columns`. */
export type Column = (typeof columns)[number];

/** Which claims are shown, and in what order. */
export interface ClaimQuery {
	/** Words to be found, without white space around them; empty for any. */
	text: string;
	/** `null` for all kinds. */
	kind: Kind | null;
	/** `null` for all qualifiers. */
	qualifier: RowQualifier | null;
	/** The column sorted by; `null` for the article's order. */
	sort: Column | null;
	/** Whether the order is reversed; false without a column. */
	descending: boolean;
}

/** All claims in the article's order. */
export const everyClaim: ClaimQuery = {
	text: '',
	kind: null,
	qualifier: null,
	sort: null,
	descending: false
};

/** Reads a query from an address; what is not understood is passed over. */
export function parseClaimQuery(parameters: URLSearchParams): ClaimQuery {
	const [, minus, name] = /^(-?)(.*)$/.exec(parameters.get('sort') ?? '') ?? [];
	const sort = parseOne(columns, name);
	return {
		text: (parameters.get('q') ?? '').trim(),
		kind: parseOne(kinds, parameters.get('kind')),
		qualifier: parseOne(qualifiers, parameters.get('qualifier')),
		sort,
		descending: sort !== null && minus === '-'
	};
}

const parseOne = <T extends string>(known: readonly T[], text?: string | null): T | null =>
	known.find((one) => one === text) ?? null;

/** The query as an address has it, with its question mark; empty for every claim. */
export function formatClaimQuery(query: ClaimQuery): string {
	const { kind, qualifier, sort, descending } = query;
	const pairs = [
		['q', query.text.trim()],
		['kind', kind ?? ''],
		['qualifier', qualifier ?? ''],
		['sort', sort && (descending ? `-${sort}` : sort)]
	].filter((pair): pair is [string, string] => Boolean(pair[1]));
	return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}

/** The query after a press on a column's head: up, then down, then the article's order again. */
export function turnOrder(query: ClaimQuery, column: Column): ClaimQuery {
	if (query.sort !== column) return { ...query, sort: column, descending: false };
	if (!query.descending) return { ...query, descending: true };
	return { ...query, sort: null, descending: false };
}
