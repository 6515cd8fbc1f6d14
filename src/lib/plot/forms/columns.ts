import { max } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { ColumnsPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { anchor } from '$lib/model/period';
import { periodLabels, timeOf, yearRule, type TimeScale } from '../parts/axis';
import { head, headTop } from '../parts/bound';
import { placeMark, type Frame } from '../plot';
import type { Box } from '../shape/box';
import { px, rect, text, type Shape, type TextShape } from '../shape/shape';
import { clamp, leading, raise, wrap } from '../text/text';
import { paintOf } from '../parts/texture';
import {
	grid,
	gridBoxes,
	linear,
	logarithmic,
	valueTicks,
	type ValueScale
} from '../parts/value-axis';

/** The scales of the panel, with the y of the time axis. */
interface Axes {
	x: TimeScale;
	y: ValueScale;
	base: number;
	frame: Frame;
}

/** Places values on a true time axis: sticks with heads from zero, or heads alone on a log scale. */
export const columns: Form<ColumnsPanel> = {
	task: () => 'Draw a column over each date, as high as you expect it.',
	place(panel, frame) {
		const base = frame.display + (frame.size === 'wide' ? 235 : 220);
		const scale = panel.mark === 'stick' ? linear : logarithmic;
		const x = timeOf(panel.data, frame.width);
		const axes = { x, y: scale(panel.data, base, frame), base, frame };
		const periods = panel.data.map((d) => d.period!);
		const dates = periodLabels(periods, x, base, frame);
		const numbers = frame.isEmpty ? [] : valueLabels(panel, axes);
		return {
			height: px(base + 18 + frame.label * (1 + leading * 0.3)),
			guides: [...grid(panel, axes.y, frame), ...gapNote(panel, axes), ...yearRule(x, base)],
			marks: panel.data.map((datum, i) =>
				placeMark(datum, [
					...(numbers[i] ? [...stem(panel, datum, axes), numbers[i]] : []),
					...dates[i]!
				])
			)
		};
	}
};

/** The remark for the years without a number, between the first two grid lines and the last two values. */
function gapNote(panel: ColumnsPanel, { x, y, frame }: Axes): Shape[] {
	if (!panel.gap || panel.mark === 'dot' || frame.isEmpty) return [];
	const [from, to] = panel.data.slice(-2).map((d) => x(anchor(d.period!))) as [number, number];
	const [low, high] = valueTicks(panel, y) as [number, number];
	const lines = wrap(panel.gap, to - from - 30, frame.label);
	const pitch = frame.label * leading;
	const top = (y(low) + y(high) - (lines.length - 1) * pitch) / 2 + frame.label * 0.3;
	const style = { anchor: 'middle', fill: 'quiet' } as const;
	return lines.map((words, i) => text((from + to) / 2, top + i * pitch, words, frame.label, style));
}

function stem({ mark }: ColumnsPanel, datum: Datum, { x, y, base }: Axes): Shape[] {
	const [at, top] = [x(anchor(datum.period!)), y(datum.value!)];
	const stick = rect(at - 2.5, top, 5, base - top, paintOf(datum.tone));
	return [...(mark === 'stick' ? [stick] : []), ...head(datum, at, top)];
}

/** The numbers above their heads, the greatest set largest, raised where they would touch one another or the grid. */
function valueLabels(panel: ColumnsPanel, axes: Axes): TextShape[] {
	const greatest = max(panel.data, (d) => d.value);
	const { display, value, width } = axes.frame;
	const labels = panel.data.map((datum) => {
		const { left, right, top } = headBox(datum, axes);
		const size = datum.value === greatest ? display : value;
		const label = text((left + right) / 2, top - 6, datum.words, size, {
			anchor: 'middle',
			weight: 'bold'
		});
		return clamp(label, 0, width);
	});
	const heads = panel.data.map((d) => headBox(d, axes));
	return raise(labels, [...heads, ...gridBoxes(panel, axes.y, axes.frame)]);
}

function headBox(datum: Datum, { x, y }: Axes): Box {
	const [at, top] = [x(anchor(datum.period!)), headTop(datum, y(datum.value!))];
	return { left: at - 8, right: at + 8, top, bottom: top + 12 };
}
