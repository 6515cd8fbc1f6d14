import { scaleLinear } from 'd3';
import type { LorenzPanel } from '$lib/model/panel';
import { quantity } from '$lib/model/numbers/arithmetic';
import type { Form } from '../form';
import { placeMark, type Frame } from '../plot';
import { horizontal, line, px, ring, text, vertical, type Shape } from '../shape/shape';
import { path } from '../shape/path';
import { leading, paragraph } from '../text/text';

/** The side of the square. */
const sides = { narrow: 230, wide: 290 };

/**
 * Places cumulative shares of two wholes in a square: the one known point, given by the first datum
 * (across) and the second (up), and the straight segments through it, which are ours and dashed.
 */
export const lorenz: Form<LorenzPanel> = {
	place(panel, frame) {
		const side = sides[frame.size];
		const top = frame.label * leading + 6;
		const x = scaleLinear([0, 100], [0, side]);
		const y = scaleLinear([0, 100], [top + side, top]);
		const [across, up] = panel.data;
		if (!across || !up) throw new Error('A point has two shares');
		const point = { x: x(quantity(across).value), y: y(quantity(up).value) };
		const foot = top + side + frame.value + 6;
		const style = { weight: 'bold' } as const;
		return {
			height: px(foot + frame.label * leading + 6),
			guides: [
				...square(side, top, frame, panel.axes),
				line(
					path(0, top)
						.moveTo(0, side)
						.lineTo(point.x, point.y - top)
						.lineTo(side, 0),
					'accent',
					2,
					'5 4'
				),
				...remark(side, top, frame)
			],
			marks: [
				placeMark(across, [
					vertical(point.x, point.y, top + side - point.y, 'accent'),
					text(point.x, foot, across.words, frame.value, { ...style, anchor: 'end' })
				]),
				placeMark(up, [
					horizontal(point.x, point.y, side - point.x + 6, 'accent'),
					ring(point.x, point.y, 5, 'accent', 2, 'paper'),
					text(side + 10, point.y + frame.value * 0.35, up.words, frame.value, style)
				])
			]
		};
	}
};

/** The frame of the square, its diagonal of equal shares, and the names of its sides. */
function square(side: number, top: number, frame: Frame, [across, up]: [string, string]): Shape[] {
	return [
		line(path(0, top).moveTo(1, 0).lineTo(1, side).lineTo(side, side).lineTo(side, 0), 'ink', 1.25),
		line(path(0, top).moveTo(0, side).lineTo(side, 0), 'grey', 1),
		text(side, frame.label, up, frame.label, { anchor: 'end' }),
		text(0, top + side + (frame.value + 6) + frame.label * leading, across, frame.label)
	];
}

/** Says what the diagonal and the dashes are: beside the square, or above the diagonal where nothing else is. */
function remark(side: number, top: number, frame: Frame): Shape[] {
	const [x, y, width] =
		frame.size === 'wide' ? [side + 80, top, frame.width - side - 80] : [10, top + 8, side * 0.5];
	const words = 'thin: equal shares; dashed: straight through the one known point';
	return paragraph(x, y + frame.label, words, width, frame.label, { fill: 'quiet' });
}
