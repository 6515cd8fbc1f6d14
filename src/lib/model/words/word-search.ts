/** Lower case, straight quotes and plain dashes, no commas in numbers: what a keyboard has. */
export const fold = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[–—]/g, '-')
		.replace(/(\d),(?=\d{3})/g, '$1');

/** Whether each of the words asked for, or their beginnings or middles, stands in one of the texts. */
export function holdsWords(texts: readonly string[], asked: string): boolean {
	const whole = fold(texts.join(' '));
	return fold(asked)
		.split(/\s+/)
		.every((word) => whole.includes(word));
}
