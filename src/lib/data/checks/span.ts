/** A stretch of a text, from the character at `start` up to the one before `end`. */
export interface Span {
	start: number;
	end: number;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Every place where the words stand in the text, touched by whatever. */
export function findText(text: string, words: string): Span[] {
	const spans: Span[] = [];
	let start = text.indexOf(words);
	while (words && start >= 0) {
		spans.push({ start, end: start + words.length });
		start = text.indexOf(words, start + 1);
	}
	return spans;
}

/** Every place where the words stand in the text with no letter or digit touching them. */
export function findWords(text: string, words: string): Span[] {
	return findText(text, words).filter(({ start, end }) => {
		return !LETTER_OR_DIGIT.test(text.charAt(start - 1) + text.charAt(end));
	});
}

/** Whether the two stretches share a character. */
export function isOverlapping(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

/** Whether the inner stretch lies within the outer one. */
export function isWithin(inner: Span, outer: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** The stretch, counted from an earlier point. */
export function shift({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}
