/**
 * The text as any keyboard types it: lower case without accents and apostrophes, straight quotation
 * marks, plain hyphens without spaces between numbers, and no commas in numbers.
 * `fold("Zoë’s 1,660,000")` is `"zoes 1660000"`.
 */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/['‘’`]|\p{M}/gu, '')
		.replace(/[“”]/g, '"')
		.replace(/\p{Pd}|−/gu, '-')
		.replace(/(\d) ?- ?(?=\d)/g, '$1-')
		.replace(/(\d),(?=\d{3})/g, '$1');

/** Whether each of the words asked for, or their beginnings or middles, stands in one of the texts. */
export function holdsWords(texts: readonly string[], asked: string): boolean {
	const whole = texts.map(fold).join('\n');
	return fold(asked)
		.split(/\s+/)
		.filter((word) => word !== '-')
		.every((word) => whole.includes(word));
}
