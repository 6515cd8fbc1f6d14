import { scaleLinear } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { SharePanel } from '$lib/model/panel';
import { quantity } from '$lib/model/numbers/arithmetic';
import type { Form } from '../form';
import { placeMark, placeRows, type Frame } from '../plot';
import { textWidth } from '../shape/box';
import { line, outlineRect, px, text, type Shape, type TextShape } from '../shape/shape';
import { arrow } from '../shape/path';
import { isLower } from '../parts/bound';
import { leading, paragraph } from '../text/text';
import { emptyBar, type PercentScale } from '../parts/empty-axes';
import { bar } from '../parts/texture';

/** Room at the right of the bars for the widest number. */
const numberWidth = { narrow: 92, wide: 130 };

/** Places one bar per datum, each on its own whole, with its label above and its number at the right. */
export const share: Form<SharePanel> = {
	task: () => 'Shade each bar as far as you expect it to reach.',
	place(panel, frame) {
		const x = scaleLinear([0, 100], [0, frame.width - numberWidth[frame.size]]);
		const below = frame.isEmpty ? frame.label + 4 : 0;
		const { guides, marks, bottom } = placeRows(panel.data, 16, (datum, y) => {
			const label = paragraph(0, y + frame.label, datum.label, frame.width, frame.label);
			const top = y + label.length * frame.label * leading + 3;
			const mark = placeMark(datum, [...label, ...row(datum, x, top, frame)]);
			return { guides: [], marks: [mark], bottom: top + barHeight(frame) + below };
		});
		return { height: px(bottom + 2), guides, marks };
	}
};

const barHeight = (frame: Frame): number => (frame.size === 'wide' ? 26 : 22);

function row(datum: Datum, x: PercentScale, top: number, frame: Frame): Shape[] {
	const [width, height] = [x(100), barHeight(frame)];
	const middle = top + height / 2;
	const style = { weight: 'bold' } as const;
	const words = text(width + 10, middle + frame.value * 0.35, datum.words, frame.value, style);
	const drawn = frame.isEmpty ? emptyBar(top, width, height, frame) : filled(datum, x, top, height);
	return [...drawn, shrink(words, frame.width - width - 10)];
}

/** The bar on its whole, with an arrow to the right from a lower bound. */
function filled(datum: Datum, x: PercentScale, top: number, height: number): Shape[] {
	const end = x(quantity(datum).value);
	return [
		outlineRect(0, top, x(100), height),
		...bar(datum, 0, top, end, height),
		...(isLower(datum) ? [line(arrow(end, top + height / 2, 20, 0), 'ink', 1.75)] : [])
	];
}

/** The text a little smaller where it wouldn't fit. */
function shrink(shape: TextShape, width: number): TextShape {
	const needed = textWidth(shape);
	return needed <= width
		? shape
		: { ...shape, size: Math.max(12, Math.floor((shape.size * width) / needed)) };
}
