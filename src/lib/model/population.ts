import type { Datum } from './datum';

/** A series of populations that counts are divided by; never from the article. */
export interface Population {
	/** Names it in addresses. */
	name: string;
	/** Whose people they are: "Norway". */
	of: string;
	/** Whose numbers they are: "Correlates of War". */
	by: string;
	/** Id of the reference series. */
	id: string;
	title: string;
	/** What its values count, and in which borders. */
	definition: string;
	/** Who first gave the numbers. */
	origin: string;
	/** The works they were seen in. */
	works: { title: string; path?: string }[];
	grade: 'A' | 'B';
	/** What to mind. */
	caveat: string;
}

/** The values of a series as rates of one population. */
export interface Rates extends Pick<Population, 'by' | 'of'> {
	/** The population's name. */
	population: string;
	/** A rate for each value that has one; two where one year has populations in two borders. */
	data: Datum[];
	/** A sentence for each value that has none. */
	missing: string[];
}
