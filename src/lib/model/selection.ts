/** The views of a comparison, by their names in the address; the first is shown unless another is chosen. */
export const viewNames = ['sides', 'change', 'shares', 'counts', 'rates'] as const;

/** One of `viewNames`. */
export type ViewName = (typeof viewNames)[number];

/** As many series as there must be for anything to be compared. */
export const leastSeries = 2;

/** As many series as can be compared at once. */
export const mostSeries = 6;

/** What is compared, and how. */
export interface Selection {
	/** Keys of known series without repeats, in the order in which all are known; at most `mostSeries`. */
	series: string[];
	view: ViewName;
	/** The name of the population that rates are counted by, `null` for the first; kept in the address of every view. */
	population: string | null;
}

/** Nothing chosen, seen side by side. */
export const emptySelection: Selection = {
	series: [],
	view: viewNames[0],
	population: null
};

/** The selection with the series added, or without it; unchanged when it is full or knows no such key. */
export function toggleSeries(
	selection: Selection,
	key: string,
	known: readonly string[]
): Selection {
	const { series } = selection;
	if (series.includes(key)) return { ...selection, series: series.filter((one) => one !== key) };
	if (series.length >= mostSeries || !known.includes(key)) return selection;
	return { ...selection, series: known.filter((one) => one === key || series.includes(one)) };
}
