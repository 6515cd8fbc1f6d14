import { escape, from, type ColumnTable } from 'arquero';
import { count } from '$lib/model/numbers/arithmetic';
import type { Datum } from '$lib/model/datum';
import type { Claim } from '$lib/data/claim';
import { statedOne, type Wording } from '$lib/data/stated';
import { claimOf, claims } from '$lib/data/tables';

/** The claims with these ids, in the article's order; throws for an id that doesn't exist. */
export function select(...ids: string[]): ColumnTable {
	for (const id of ids) claimOf(id);
	return claims.filter(escape((claim: Claim) => ids.includes(claim.id)));
}

/** The claims for which the condition holds. */
export const where = (holds: (claim: Claim) => boolean): ColumnTable =>
	claims.filter(escape(holds));

/** One claim as a datum. */
export const claim = (id: string, wording: Wording = {}): Datum => statedOne(claimOf(id), wording);

/** A table of claims as a table of data, worded by a fixed wording or one that depends on the claim. */
export const stated = (
	table: ColumnTable,
	wording: Wording | ((claim: Claim) => Wording) = {}
): ColumnTable =>
	from(
		(table.objects() as Claim[]).map((claim) =>
			statedOne(claim, typeof wording === 'function' ? wording(claim) : wording)
		)
	);

/** The data of a table of data, in its order, for a panel or for arithmetic; throws for an empty table. */
export function dataOf(table: ColumnTable): [Datum, ...Datum[]] {
	const [first, ...others] = table.objects() as Datum[];
	if (!first) throw new Error('A table of data has no rows');
	return [first, ...others];
}

/** A table of data that says how many people each group of another has, worded by the group's first. */
export const countEach = (
	grouped: ColumnTable,
	wording: (first: Datum) => Parameters<typeof count>[1]
): ColumnTable =>
	from(
		(grouped.objects({ grouped: 'entries' }) as unknown as [string, [Datum, ...Datum[]]][]).map(
			([, data]) => count(data, wording(data[0]))
		)
	);
