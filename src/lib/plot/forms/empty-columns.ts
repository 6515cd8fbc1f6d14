import { max, scaleLinear } from 'd3';
import { formatTick } from '$lib/model/numbers/format';
import type { ColumnsPanel, PeoplePanel } from '$lib/model/panel';
import { anchor } from '$lib/model/period';
import { periodLabels, timeOf, yearRule, type TimeScale } from '../parts/axis';
import { ceiling } from './empty-scale';
import type { Frame, PlacedForm } from '../plot';
import { horizontal, outlineRect, px, text, type Shape } from '../shape/shape';
import { leading } from '../text/text';

/** How high the axes stand. */
const rise = 180;

/** The axes of columns, with the dates and without values; the value axis ends well above the greatest. */
export function emptyColumns(panel: ColumnsPanel, frame: Frame): PlacedForm {
	const x = timeOf(panel.data, frame.width);
	const y = scaleLinear([0, ceiling(max(panel.data, (d) => d.value)!)], [rise, 20]);
	const ticks = y.ticks(4).filter((tick) => tick > 0);
	const rules = ticks.flatMap((tick) => [
		horizontal(0, y(tick), frame.width, 'rule'),
		text(0, y(tick) - 4, labelOf(tick, tick === ticks.at(-1), panel), frame.label - 1, {
			fill: 'quiet'
		})
	]);
	return dated(panel, x, frame, rise, rules);
}

const labelOf = (tick: number, isLast: boolean, { counts }: ColumnsPanel): string =>
	isLast ? `${formatTick(tick)} ${counts}` : formatTick(tick);

/** People stand as many abreast. */
const abreast = 5;

/** Squares to be filled, one a person, as many over each date: more than any of them needs. */
export function emptyPeople(panel: PeoplePanel, frame: Frame): PlacedForm {
	const x = timeOf(panel.data, frame.width);
	const most = ceiling(max(panel.data, (d) => d.interval?.high ?? d.value!)!);
	const [cell, rows] = [17, Math.ceil(most / abreast)];
	const base = rows * cell + 8;
	const squares = panel.data.flatMap(({ period }) =>
		Array.from({ length: rows * abreast }, (_, n) => {
			const left = x(anchor(period!)) + ((n % abreast) - abreast / 2) * cell;
			return outlineRect(left, base - (Math.floor(n / abreast) + 1) * cell - 1, cell - 3, cell - 3);
		})
	);
	return dated(panel, x, frame, base, squares);
}

/** What stands over a time axis, with the axis and its dates. */
function dated(
	{ data }: ColumnsPanel | PeoplePanel,
	x: TimeScale,
	frame: Frame,
	base: number,
	above: Shape[]
): PlacedForm {
	const periods = data.map((d) => d.period!);
	const dates = periodLabels(periods, x, base, frame);
	const lines = Math.max(...dates.map((d) => d.filter((s) => s.shape === 'text').length));
	return {
		height: px(base + 18 + frame.label * (0.4 + leading * lines)),
		guides: [...above, ...yearRule(x, base), ...dates.flat()],
		marks: []
	};
}
