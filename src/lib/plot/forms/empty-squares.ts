import { range } from 'd3';
import type { WafflePanel } from '$lib/model/panel';
import type { Frame, PlacedForm } from '../plot';
import { line, px, rect, outlineRect, text, type Shape } from '../shape/shape';
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
	const time = between ? arrow(left + side, between.words, frame) : [];
	return {
		height: px(side + 10 + frame.label * (1 + leading)),
		guides: [...squares, ...time],
		marks: []
	};
}

/** A square's cells as one path of thin lines. */
function cells(x: number): Shape[] {
	const step = side / 10;
	const lines = range(1, 10).map(
		(n) => `M${px(x + n * step)} 0v${side}M${px(x)} ${px(n * step)}h${side}`
	);
	return [
		rect(x, 0, side, side, 'none'),
		line(lines.join(''), 'grey', 0.75),
		outlineRect(x, 0, side, side, 'ink')
	];
}

function arrow(x: number, words: string, frame: Frame): Shape[] {
	const [middle, y] = [x + (pitch - side) / 2, side / 2];
	return [
		text(middle, y - 10, words, frame.label, { anchor: 'middle' }),
		line(`M${px(x + 20)} ${y}h${pitch - side - 40}m-6 -5l6 5l-6 5`, 'ink', 1.5)
	];
}
