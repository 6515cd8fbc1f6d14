import type { Qualifier } from './datum';
import { formatQualifier } from './numbers/format';

/** In what way a claim is made, as the table and its address name it. */
export const kinds = ['stated', 'demanded', 'claimed', 'fate', 'event', 'reference'] as const;

/** What the words add to a value; `none` for a fate or a date, which has no value. */
export const qualifiers = [
	'exact',
	'about',
	'just_under',
	'more_than',
	'at_least',
	'up_to',
	'almost_all',
	'vague',
	'none'
] as const satisfies (Qualifier | 'none')[];

/** One of `kinds`. */
export type Kind = (typeof kinds)[number];

/** One of `qualifiers`. */
export type RowQualifier = (typeof qualifiers)[number];

/** A claim as a row of the table of all claims. */
export interface ClaimRow {
	/** Names the claim, the row and the words on the page of passages. */
	id: string;
	/** The article's exact words of the number, the fate or the date. */
	printed: string;
	/** What it is of, in our words. */
	subject: string;
	/** The sentence or clause that states it, verbatim. */
	sentence: string;
	/** Our remark; empty if there is none. */
	note: string;
	/** Line of the article's text on which the passage stands. */
	line: number;
	qualifier: RowQualifier;
	/** The date in words; empty where the article gives none. */
	period: string;
	/** The date's first or, for "by", last moment in decimal years, to sort by; `null` without a date. */
	at: number | null;
	kind: Kind;
	/** The figure that draws it; `null` where none does. */
	figure: { slug: string; title: string } | null;
	/** The claim that contradicts or repeats it; `null` where none does. */
	rival: { id: string; printed: string; line: number } | null;
}

/** A qualifier in words: "just under", "no value". */
export function formatRowQualifier(qualifier: RowQualifier): string {
	if (qualifier === 'none') return 'no value';
	return formatQualifier(qualifier).trim() || qualifier;
}
