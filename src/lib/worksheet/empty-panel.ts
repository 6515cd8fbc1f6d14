import { writingLine } from '$lib/model/words/blank';
import type { Datum } from '$lib/model/datum';
import type { Figure } from '$lib/model/figure';
import { formatUnit } from '$lib/model/numbers/format';
import type { Panel } from '$lib/model/panel';
import { blankLabel, numbersAsked } from './blank-label';

/** Panels of a figure without its values: lines stand for the words, and what we computed is left out. */
export function emptyPanels(figure: Figure, panels: Panel[]): Panel[] {
	const asked = numbersAsked(figure);
	return panels.map((panel) => emptyPanel(panel, asked)).filter(({ data }) => data.length);
}

function emptyPanel(panel: Panel, asked: ReadonlySet<number>): Panel {
	const empty = (data: Datum[]) =>
		data.filter(({ origin }) => origin !== 'computed').map((datum) => emptyDatum(datum, asked));
	const data = empty(panel.data);
	if (panel.form === 'units') return { ...panel, data, totals: empty(panel.totals) };
	if (panel.form === 'beside') return { ...panel, data, others: [] };
	if (panel.form !== 'waffle' || !panel.between) return { ...panel, data };
	return { ...panel, data, between: emptyDatum(panel.between, asked) };
}

const emptyDatum = (datum: Datum, asked: ReadonlySet<number>): Datum => ({
	...datum,
	label: blankLabel(datum.label, asked),
	words: formatUnit(writingLine, datum.unit)
});
