import type { SourceLine } from '$lib/model/source';
import type { Plot } from './plot';

/** A series from outside the article, as a figure's page opens to it. */
export interface PlacedReference {
	id: string;
	title: string;
	definition: string;
	origin: string;
	works: { title: string; path?: string }[];
	caveat: string;
	/** Every value with its date, in words. */
	values: string[];
	plot: Plot;
}

/** A line as a figure's page shows it, with the series it opens to. */
export interface PlacedSource extends SourceLine {
	reference: PlacedReference | null;
}
