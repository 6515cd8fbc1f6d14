import { measureText } from './advance';
import { boxAround, overlaps, textBox, type Box } from '../shape/box';
import { px, text, type TextShape, type TextStyle } from '../shape/shape';

/** Words broken into lines no wider than `width`; a word that is wider stands alone. */
export function wrap(
	words: string,
	width: number,
	size: number,
	weight: TextShape['weight'] = 'regular'
): string[] {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
		if (lines.length && measureText(longer, size, weight) <= width)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** Distance between baselines, as a multiple of the size. */
export const leading = 1.3;

/** Words set in as many lines as they need from the baseline `y` downward. */
export function paragraph(
	x: number,
	y: number,
	words: string,
	width: number,
	size: number,
	style: TextStyle = {}
): TextShape[] {
	return wrap(words, width, size, style.weight).map((line, i) =>
		text(x, y + i * size * leading, line, size, style)
	);
}

/** The text moved sideways until it lies between the edges. */
export function clamp(shape: TextShape, left: number, right: number): TextShape {
	const box = textBox(shape);
	const shift = Math.max(left - box.left, 0) + Math.min(right - box.right, 0);
	return { ...shape, x: px(shape.x + shift) };
}

/** The least distance between words and anything else. */
const gap = 3;

const hitOf = (lines: TextShape[], taken: Box[]): Box | undefined =>
	taken.find((box) => lines.some((line) => overlaps(textBox(line), box, gap)));

/** Whether none of the lines touches what is taken. */
export const isFree = (lines: TextShape[], taken: Box[]): boolean => !hitOf(lines, taken);

/** The lines moved down, as one. */
export const lower = (lines: TextShape[], by: number): TextShape[] =>
	lines.map((line) => ({ ...line, y: px(line.y + by) }));

/** The lines moved up, as one, until they are free of what is taken. */
export function raise(lines: TextShape[], taken: Box[]): TextShape[] {
	const hit = hitOf(lines, taken);
	return hit ? raise(lower(lines, hit.top - boxAround(lines).bottom - gap - 0.1), taken) : lines;
}
