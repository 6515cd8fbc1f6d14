import { desc, escape } from 'arquero';
import type { ClaimRow } from '$lib/model/claim-row';
import type { Qualifier } from '$lib/model/datum';
import { isQuantity, type Kind } from '$lib/data/claim';
import { claims } from '$lib/data/tables';
import { statedOne } from '$lib/data/stated';
import { figureBySlug } from './figures';
import { statementOf, statements, type Statement } from './quotes';

/** Every claim as a row of the table of claims, in the article's order. */
export const claimRows = (statements.objects() as Statement[]).map(createRow);

function createRow(claim: Statement): ClaimRow {
	const { id, printed, kind, note, quote, paragraph, mark, rival } = claim;
	const { period } = statedOne(claim);
	return {
		id,
		printed,
		kind,
		subject: claim.group ? `${claim.subject}: ${claim.group}` : claim.subject,
		sentence: quote,
		note: note ?? '',
		line: paragraph,
		qualifier: isQuantity(claim) ? claim.qualifier : 'none',
		period: period?.words ?? '',
		at: period && (period.start ?? (period.end ?? 0) - 0.001),
		figure: titleOf(mark.figure),
		rival: rival === null ? null : rivalOf(rival)
	};
}

function titleOf(slug: string | null) {
	const figure = slug === null ? undefined : figureBySlug.get(slug);
	return figure ? { slug: figure.slug, title: figure.title } : null;
}

function rivalOf(rival: string) {
	const { id, printed, paragraph } = statementOf(rival);
	return { id, printed, line: paragraph };
}

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
