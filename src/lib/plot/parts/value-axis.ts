import { max, min, scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { ColumnsPanel } from '$lib/model/panel';
import { formatTick } from '$lib/model/numbers/format';
import type { Frame } from '../plot';
import { endOf } from './empty-axes';
import { textBox, type Box } from '../shape/box';
import { horizontal, text, type Shape, type TextShape } from '../shape/shape';

/** Values to px, greater ones higher. */
export type ValueScale = ScaleContinuousNumeric<number, number>;

const valueOf = ({ value }: Datum): number | null => value;

/** From zero to the greatest value, clear of the words over it. */
export const linear = (data: Datum[], base: number, frame: Frame): ValueScale =>
	scaleLinear([0, endOf(max(data, valueOf) ?? 0, frame)], [base, frame.display + 14]);

/** From the power of ten below the least value to the one above the greatest. */
export const logarithmic = (data: Datum[], base: number, frame: Frame): ValueScale =>
	scaleLog([min(data, valueOf) ?? 1, max(data, valueOf) ?? 1], [base, frame.display + 14]).nice();

/** The values that have a grid line. */
export function valueTicks({ mark }: ColumnsPanel, y: ValueScale): number[] {
	if (mark === 'stick') return y.ticks(4).filter((tick) => tick > 0);
	const [low = 1, high = 1] = y.domain();
	return y.ticks(Math.log10(high / low));
}

/** Grid lines with their values above them at the left; the last one also says what is counted. */
export function grid(panel: ColumnsPanel, y: ValueScale, frame: Frame): Shape[] {
	const rules = valueTicks(panel, y).filter((tick) => tick !== y.domain()[0]);
	return [
		...rules.map((tick) => horizontal(0, y(tick), frame.width, 'rule')),
		...tickLabels(panel, y, frame)
	];
}

function tickLabels(panel: ColumnsPanel, y: ValueScale, frame: Frame): TextShape[] {
	const ticks = valueTicks(panel, y);
	return ticks.map((tick) => {
		const words = tick === ticks.at(-1) ? `${formatTick(tick)} ${panel.counts}` : formatTick(tick);
		return text(0, y(tick) - 4, words, frame.label - 1, { fill: 'quiet' });
	});
}

/** What numbers in the plot must not touch: the grid lines and their labels. */
export function gridBoxes(panel: ColumnsPanel, y: ValueScale, frame: Frame): Box[] {
	const rules = valueTicks(panel, y).map(y);
	return [
		...rules.map((at) => ({ left: 0, right: frame.width, top: at - 0.5, bottom: at + 0.5 })),
		...tickLabels(panel, y, frame).map(textBox)
	];
}
