import { max, range, scalePoint } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { WafflePanel } from '$lib/model/panel';
import { quantity } from '$lib/model/numbers/arithmetic';
import type { Form } from '../form';
import { placeMark, type Frame } from '../plot';
import { line, outlineRect, px, rect, text, type Shape } from '../shape/shape';
import { arrow } from '../shape/path';
import { cornerOf } from '../parts/grid';
import { leading, lower, paragraph } from '../text/text';
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
		const [base, line] = [side + frame.display + 4, frame.label * leading];
		const squares = panel.data.map((datum) => {
			const left = x(datum.key) ?? 0;
			const number = text(left, base, datum.words, frame.display, { weight: 'bold' });
			const label = paragraph(left, base + line + 2, datum.label, width, frame.label);
			const mark = placeMark(datum, [...cells(datum, left, side, frame), number, ...label]);
			return { mark, lines: label.length };
		});
		return {
			height: px(base + (max(squares, ({ lines }) => lines) ?? 0) * line + 6),
			guides: [],
			marks: [
				...squares.map(({ mark }) => mark),
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

/** The cells of a square, counted from the bottom left in rows. */
function cells(datum: Datum, left: number, side: number, frame: Frame): Shape[] {
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
	const [width, middle] = [between(frame) - 8, frame.width / 2];
	const lines = paragraph(middle, side / 2, datum.words, width, frame.label, { anchor: 'middle' });
	const height = lines.length * frame.label * leading;
	const at = side / 2 + height / 2 - 0.4 * frame.label * leading;
	const length = between(frame) * 0.55;
	return [
		...lower(lines, -height / 2),
		line(arrow((frame.width - length) / 2, at, length, 0, 6), 'ink', 1.5)
	];
}
