import { escape, type ColumnTable } from 'arquero';
import type { Datum } from '$lib/model/datum';
import type { Claim } from '$lib/data/claim';
import { statedOne, type Wording } from '$lib/data/stated';
import { claimById, claims } from '$lib/data/tables';

/** The claims with these ids, in the article's order; throws for an id that doesn't exist. */
export function select(...ids: string[]): ColumnTable {
	for (const id of ids) find(id);
	return claims.filter(escape((claim: Claim) => ids.includes(claim.id)));
}

/** The claims for which the condition holds. */
export const where = (holds: (claim: Claim) => boolean): ColumnTable =>
	claims.filter(escape(holds));

/** One claim as a datum. */
export const claim = (id: string, wording: Wording = {}): Datum => statedOne(find(id), wording);

/** The rows of a table of claims as data, worded by a fixed wording or one that depends on the claim. */
export const stated = (
	table: ColumnTable,
	wording: Wording | ((claim: Claim) => Wording) = {}
): Datum[] =>
	(table.objects() as Claim[]).map((claim) =>
		statedOne(claim, typeof wording === 'function' ? wording(claim) : wording)
	);

function find(id: string): Claim {
	const found = claimById.get(id);
	if (!found) throw new Error(`No claim has the id ${id}`);
	return found;
}
