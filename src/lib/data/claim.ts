import type { ColumnTable } from 'arquero';
import type { Qualifier } from '$lib/model/datum';

/** A run of whole sentences of one paragraph of the article. A row of `passages.csv`. */
export interface Passage {
	/** Names the passage for good. */
	id: string;
	/** The article's heading above the passage, verbatim. */
	section: string;
	/** Line of the article's text on which the paragraph stands, counted from 1. */
	paragraph: number;
	/** The sentences, verbatim and contiguous. */
	text: string;
}

/** In what way a claim is made: as a fact, as a target, by somebody, or no quantity at all. */
export type Kind = 'stated' | 'demanded' | 'claimed' | 'fate' | 'event' | 'reference';

/** A quantity, a fate or a dated event the article states. A row of `claims.csv`. */
export interface Claim {
	/** Names the claim for good. */
	id: string;
	/** Id of the passage that states it. */
	passage: string;
	/** The sentence or clause that states it; stands in the passage exactly once. */
	quote: string;
	/** Exact words of the number with its qualifier, of the fate, or of the event's date. */
	printed: string;
	/** What is counted, who met the fate, or what happened, in our plain words. */
	subject: string;
	/** Category within the subject: a part, a side, or the kind of fate; null if there is none. */
	group: string | null;
	/** The timeline's lane; null for what is not on the timeline. */
	topic: string | null;
	/** The number printed, in its unit, percentages from 0 to 100; null if none is printed. */
	value: number | null;
	/** Lower end of a printed range; null if none is printed. */
	low: number | null;
	/** Upper end of a printed range; null if none is printed. */
	high: number | null;
	/** Least value the words allow; null where they can be read in one way only. */
	reading_low: number | null;
	/** Greatest value the words allow; null where they can be read in one way only. */
	reading_high: number | null;
	/** Unit of value, low and high; null for fates and events without a number. */
	unit: string | null;
	/** What a share, a multiple or a part is of, in words; null if it is of nothing. */
	of: string | null;
	/** Id of the claim that states what it is of; null where no claim does. */
	base: string | null;
	/** What the words add to the value; `exact` where they add nothing. */
	qualifier: Qualifier;
	/** EDTF that encloses the date; null when the article gives none. */
	period: string | null;
	/** The article's own date words, from the quote; null for events, which print theirs. */
	when: string | null;
	/** Id of the claim that supplies the date from a neighbouring sentence; null if none does. */
	dated_by: string | null;
	/** Id of the claim that contradicts or repeats it; null if none does. */
	rival: string | null;
	/** In what way the claim is made. */
	kind: Kind;
	/** Our remark: what is open, what the words do not say; null if there is nothing to say. */
	note: string | null;
}

/** A claim joined to the passage that states it. */
export type QuotedClaim = Claim & Pick<Passage, 'section' | 'paragraph' | 'text'>;

/** Number words of a passage that state no quantity. A row of `exceptions.csv`. */
export interface Exception {
	/** Id of the passage in which the words stand. */
	passage: string;
	/** The words, with as much around them as makes them stand in the passage exactly once. */
	words: string;
	/** Why they are no claim. */
	reason: 'ordinal' | 'name' | 'pronoun' | 'article' | 'idiom' | 'emphasis';
}

/** What another source says of the date or the fate that a claim states. A row of `known-dates.csv`. */
export interface KnownDate {
	/** Id of the claim it is set beside. */
	claim: string;
	/** EDTF of the date the source gives. */
	period: string;
	/** What the source says, in a sentence of ours. */
	says: string;
	stands: 'differs' | 'agrees';
	/** The page it was read on, and the work behind it where that is named. */
	source: string;
	/** The page's address. */
	path: string;
	grade: 'A' | 'B';
}

/** The tables of the data package, each row with its file and line, as a `Row` has them. */
export interface Tables {
	/** A `Passage` per row. */
	passages: ColumnTable;
	/** A `Claim` per row. */
	claims: ColumnTable;
	/** An `Exception` per row. */
	exceptions: ColumnTable;
	/** What other sources say of dates and fates: a `KnownDate` per row. */
	knownDates: ColumnTable;
	/** What series from outside the article say, never one of its claims: a `PointRow` per row. */
	points: ColumnTable;
	/** Those series themselves, a `Reference` per row. */
	references: ColumnTable;
}

/** Whether the claim states a number, be it a vague one, rather than only a fate or a date; what somebody claims may be a date alone. */
export function isQuantity({ kind, unit, value, low, high, qualifier }: Claim): boolean {
	const hasNumber = value !== null || low !== null || high !== null;
	const hasMagnitude = qualifier === 'vague' || qualifier === 'almost_all';
	const isSaid = kind === 'stated' || kind === 'demanded' || (kind === 'claimed' && unit !== null);
	return hasNumber || hasMagnitude || isSaid;
}
