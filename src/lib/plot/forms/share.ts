import type { Datum } from '$lib/model/datum';
import type { SharePanel } from '$lib/model/panel';
import type { Form } from '../form';
import { placeMark, type Frame } from '../plot';
import { textWidth } from '../shape/box';
import { line, outlineRect, px, text, type Shape, type TextShape } from '../shape/shape';
import { arrow } from '../parts/glyphs';
import { isLower } from '../parts/bound';
import { leading, paragraph, wrap } from '../text/text';
import { emptyBar } from '../parts/empty-axes';
import { bar } from '../parts/texture';

/** Room at the right of the bars for the widest number. */
const numberWidth = { narrow: 92, wide: 130 };

/** Places a bar a datum, each on its own whole, with its body and verb above and its number at the right. */
export const share: Form<SharePanel> = {
	task: () => 'Fill each bar as far as you expect it to reach.',
	place(panel, frame) {
		let y = 0;
		const marks = panel.data.map((datum) => {
			const lines = wrap(datum.label, frame.width, frame.label);
			const top = y + lines.length * frame.label * leading + 3;
			const mark = placeMark(datum, [
				...paragraph(0, y + frame.label, datum.label, frame.width, frame.label),
				...row(datum, top, frame)
			]);
			y = top + barHeight(frame) + 16 + (frame.isEmpty ? frame.label + 4 : 0);
			return mark;
		});
		return { height: px(y - 14), guides: [], marks };
	}
};

const barHeight = (frame: Frame): number => (frame.size === 'wide' ? 26 : 22);

function row(datum: Datum, top: number, frame: Frame): Shape[] {
	const [width, height] = [frame.width - numberWidth[frame.size], barHeight(frame)];
	const filled = (datum.value! / 100) * width;
	const words = text(
		width + 10,
		top + height * 0.5 + frame.value * 0.35,
		datum.words,
		frame.value,
		{ weight: 'bold' }
	);
	const drawn = frame.isEmpty
		? emptyBar(top, width, height, frame)
		: [
				outlineRect(0, top, width, height),
				...bar(datum, 0, top, filled, height),
				...openEnd(datum, filled, top + height / 2)
			];
	return [...drawn, shrink(words, frame.width - width - 10)];
}

/** An arrow to the right from a bar that shows a lower bound. */
function openEnd(datum: Datum, x: number, y: number): Shape[] {
	return isLower(datum) ? [line(arrow(x, y, 20, 0), 'ink', 1.75)] : [];
}

/** The text a little smaller where it wouldn't fit. */
function shrink(shape: TextShape, width: number): TextShape {
	const needed = textWidth(shape);
	return needed <= width
		? shape
		: { ...shape, size: Math.max(12, Math.floor((shape.size * width) / needed)) };
}
