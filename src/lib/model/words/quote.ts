const longestQuote = 40;

/** Short enough for a sentence, and without the signs that could turn or break its line. */
export function quoteBriefly(text: string): string {
	const letters = [...text.replace(/[\p{C}\s]+/gu, ' ')];
	if (letters.length <= longestQuote) return `“${letters.join('')}”`;
	return `“${letters.slice(0, longestQuote - 1).join('')}…”`;
}
