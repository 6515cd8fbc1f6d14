import type { Datum } from '$lib/model/datum';
import type { View } from '$lib/model/figure';
import type { Panel } from '$lib/model/panel';
import type { ViewName } from '$lib/model/selection';
import type { Series } from '$lib/model/series';

/** Why series can't be seen so: what is said of one of them, and of several. */
export interface Reason {
	one: string;
	many: string;
}

/** A way to see series beside one another, and for which of them it holds. */
export interface Rule {
	name: ViewName;
	label: string;
	/** What there must be two of, in a sentence. */
	needs: string;
	/** Why the series can't be seen so; `null` where it can. */
	refuse(series: Series, population: string): Reason | null;
	/** A sentence for each value that is missing from what is shown of its series; none if left out. */
	missing?(series: Series[], population: string): string[];
	/** The panels of series that aren't refused; `events` are dates to set below them. */
	panels(series: Series[], events: Datum[], population: string): Panel[];
}

/** A view of a choice of series, or the reason why there is none. */
export interface Offer {
	name: ViewName;
	label: string;
	/** `null` where fewer than two of the series can be seen so. */
	view: View | null;
	/** Why there is no view, or why series are missing from it; one sentence per reason. */
	why: string[];
}
