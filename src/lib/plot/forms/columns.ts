import { max, min, scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { ColumnsPanel } from '$lib/model/panel';
import { quantity } from '$lib/model/numbers/arithmetic';
import { formatTick } from '$lib/model/numbers/format';
import type { Form } from '../form';
import { anchor } from '$lib/model/period';
import { dateLabels, periodOf, timeOf, yearRule } from '../parts/axis';
import { head, headTop } from '../parts/bound';
import { placeMark, type Frame } from '../plot';
import { boxAt, lineBox, textBox, type Box } from '../shape/box';
import { horizontal, px, rect, text, type Shape, type TextShape } from '../shape/shape';
import { clamp, isFree, leading, lower, paragraph, raise } from '../text/text';
import { paintOf } from '../parts/texture';
import { endOf } from '../parts/empty-axes';

/** How high the axis of values is, and how much of it a note under the plot takes. */
const rise = { narrow: 220, wide: 235 };
const noteRoom = { narrow: 10, wide: 50 };

/** How far words over one column keep from the middle of another. */
const clearance = 12;

/** A datum with where its head stands. */
interface Column {
	datum: Datum;
	x: number;
	y: number;
}

/** Places values on a true time axis: sticks with heads from zero, or heads alone on a log scale. */
export const columns: Form<ColumnsPanel> = {
	task: () => 'Above each date, draw a column as high as you expect.',
	place(panel, frame) {
		const base = frame.display + rise[frame.size] - (panel.note ? noteRoom[frame.size] : 0);
		const scale = panel.mark === 'stick' ? linear : logarithmic;
		const x = timeOf(panel.data, frame.width);
		const y = scale(panel.data, base, frame);
		const datesOf = dateLabels(panel.data, x, base, frame);
		const columns = panel.data.map((datum): Column => ({
			datum,
			x: x(anchor(periodOf(datum))),
			y: y(quantity(datum).value)
		}));
		const grid = gridOf(panel, y, frame);
		const isStick = panel.mark === 'stick';
		const numbers = placeNumbers(columns, frame, isStick ? null : grid.flatMap(boxesOf));
		const words = frame.isEmpty || !isStick ? [] : [...numbers.values()].flat();
		const kept = grid.filter((line) => isFree(words, boxesOf(line)));
		return {
			height: px(base + 18 + frame.label * (1 + leading * 0.3)),
			guides: [
				...kept.flatMap(({ rule }) => rule),
				...kept.map(({ words }) => words),
				...(frame.isEmpty ? [] : gapNote(panel, columns, y, frame)),
				...yearRule(x, base)
			],
			marks: columns.map((column) => {
				const { ticks, words } = datesOf(column.datum);
				const number = numbers.get(column) ?? [];
				const drawn = frame.isEmpty ? [] : [...stem(panel, column, base), ...number];
				return placeMark(column.datum, [...drawn, ...ticks, ...words]);
			})
		};
	}
};

/** Values to px, greater ones higher. */
type ValueScale = ScaleContinuousNumeric<number, number>;

const valueOf = ({ value }: Datum): number | null => value;

/** From zero to the greatest value, clear of the words over it. */
const linear = (data: Datum[], base: number, frame: Frame): ValueScale =>
	scaleLinear([0, endOf(max(data, valueOf) ?? 0, frame)], [base, frame.display + 14]);

/** From the power of ten below the least value to the one above the greatest. */
const logarithmic = (data: Datum[], base: number, frame: Frame): ValueScale =>
	scaleLog([min(data, valueOf) ?? 1, max(data, valueOf) ?? 1], [base, frame.display + 14]).nice();

/** The values that have a grid line. */
function valueTicks({ mark }: ColumnsPanel, y: ValueScale): number[] {
	if (mark === 'stick') return y.ticks(4).filter((tick) => tick > 0);
	const [low = 1, high = 1] = y.domain();
	return y.ticks(Math.log10(high / low));
}

/** A grid line and its words. */
interface GridLine {
	/** Empty where the axis stands. */
	rule: Shape[];
	words: TextShape;
	y: number;
	width: number;
}

/** What numbers in the plot must not touch of a grid line. */
const boxesOf = ({ words, y, width }: GridLine): Box[] => [lineBox(0, width, y), textBox(words)];

/** Grid lines with their values above them at the left, the last with what is counted. */
function gridOf(panel: ColumnsPanel, scale: ValueScale, { label, width }: Frame): GridLine[] {
	const ticks = valueTicks(panel, scale);
	const [lowest] = scale.domain();
	return ticks.map((tick) => {
		const y = scale(tick);
		const said = tick === ticks.at(-1) ? `${formatTick(tick)} ${panel.counts}` : formatTick(tick);
		const words = text(0, y - 4, said, label - 1, { fill: 'quiet' });
		const rule = tick === lowest ? [] : [horizontal(0, y, width, 'rule')];
		return { rule, words, y, width };
	});
}

/** The remark for the years without a number, between the first two grid lines and the last two values. */
function gapNote(panel: ColumnsPanel, columns: Column[], y: ValueScale, frame: Frame): Shape[] {
	const [from, to] = columns.slice(-2);
	const [low, high] = valueTicks(panel, y);
	if (!panel.gap || panel.mark === 'dot' || !from || !to || !low || !high) return [];
	const pitch = frame.label * leading;
	const style = { anchor: 'middle', fill: 'quiet' } as const;
	const middle = (from.x + to.x) / 2;
	const note = paragraph(middle, 0, panel.gap, to.x - from.x - 30, frame.label, style);
	const top = (y(low) + y(high) - (note.length - 1) * pitch) / 2 + frame.label * 0.3;
	return lower(note, top).map((line) => ({ ...line, after: to.datum.key }));
}

function stem({ mark }: ColumnsPanel, { datum, x, y }: Column, base: number): Shape[] {
	const stick = rect(x - 2.5, y, 5, base - y, paintOf(datum.tone));
	return [...(mark === 'stick' ? [stick] : []), ...head(datum, x, y)];
}

/**
 * Places the number of each column above its head, the greatest set largest: in lines that keep clear of
 * the next column, and a grid line that they touch gives way. Where heads alone stand on a scale, whose
 * lines are needed to read it, numbers are raised until they touch none of the `rules`.
 */
function placeNumbers(
	columns: Column[],
	frame: Frame,
	rules: Box[] | null
): Map<Column, TextShape[]> {
	const greatest = max(columns, ({ datum }) => datum.value);
	const taken = [...columns.map(headBox), ...(rules ?? [])];
	return new Map(
		columns.map((column) => {
			const { words, value } = column.datum;
			const size = value === greatest ? frame.display : frame.value;
			const style = { anchor: 'middle', weight: 'bold' } as const;
			const bottom = headBox(column).top - 6;
			const room = rules ? frame.width : roomFor(column, columns, frame);
			const lines = paragraph(column.x, bottom, words, room, size, style);
			const over = lower(lines, -(lines.length - 1) * size * leading);
			const label = raise(
				over.map((line) => clamp(line, 0, frame.width)),
				taken
			);
			taken.push(...label.map(textBox));
			return [column, label];
		})
	);
}

/** The width in which words over a column stay clear of the middle of the next ones. */
function roomFor({ x }: Column, columns: Column[], { width }: Frame): number {
	const left = max(columns, (other) => (other.x < x ? other.x + clearance : 0)) ?? 0;
	const right = min(columns, (other) => (other.x > x ? other.x - clearance : width)) ?? width;
	return right - left;
}

function headBox({ datum, x, y }: Column): Box {
	const top = headTop(datum, y);
	return boxAt(x, 8, top, top + 12);
}
