import { writingLine } from '$lib/model/words/blank';
import type { Datum } from '$lib/model/datum';
import type { Figure } from '$lib/model/figure';
import { formatUnit } from '$lib/model/numbers/format';
import { mapData, type Panel } from '$lib/model/panel';
import { blankLabel, numbersAsked } from './blank-label';

/** Panels of a figure without its values: lines stand for the words, and what we computed is left out. */
export function emptyPanels(figure: Figure, panels: Panel[]): Panel[] {
	const asked = numbersAsked(figure);
	const empty = (data: Datum[]) =>
		data.filter(({ origin }) => origin !== 'computed').map((datum) => emptyDatum(datum, asked));
	return panels.map((panel) => mapData(unnest(panel), empty)).filter(({ data }) => data.length);
}

/** Parts of a total that we computed lie in nothing that is asked for. */
const unnest = (panel: Panel): Panel =>
	panel.form === 'matrix' && panel.data.at(-1)?.origin === 'computed'
		? { ...panel, nested: false }
		: panel;

const emptyDatum = (datum: Datum, asked: ReadonlySet<number>): Datum => ({
	...datum,
	label: blankLabel(datum.label, asked),
	words: formatUnit(writingLine, datum.unit)
});
