import { max, range } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { WafflePanel } from '$lib/model/panel';
import type { Form } from '../form';
import { placeMark, type Frame } from '../plot';
import { line, outlineRect, px, rect, text, type Shape } from '../shape/shape';
import { arrow } from '../parts/glyphs';
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
		const x = (i: number) =>
			panel.data.length > 1 ? ((frame.width - side) / (panel.data.length - 1)) * i : 0;
		const lines = panel.data.map(
			(d) => wrap(d.label, labelWidth(panel, frame, side), frame.label).length
		);
		const top = side + frame.display + 4;
		return {
			height: px(top + max(lines)! * frame.label * leading + 6),
			guides: [],
			marks: [
				...panel.data.map((d, i) =>
					placeMark(d, square(d, x(i), side, labelWidth(panel, frame, side), frame))
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

function square(datum: Datum, x: number, side: number, width: number, frame: Frame): Shape[] {
	const top = side + frame.display + 4;
	return [
		...range(100).map((n) => cell(datum, n, x, side, frame)),
		text(x, top, datum.words, frame.display, { weight: 'bold' }),
		...paragraph(x, top + frame.label * leading + 2, datum.label, width, frame.label)
	];
}

/** The nth cell of a square, counted from the bottom left in rows. */
function cell(datum: Datum, n: number, x: number, side: number, frame: Frame): Shape {
	const pitch = side / 10;
	const [left, top] = [x + (n % 10) * pitch, side - (Math.floor(n / 10) + 1) * pitch];
	const size = pitch - (side > 150 ? 2.5 : 1.5);
	return n < datum.value! && !frame.isEmpty
		? rect(left, top, size, size, paintOf(datum.tone))
		: outlineRect(left, top, size, size);
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
