import { max, nice, tickStep } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { RangePanel } from '$lib/model/panel';
import type { Bar, Chart, ChartRoom } from './chart';
import { numberOf, qualifierOf, sizeOf } from './chart-label';
import { placeRows } from './chart-rows';
import type { Cell } from './workbook';

/** A range with both its ends, which alone can float. */
interface Ends {
	datum: Datum;
	low: number;
	high: number;
}

/** Ranges on one axis: a bar from low to high that stands on another, which isn't seen. */
export function rangeChart({ data }: RangePanel, room: ChartRoom): Chart | null {
	const ends = data.map(endsOf);
	const greatest = max(ends, (one) => one?.high) ?? 0;
	const unit = tickStep(0, greatest, 3);
	const [, last] = nice(0, greatest, 3);
	const bars = data.map((datum) => ({ datum, end: (endsOf(datum)?.high ?? 0) / last }));
	const rows = placeRows(bars, `${last}%`, room);
	if (!rows) return null;
	const shown = ends.map((one) => (one && room.isShown(one.datum) ? one : null));
	const scale = rows.inner.width / last;
	return {
		...rows,
		wholes: [],
		direction: 'bar',
		grouping: 'stacked',
		joined: false,
		axis: { min: 0, max: last, unit, format: '0"%"', look: 'line' },
		series: [
			{ column: 1, name: 'Low', bars: shown.map((one) => one && base(one)) },
			{ column: 3, name: 'Span', bars: shown.map((one) => one && span(one, scale)) }
		],
		sheet: [
			['Range', 'Low', 'High', 'Span', 'Qualifier', 'In words'],
			...data.map(({ label }, i): Cell[] => [label, ...(shown[i] ? cellsOf(shown[i], i + 2) : [])])
		]
	};
}

function endsOf(datum: Datum): Ends | null {
	const { low = null, high = null } = datum.interval ?? {};
	return low === null || high === null ? null : { datum, low, high };
}

const base = ({ low }: Ends): Bar => ({ value: low, datum: null, label: null });

/** Beyond the end there is no place for the number of a bar that stands on another, so it is moved there from its middle. */
function span({ datum, low, high }: Ends, scale: number): Bar {
	const lines = [[numberOf(datum)]];
	const dx = ((high - low) * scale + sizeOf({ lines }).width) / 2 + 6;
	return { value: high - low, datum, label: { lines, align: 'l', at: 'middle', dx, dy: 0 } };
}

const cellsOf = ({ datum, low, high }: Ends, row: number): Cell[] => [
	low,
	high,
	{ formula: `C${row}-B${row}`, value: high - low },
	qualifierOf(datum),
	datum.words
];
