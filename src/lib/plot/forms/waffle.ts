import { range, scalePoint } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { WafflePanel } from '$lib/model/panel';
import { quantity } from '$lib/model/numbers/arithmetic';
import type { Form } from '../form';
import { placeMark, type Frame } from '../plot';
import { line, outlineRect, px, rect, text, type Shape } from '../shape/shape';
import { arrow } from '../shape/path';
import { cornerOf } from '../parts/grid';
import { leading, paragraph, wrap } from '../text/text';
import { paintOf } from '../parts/texture';

/** Places squares of 100 cells side by side, filled from the bottom left, with the time between them. */
export const waffle: Form<WafflePanel> = {
	isTouching: true,
	task: () => 'Shade as many of the 100 cells as you expect; one cell is one percent.',
	place(panel, frame) {
		const side = Math.min(
			260,
			(frame.width - between(frame) * (panel.data.length - 1)) / panel.data.length
		);
		const keys = panel.data.map(({ key }) => key);
		const x = scalePoint(keys, [0, frame.width - side]).align(0);
		const width = labelWidth(panel, frame, side);
		const squares = panel.data.map((datum) => ({
			datum,
			shapes: square(datum, x(datum.key) ?? 0, side, frame),
			words: wordsBelow(datum, x(datum.key) ?? 0, side, width, frame)
		}));
		return {
			height: px(Math.max(...squares.map(({ words }) => words.bottom))),
			guides: [],
			marks: [
				...squares.map(({ datum, shapes, words }) =>
					placeMark(datum, [...shapes, ...words.shapes])
				),
				...(panel.details ?? []).map((d) => placeMark(d, wayBetween(d, side, frame)))
			]
		};
	}
};

/** The least room between two squares. */
const between = (frame: Frame): number => (frame.size === 'wide' ? 120 : 76);

const labelWidth = (panel: WafflePanel, frame: Frame, side: number): number =>
	panel.data.length > 1
		? Math.min(side + between(frame) / 2 - 6, frame.width / panel.data.length - 6)
		: frame.width;

/** The number of a square, and what it is of. */
function wordsBelow(
	{ words, label }: Datum,
	x: number,
	side: number,
	width: number,
	frame: Frame
): { shapes: Shape[]; bottom: number } {
	const y = side + frame.display + 4;
	const line = frame.label * leading;
	const below = paragraph(x, y + line + 2, label, width, frame.label);
	return {
		shapes: [text(x, y, words, frame.display, { weight: 'bold' }), ...below],
		bottom: y + below.length * line + 6
	};
}

/** The cells of a square, counted from the bottom left in rows. */
function square(datum: Datum, left: number, side: number, frame: Frame): Shape[] {
	const filled = frame.isEmpty ? 0 : quantity(datum).value;
	const cell = side / 10;
	const size = cell - (side > 150 ? 2.5 : 1.5);
	return range(100).map((n) => {
		const { x, y } = cornerOf(n, { cell, across: 10 });
		const [at, top] = [left + x, side - y - cell];
		return n < filled
			? rect(at, top, size, size, paintOf(datum.tone))
			: outlineRect(at, top, size, size);
	});
}

/** The time between two squares, set over an arrow from the first to the second. */
function wayBetween(datum: Datum, side: number, frame: Frame): Shape[] {
	const lines = wrap(datum.words, between(frame) - 8, frame.label);
	const y = side / 2 - (lines.length * frame.label * leading) / 2;
	const words = lines.map((l, i) =>
		text(frame.width / 2, y + i * frame.label * leading, l, frame.label, { anchor: 'middle' })
	);
	const at = y + (lines.length - 0.4) * frame.label * leading;
	const length = between(frame) * 0.55;
	return [...words, line(arrow((frame.width - length) / 2, at, length, 0, 6), 'ink', 1.5)];
}
