import { max, min, range, scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3';
import type { Datum } from '$lib/figure/datum';
import type { ColumnsPanel } from '$lib/figure/figure';
import { formatTick } from '$lib/figure/format';
import { anchor } from '$lib/figure/period';
import { periodLabels, timeOf, yearRule, type TimeScale } from './axis';
import { head, headTop } from './head';
import { placeMark, type Frame, type PlacedForm } from './plot';
import { horizontal, px, rect, text, textBox, type Box, type Shape, type TextShape } from './shape';
import { clamp, leading, raise, wrap } from './text';
import { paintOf } from './texture';

type ValueScale = ScaleContinuousNumeric<number, number>;

/** Places values on a true time axis: sticks with heads from zero, or heads alone on a log scale. */
export function columns(panel: ColumnsPanel, frame: Frame): PlacedForm {
	const base = frame.display + (frame.size === 'wide' ? 235 : 220);
	const x = timeOf(panel.data, frame.width);
	const y =
		panel.mark === 'stick' ? linear(panel.data, base, frame) : logarithmic(panel.data, base, frame);
	const dates = periodLabels(
		panel.data.map((d) => d.period!),
		x,
		base,
		frame
	);
	const lines = grid(panel, y, frame);
	const numbers = valueLabels(panel.data, x, y, lines, frame);
	return {
		height: px(base + 18 + frame.label * (1 + leading * 0.3)),
		guides: [...lines, ...gapNote(panel, x, y, frame), ...yearRule(x, base)],
		marks: panel.data.map((datum, i) =>
			placeMark(datum, [...stem(panel, datum, x, y, base), numbers[i]!, ...dates[i]!])
		)
	};
}

function linear(data: Datum[], base: number, frame: Frame): ValueScale {
	return scaleLinear([0, max(data, (d) => d.value)!], [base, frame.display + 14]);
}

function logarithmic(data: Datum[], base: number, frame: Frame): ValueScale {
	const values = data.map((d) => Math.log10(d.value!));
	const domain = [10 ** Math.floor(min(values)!), 10 ** Math.ceil(max(values)!)];
	return scaleLog(domain, [base, frame.display + 14]);
}

/** Grid lines with their values above them at the left; the last one also says what is counted. */
function grid(panel: ColumnsPanel, y: ValueScale, frame: Frame): Shape[] {
	const ticks = valueTicks(panel, y);
	return ticks.flatMap((tick, i) => {
		const words = formatTick(tick) + (i === ticks.length - 1 ? ` ${panel.counts}` : '');
		const label = text(0, y(tick) - 4, words, frame.label - 1, { fill: 'quiet' });
		return tick === y.domain()[0] ? [label] : [horizontal(0, y(tick), frame.width, 'rule'), label];
	});
}

function valueTicks(panel: ColumnsPanel, y: ValueScale): number[] {
	const [low, high] = y.domain() as [number, number];
	if (panel.mark === 'stick') return y.ticks(4).filter((tick) => tick > 0);
	return range(Math.log10(low), Math.log10(high) + 1).map((power) => 10 ** power);
}

/** The remark for the years without a number, between the first two grid lines and the last two values. */
function gapNote(panel: ColumnsPanel, x: TimeScale, y: ValueScale, frame: Frame): Shape[] {
	if (!panel.gap || panel.mark === 'dot') return [];
	const [from, to] = panel.data.slice(-2).map((d) => x(anchor(d.period!))) as [number, number];
	const [low, high] = valueTicks(panel, y) as [number, number];
	const lines = wrap(panel.gap, to - from - 30, frame.label);
	const top =
		(y(low) + y(high)) / 2 - ((lines.length - 1) * frame.label * leading) / 2 + frame.label * 0.3;
	return lines.map((words, i) =>
		text((from + to) / 2, top + i * frame.label * leading, words, frame.label, {
			anchor: 'middle',
			fill: 'quiet'
		})
	);
}

function stem(
	panel: ColumnsPanel,
	datum: Datum,
	x: TimeScale,
	y: ValueScale,
	base: number
): Shape[] {
	const [at, top] = [x(anchor(datum.period!)), y(datum.value!)];
	const paint = paintOf(datum.tone);
	const stick =
		base - top > 1 && panel.mark === 'stick' ? [rect(at - 2.5, top, 5, base - top, paint)] : [];
	return [...stick, ...head(datum, at, top)];
}

/** The numbers above their heads, the greatest set largest, raised where they would touch one another or the scale. */
function valueLabels(
	data: Datum[],
	x: TimeScale,
	y: ValueScale,
	lines: Shape[],
	frame: Frame
): TextShape[] {
	const greatest = max(data, (d) => d.value)!;
	const labels = data.map((datum) => {
		const size = datum.value === greatest ? frame.display : frame.value;
		const at = text(
			x(anchor(datum.period!)),
			headTop(datum, y(datum.value!)) - 6,
			datum.words,
			size,
			{
				anchor: 'middle',
				weight: 'bold'
			}
		);
		return clamp(at, 0, frame.width);
	});
	const ticks = lines.filter((shape) => shape.shape === 'text').map(textBox);
	return raise(labels, [...data.map((d) => headBox(d, x, y)), ...ticks]);
}

function headBox(datum: Datum, x: TimeScale, y: ValueScale): Box {
	const [at, top] = [x(anchor(datum.period!)), headTop(datum, y(datum.value!))];
	return { left: at - 8, right: at + 8, top, bottom: top + 12 };
}
