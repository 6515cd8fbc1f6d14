import { scaleLog, type ScaleLogarithmic } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { TimesPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { formatNumber } from '$lib/model/numbers/format';
import { textBox, textWidth } from '../shape/box';
import { placeMark, placeRows, type Frame, type PlacedRow } from '../plot';
import { horizontal, px, text, vertical, type Shape, type TextShape } from '../shape/shape';
import { clamp, leading, paragraph } from '../text/text';
import { timesMark, type LevelMark } from '../parts/bound';

/** Multiples to px, every power of ten as wide as the next. */
type TimesScale = ScaleLogarithmic<number, number>;

/** Where words begin, clear of the line at 1. */
const indent = 8;

/** Room at the right for an arrow from the end of the axis. */
const inset = 26;

/** How high the stretch of a row is that its mark stands in. */
const markHeight = 24;

/** Places multiples on one logarithmic axis from 1, one row per datum, its label above its mark. */
export const times: Form<TimesPanel> = {
	place(panel, frame) {
		const x = scaleOf(panel.data, frame);
		const rows = placeRows(panel.data, 10, (datum, y) => placeRow(datum, x, y, frame));
		const base = rows.bottom + 10;
		return {
			height: px(base + 8 + frame.label * (1.3 + leading)),
			guides: axis(x, base, frame),
			marks: rows.marks
		};
	}
};

/** From 1 to the power of ten above the greatest end, at least 10; a multiple below 1 lets it begin lower. */
function scaleOf(data: Datum[], frame: Frame): TimesScale {
	const ends = data
		.flatMap((d) => [d.value, d.interval?.low, d.interval?.high])
		.flatMap((end) => end || []);
	return scaleLog([Math.min(1, ...ends), Math.max(10, ...ends)], [0.5, frame.width - inset]).nice();
}

function placeRow(datum: Datum, x: TimesScale, y: number, frame: Frame): PlacedRow {
	const { label: size, width } = frame;
	const label = paragraph(indent, y + size, datum.label, width - indent, size);
	const middle = y + label.length * size * leading + 2 + markHeight / 2;
	const mark = timesMark(datum, x, middle, size) ?? { shapes: [], left: 0, right: 0 };
	const words = wordsOf(datum, mark, middle, frame);
	const bottom = Math.max(middle + markHeight / 2, textBox(words).bottom);
	const shapes = [...label, ...mark.shapes, words];
	return { guides: [], marks: [placeMark(datum, shapes)], bottom };
}

/** The number at the right of its mark, at its left where that has no room, under it where neither has. */
function wordsOf(
	datum: Datum,
	{ left, right }: LevelMark,
	middle: number,
	frame: Frame
): TextShape {
	const y = middle + frame.value * 0.35;
	const words = text(right + 8, y, datum.words, frame.value, { weight: 'bold' });
	const width = textWidth(words);
	if (right + 8 + width <= frame.width) return words;
	if (left - 8 - width >= indent) return { ...words, x: px(left - 8), anchor: 'end' };
	const under = { ...words, y: px(middle + markHeight / 2 + frame.value) };
	return clamp(under, indent, frame.width);
}

/** The axis with its ticks, and the line at 1, where nothing has changed. */
function axis(x: TimesScale, y: number, frame: Frame): Shape[] {
	const [least = 1, greatest = 1] = x.domain();
	const base = horizontal(x(least), y, x(greatest) - x(least), 'ink', 1.25);
	const ticks = ticksOf(x).map((tick) => vertical(x(tick), y, tick === 1 ? 8 : 5, 'ink'));
	const one = least === 1 ? [vertical(x(1), 0, y, 'ink')] : [];
	return [...one, base, ...ticks, ...tickLabels(x, y, frame)];
}

/** 1, 2 and 5 of every power of ten. */
const ticksOf = (x: TimesScale): number[] =>
	x.ticks().filter((tick) => '125'.includes(tick.toExponential().charAt(0)));

function tickLabels(x: TimesScale, y: number, frame: Frame): TextShape[] {
	const isRoomy = frame.size === 'wide' && x(10) - x(1) > 130;
	const named = ticksOf(x).filter((tick) => isRoomy || Number.isInteger(Math.log10(tick)));
	const labels = named.map((tick) => label(x(tick), y, `${formatNumber(tick)}×`, frame));
	return [...labels, label(x(1), y + frame.label * leading, 'no change', frame)];
}

const label = (at: number, y: number, words: string, frame: Frame): TextShape =>
	clamp(
		text(at, y + 8 + frame.label, words, frame.label, { anchor: 'middle', fill: 'quiet' }),
		0,
		frame.width
	);
