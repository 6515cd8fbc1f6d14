import { lineOf } from './claim-rows';
import { claimById } from '$lib/data/tables';

/** A claim's exact words and where they stand. */
export interface Quotation {
	/** Id of the claim. */
	id: string;
	/** The exact words. */
	printed: string;
	/** The sentence or clause they stand in. */
	quote: string;
	/** Line of the article's text. */
	line: number;
}

/** The words of a claim; throws for an id that doesn't exist. */
export function quotation(id: string): Quotation {
	const claim = claimById.get(id);
	if (!claim) throw new Error(`No claim has the id ${id}`);
	return { id, printed: claim.printed, quote: claim.quote, line: lineOf(claim) };
}
