import { desc, escape } from 'arquero';
import type { Qualifier } from '$lib/model/datum';
import { isQuantity, type Kind } from '$lib/data/claim';
import { claims } from '$lib/data/tables';

/** How many claims there are. */
export const claimCount = claims.numRows();

/** How many claims are made in each way, the most frequent first. */
export const countByKind = claims.groupby('kind').count().orderby(desc('count')).objects() as {
	kind: Kind;
	count: number;
}[];

const quantities = claims.filter(escape(isQuantity));

/** How many claims state a number, be it a vague one. */
export const quantityCount = quantities.numRows();

/** How many of the claims that state a number have each qualifier, the most frequent first. */
export const countByQualifier = quantities
	.groupby('qualifier')
	.count()
	.orderby(desc('count'))
	.objects() as { qualifier: Qualifier; count: number }[];
