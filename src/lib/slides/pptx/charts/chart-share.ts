import type { Datum } from '$lib/model/datum';
import type { SharePanel } from '$lib/model/panel';
import type { Bar, Chart, ChartLabel, ChartRoom } from './chart';
import { numberOf, qualifierOf } from './chart-label';
import { placeRows } from './chart-rows';
import type { Cell } from './workbook';

/** One bar per datum on an axis from 0 to 100 %, each of a whole of its own. */
export function shareChart({ data }: SharePanel, room: ChartRoom): Chart | null {
	const bars = data.map((datum) => ({ datum, end: (datum.value ?? 0) / 100 }));
	const rows = placeRows(bars, '100%', room);
	if (!rows) return null;
	const shown = data.map((datum) => (datum.value !== null && room.isShown(datum) ? datum : null));
	return {
		...rows,
		direction: 'bar',
		grouping: 'clustered',
		joined: false,
		axis: { min: 0, max: 100, unit: 50, format: '0"%"', look: 'line' },
		series: [{ column: 1, name: 'Share in %', bars: shown.map(barOf) }],
		sheet: [
			['Share of', 'Share in %', 'Qualifier', 'In words'],
			...data.map((datum, i): Cell[] => [datum.label, ...(shown[i] ? cellsOf(shown[i]) : [])])
		]
	};
}

const barOf = (datum: Datum | null): Bar | null =>
	datum && { value: datum.value!, datum, label: labelOf(datum) };

const labelOf = (datum: Datum): ChartLabel => ({
	lines: [[numberOf(datum)]],
	align: 'l',
	at: 'end',
	dx: 0,
	dy: 0
});

const cellsOf = (datum: Datum): Cell[] => [datum.value, qualifierOf(datum), datum.words];
