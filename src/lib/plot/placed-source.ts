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

/** A line with the series it opens to, placed. */
export interface PlacedSource extends SourceLine {
	reference: PlacedReference | null;
}

/** A line as a figure's page shows it, whose series is drawn beside. */
export interface ShownSource extends SourceLine {
	reference: Omit<PlacedReference, 'plot'> | null;
}

/** What a page is sent of a line whose plot it is sent as markup. */
export function withoutPlot({ reference, ...line }: PlacedSource): ShownSource {
	if (!reference) return { ...line, reference };
	const { plot: _, ...shown } = reference;
	return { ...line, reference: shown };
}
