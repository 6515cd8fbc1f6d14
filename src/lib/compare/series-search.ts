import { group } from 'd3';
import type { Series } from '$lib/model/series';
import { holdsWords } from '$lib/model/words/word-search';

/** A series as it is offered to be chosen. */
export interface SeriesEntry extends Pick<Series, 'key' | 'label' | 'section' | 'counts'> {
	/** Its values as they are printed, in one line: "just under 80,000 · 175,000 · 1,660,000". */
	values: string;
}

/** The series of one section of the article. */
export interface SeriesGroup {
	section: string;
	entries: SeriesEntry[];
}

/** The series in which all the words stand, in any of what is said of them; all for no words. */
export const matchSeries = (text: string, entries: readonly SeriesEntry[]): SeriesEntry[] =>
	entries.filter(({ label, counts, values, section }) =>
		holdsWords([label, counts, values, section], text)
	);

/** The series by sections, both in the order in which they come. */
export const groupSeries = (entries: readonly SeriesEntry[]): SeriesGroup[] =>
	Array.from(
		group(entries, ({ section }) => section),
		([section, entries]) => ({ section, entries })
	);
