import type { Datum } from '$lib/figure/datum';
import type { SharePanel } from '$lib/figure/panel';
import type { Bar, Chart, ChartLabel, ChartRoom } from './chart';
import { numberOf, qualifierOf, sizeOf } from './chart-label';
import { rowsIn, tickRoom } from './chart-rows';

/** A bar a datum on an axis from 0 to 100 %, each of a whole of its own. */
export function shareChart({ data }: SharePanel, room: ChartRoom): Chart | null {
	const rows = rowsIn(
		data.map((datum) => datum.label),
		room,
		widestEnd(data)
	);
	if (!rows) return null;
	const shown = data.map((datum) => (datum.value !== null && room.isShown(datum) ? datum : null));
	return {
		...rows,
		direction: 'bar',
		grouping: 'clustered',
		joined: false,
		axis: { min: 0, max: 100, unit: 50, format: '0"%"', isShown: true, side: 'low' },
		series: [{ column: 1, name: 'Share in %', bars: shown.map(barOf) }],
		sheet: [
			['Share of', 'Share in %', 'Qualifier', 'In words'],
			...data.map((datum, i) => [datum.label, ...(shown[i] ? cellsOf(shown[i]) : [])])
		],
		remarks: []
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

const cellsOf = (datum: Datum) => [datum.value, qualifierOf(datum), datum.words];

/** How far beyond 100 % the longest number reaches, when its bar is as long as `width`. */
const widestEnd =
	(data: Datum[]) =>
	(width: number): number =>
		Math.max(
			tickRoom('100%'),
			...data.map((datum) => {
				const end = ((datum.value ?? 0) / 100) * width;
				return end + 14 + sizeOf({ lines: [[numberOf(datum)]] }).width - width;
			})
		);
