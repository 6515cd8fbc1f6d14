import { escape } from 'arquero';
import { sum } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { FigureRow, TabledFigure } from '$lib/define/figure-table';
import { textOf } from '$lib/model/passage';
import { panelData } from '$lib/model/panel';
import { quoteSentences } from '$lib/define/quotes';

/** The sentences of a sheet's events have no more letters than this. */
const mostLetters = 740;

/** What of a figure stands on its sheet, and how that is said. */
interface Selection {
	figure: TabledFigure;
	selection: string | null;
}

/** A figure of dated events cut to the first of its first lane; any other as it is. */
export function selectEvents(figure: TabledFigure): Selection {
	const [view] = figure.views;
	const all = view?.panels.flatMap(panelData) ?? [];
	const [first] = all;
	if (!figure.events || !view || !first) return { figure, selection: null };
	const data = firstOf(all.filter(({ group }) => group === first.group));
	const keys = new Set(data.map(({ key }) => key));
	const panels = view.panels.map((panel) => ({ ...panel, data }));
	const table = figure.table.filter(escape(({ key }: FigureRow) => keys.has(key)));
	return {
		figure: { ...figure, views: [{ ...view, panels }], table },
		selection: `The first ${data.length} of the ${all.length} events, in the lane “${first.group}”.`
	};
}

/** As many of the events as a sheet has room for the sentences of. */
const firstOf = (data: Datum[]): Datum[] =>
	data.filter((_, i) => lettersOf(data.slice(0, i + 1)) <= mostLetters);

const lettersOf = (data: Datum[]): number =>
	sum(quoteSentences(data.flatMap(({ claims }) => claims)), (passage) => textOf(passage).length);
