import type { Segment } from '../passage';

/** A stretch of a text that is to be completed: words, or the number of a blank, from 1. */
export type Stretch = string | number;

/** Texts with the words of some claims taken out, and those words in the order of their blanks. */
export interface Blanked {
	texts: Stretch[][];
	answers: string[];
}

/** Takes the words of the claims out of texts and numbers their blanks through all of them. */
export function blankClaims(texts: Segment[][], isBlank: (claim: string) => boolean): Blanked {
	const answers: string[] = [];
	const take = ({ text, claim }: Segment): Stretch =>
		claim !== null && isBlank(claim) ? answers.push(text) : text;
	return { texts: texts.map((segments) => join(segments.map(take))), answers };
}

/** Neighbouring words as one stretch. */
function join(stretches: Stretch[]): Stretch[] {
	const joined: Stretch[] = [];
	for (const stretch of stretches) {
		const last = joined.at(-1);
		if (typeof last === 'string' && typeof stretch === 'string')
			joined[joined.length - 1] = last + stretch;
		else joined.push(stretch);
	}
	return joined;
}

/** A line to write a number on, where there is only text to make it of. */
export const writingLine = '______';
