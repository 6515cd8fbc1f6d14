import type { ClaimQuery, Column } from './claim-query';
import { formatRowQualifier, kinds, qualifiers, type ClaimRow } from '$lib/model/claim-row';
import { fold, holdsWords } from '$lib/model/words/word-search';

/** The rows that the query finds, in its order; rows without a value in its column come last. */
export function orderClaims(rows: readonly ClaimRow[], query: ClaimQuery): ClaimRow[] {
	const found = rows.filter((row) => matches(row, query));
	if (!query.sort) return found;
	const key = keys[query.sort];
	return found.toSorted((a, b) => compare(key(a), key(b), query.descending ? -1 : 1));
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
