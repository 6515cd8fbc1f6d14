import { isQuantity } from '$lib/data/claim';
import type { Claim } from '$lib/data/claim';
import { statedOne } from '$lib/data/stated';
import { figureBySlug, figureOf } from './figures';
import { claimById, claims, passageById } from '$lib/data/tables';

/** Every claim as a row of the table of claims, in the article's order. */
export const claimRows = (claims.objects() as Claim[]).map(createRow);

function createRow(claim: Claim) {
	const { id, printed, kind, note } = claim;
	const { period } = statedOne(claim);
	return {
		id,
		printed,
		kind,
		subject: claim.group ? `${claim.subject}: ${claim.group}` : claim.subject,
		sentence: claim.quote,
		note: note ?? '',
		line: lineOf(claim),
		qualifier: isQuantity(claim) ? claim.qualifier : ('none' as const),
		period: period?.words ?? '',
		at: period && (period.start ?? period.end! - 0.001),
		figure: titleOf(figureOf(id)),
		rival: rivalOf(claim)
	};
}

/** Line of the article's text on which the claim's passage stands. */
export function lineOf({ passage }: Claim): number {
	return passageById.get(passage)!.paragraph;
}

function titleOf(slug: string | null) {
	const figure = slug === null ? undefined : figureBySlug.get(slug);
	return figure ? { slug: figure.slug, title: figure.title } : null;
}

function rivalOf({ rival }: Claim) {
	const other = rival === null ? undefined : claimById.get(rival);
	return other ? { id: other.id, printed: other.printed, line: lineOf(other) } : null;
}
