import { range } from 'd3';
import type { WafflePanel } from '$lib/model/panel';
import type { Frame, PlacedForm } from '../plot';
import { line, px, rect, outlineRect, text, type Shape } from '../shape/shape';
import { arrow } from '../parts/arrow';
import { path } from '../shape/path';
import { leading, paragraph } from '../text/text';

/** The side of a square, and the way from one to the next. */
const side = 200;
const pitch = side + 130;

/** Squares of 100 cells to be shaded, a line for the number under each and for the time between them. */
export function emptyWaffle(
	{ data, details: [between] = [] }: WafflePanel,
	frame: Frame
): PlacedForm {
	const left = (frame.width - (data.length - 1) * pitch - side) / 2;
	const squares = data.flatMap(({ words, label }, i) => {
		const x = left + i * pitch;
		const lines = paragraph(
			x,
			side + frame.label + 10,
			`${words} ${label}`,
			side + 120,
			frame.label
		);
		return [...cells(x), ...lines];
	});
	const time = between ? wayBetween(left + side, between.words, frame) : [];
	return {
		height: px(side + 10 + frame.label * (1 + leading)),
		guides: [...squares, ...time],
		marks: []
	};
}

/** A square's cells as one path of thin lines. */
function cells(x: number): Shape[] {
	const step = side / 10;
	const lines = path(x, 0);
	for (const n of range(1, 10)) {
		lines.moveTo(n * step, 0).lineTo(n * step, side);
		lines.moveTo(0, n * step).lineTo(side, n * step);
	}
	return [
		rect(x, 0, side, side, 'none'),
		line(lines, 'grey', 0.75),
		outlineRect(x, 0, side, side, 'ink')
	];
}

function wayBetween(x: number, words: string, frame: Frame): Shape[] {
	const [middle, y] = [x + (pitch - side) / 2, side / 2];
	return [
		text(middle, y - 10, words, frame.label, { anchor: 'middle' }),
		line(arrow(x + 20, y, pitch - side - 40, 0, 6), 'ink', 1.5)
	];
}
