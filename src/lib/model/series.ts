import type { Datum } from './datum';
import type { Rates } from './population';

/** How the values of a series are measured; it decides what they can be compared by. */
export type Measure = 'people' | 'share' | 'rate' | 'other';

/** One thing that the article gives numbers for: what is chosen to be compared. */
export interface Series {
	/** Names it in addresses; unique among all series. */
	key: string;
	/** Slug of the figure it belongs to. */
	figure: string;
	/** The article's section that figure stands in. */
	section: string;
	/** What is measured, as a heading: "Collectivized land". */
	label: string;
	/** What a value counts, set after it: "prisoners", "of cultivated land"; of a part, after its whole: "present". */
	counts: string;
	measure: Measure;
	/** Its values from the earliest to the latest, one without a date first. */
	data: [Datum, ...Datum[]];
	/** What a count is a part of: the 139 of "98 of the 139"; `null` for none. */
	whole: Datum | null;
	/** The time from its first value to its last, where the article states that instead of dates. */
	span: Datum | null;
	/** Whether its values are those of one thing at several times, so that one can be set against another. */
	changes: boolean;
	/** Whether it counts all there were over a time, rather than how many there are at one; not if left out. */
	overTime?: boolean;
	/** Whether its values are demands, which nobody says were reached. */
	demanded: boolean;
	/** Its values per head, by every population; empty for what is no part of a population. */
	rates: Rates[];
}

/** The values a number is given for; a word such as "almost all" is none. */
export const numbersOf = ({ data }: Pick<Series, 'data'>): Datum[] =>
	data.filter(({ value, interval }) => value !== null || interval !== null);

/** What a value is of, set after it: "of cultivated land", "of 117 present". */
export const baseOf = ({ counts, whole }: Series): string =>
	whole ? `of ${whole.words} ${counts}` : counts;
