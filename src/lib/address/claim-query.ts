import {
	formatRowQualifier,
	kinds,
	qualifiers,
	type ClaimRow,
	type Kind,
	type RowQualifier
} from '$lib/model/claim-row';
import { fold, holdsWords } from '$lib/model/words/word-search';
import { oneOrNone, query, type Parameter } from './query';

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

/** The column that rows are sorted by, and whether its order is reversed. */
interface Order {
	column: Column;
	descending: boolean;
}

/** Which claims are shown, and in what order. */
export interface ClaimQuery {
	/** Words to be found, without white space around them; empty for any. */
	text: string;
	/** `null` for all kinds. */
	kind: Kind | null;
	/** `null` for all qualifiers. */
	qualifier: RowQualifier | null;
	/** `null` for the article's order. */
	order: Order | null;
}

/** All claims in the article's order. */
export const everyClaim: ClaimQuery = { text: '', kind: null, qualifier: null, order: null };

const words: Parameter<string> = {
	name: 'q',
	parse: (text) => ({ value: text.trim(), dropped: [] }),
	format: (text) => text.trim()
};

const order: Parameter<Order | null> = {
	name: 'sort',
	parse(text) {
		const descending = text.startsWith('-');
		const column = columns.find((one) => one === (descending ? text.slice(1) : text));
		return { value: column ? { column, descending } : null, dropped: [] };
	},
	format: (value) => (value ? `${value.descending ? '-' : ''}${value.column}` : '')
};

/** The claims in an address: `?q=1927&kind=event&sort=-line`; what is not understood is passed over. */
export const claimQuery = query<ClaimQuery>({
	text: words,
	kind: oneOrNone('kind', kinds),
	qualifier: oneOrNone('qualifier', qualifiers),
	order
});

/** The query after a press on a column's head: up, then down, then the article's order again. */
export function turnOrder(query: ClaimQuery, column: Column): ClaimQuery {
	if (query.order?.column !== column) return { ...query, order: { column, descending: false } };
	return { ...query, order: query.order.descending ? null : { column, descending: true } };
}

/** The rows that the query finds, in its order; rows without a value in its column come last. */
export function orderClaims(rows: readonly ClaimRow[], query: ClaimQuery): ClaimRow[] {
	const found = rows.filter((row) => matches(row, query));
	if (!query.order) return found;
	const { column, descending } = query.order;
	const key = keys[column];
	return found.toSorted((a, b) => compare(key(a), key(b), descending ? -1 : 1));
}

function matches(row: ClaimRow, { text, kind, qualifier }: ClaimQuery): boolean {
	if (kind && row.kind !== kind) return false;
	if (qualifier && row.qualifier !== qualifier) return false;
	return holdsWords(wordsOf(row), text);
}

/** All that the row shows. */
const wordsOf = (row: ClaimRow): string[] => [
	row.printed,
	row.subject,
	row.sentence,
	row.note,
	`line ${row.line}`,
	formatRowQualifier(row.qualifier),
	row.period,
	row.kind,
	row.figure?.title ?? '',
	row.rival?.printed ?? ''
];

type Key = string | number | null;

const keys: Record<Column, (row: ClaimRow) => Key> = {
	printed: (row) => fold(row.printed),
	sentence: (row) => fold(row.sentence),
	line: (row) => row.line,
	qualifier: (row) => qualifiers.indexOf(row.qualifier),
	period: (row) => row.at,
	kind: (row) => kinds.indexOf(row.kind),
	figure: (row) => row.figure?.title ?? null,
	conflict: (row) => row.rival?.line ?? null
};

const { compare: collate } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });

function compare(a: Key, b: Key, direction: 1 | -1): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
	return collate(String(a), String(b)) * direction;
}
