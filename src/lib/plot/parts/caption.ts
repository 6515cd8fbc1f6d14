import type { Datum } from '$lib/model/datum';
import { textWidth } from '../shape/box';
import { measureText } from '../text/advance';
import type { Frame } from '../plot';
import { lead, text, type TextShape } from '../shape/shape';
import { leading, paragraph, wrap } from '../text/text';

/** The number of a datum, bold and in its own size, with its label after it in as many lines as it needs. */
export function caption(
	datum: Pick<Datum, 'words' | 'label'>,
	x: number,
	y: number,
	width: number,
	size: number,
	frame: Frame
): TextShape[] {
	const number = lead(datum.words, size);
	const indent = textWidth(text(0, 0, '', frame.label, { lead: number }));
	const [first = '', ...others] = linesOf(datum.label, width - indent, frame.label);
	const rest = others.length
		? paragraph(x, y + frame.label * leading, others.join(' '), width, frame.label)
		: [];
	return [text(x, y, first, frame.label, { lead: number }), ...rest];
}

/** The label's lines; the first is empty where not even its first word fits beside the number. */
function linesOf(label: string, width: number, size: number): string[] {
	const lines = wrap(label, width, size);
	const [first = ''] = lines;
	return measureText(first, size) > width ? ['', label] : lines;
}
