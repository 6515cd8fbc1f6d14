import { largest } from '$lib/plot/fit/largest';
import type { Place } from '$lib/plot/fit/stage';
import { writePlaceholder } from '../placeholder';
import { countLines, paragraph, textBody, type Words } from './type';

/** Georgia's lines are a little more than its size apart. */
export const titleLeading = 1.15;

/** A slide's title, as a title that the program lists. */
export function writeTitle(text: string, place: Place): string {
	const words: Words = { text, size: sizeOfTitle(text, place), face: 'serif', bold: true };
	const right = place.width - balance(words, place.width);
	const body = textBody([paragraph([words])], { wrap: true, right });
	return writePlaceholder('title', null, body);
}

/** The narrowest width that takes no more lines, so that lines are of much the same length. */
function balance(words: Words, width: number): number {
	const lines = countLines(words.text, width, words);
	if (lines === 1) return width;
	let [short, enough] = [width / 2, width];
	while (enough - short > 8) {
		const middle = (short + enough) / 2;
		if (countLines(words.text, middle, words) > lines) short = middle;
		else enough = middle;
	}
	return enough;
}

/** How small a title may be to need no more than so many lines. */
const leastSizes: [lines: number, size: number][] = [
	[1, 34],
	[2, 30],
	[4, 24]
];

const titleSizes = [40, 38, 36, 34, 32, 30, 28, 26, 24];

/** Few lines before large letters, so that no last word stands alone. */
function sizeOfTitle(text: string, { width, height }: Place): number {
	const linesAt = (size: number) => countLines(text, width, { size, face: 'serif', bold: true });
	const settings = leastSizes.flatMap(([lines, least]) =>
		titleSizes.filter((size) => size >= least).map((size) => ({ lines, size }))
	);
	return largest(
		settings,
		({ lines, size }) => linesAt(size) <= lines && linesAt(size) * size * titleLeading <= height + 6
	).size;
}
