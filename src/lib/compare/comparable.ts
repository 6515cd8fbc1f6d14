import { group } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { Passage } from '$lib/model/passage';
import type { Population } from '$lib/model/population';
import type { Series } from '$lib/model/series';
import { holdsWords } from '$lib/model/words/word-search';

/** All that comparisons are made of. */
export interface Comparable {
	/** Every series in the article's order. */
	series: Series[];
	/** The dated events, for a band below a time axis. */
	events: Datum[];
	/** The sentences that state the series' values, each a passage of its own. */
	passages: Passage[];
	/** What rates are counted by, from outside the article. */
	populations: Population[];
}

/** The ids of all claims that the series rest on. */
export const claimsOf = (series: Series[]): string[] => [
	...new Set(
		series.flatMap(({ data, whole, span }) =>
			[...data, whole, span].flatMap((datum) => datum?.claims ?? [])
		)
	)
];

/** The sentences in which words of the claims stand. */
export const passagesWith = (passages: Passage[], claims: readonly string[]): Passage[] =>
	passages.filter(({ segments }) => segments.some(({ claim }) => claim && claims.includes(claim)));

/** A series as it is offered to be chosen. */
export interface SeriesEntry extends Pick<Series, 'key' | 'label' | 'section' | 'counts'> {
	/** Its values as they are printed, in one line: "just under 80,000 · 175,000 · 1,660,000". */
	values: string;
}

/** The series as it is offered. */
export const entryOf = ({ key, label, section, counts, data }: Series): SeriesEntry => ({
	key,
	label,
	section,
	counts,
	values: data.map(({ words }) => words).join(' · ')
});

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
