/** The article all figures come from. Its page bears no date. */
export const article = {
	title: 'Thousands of Nameless and Faceless Heroes: The History of the Trotskyist Left Opposition',
	authors: ['George Martin Fell Brown', 'Rob Jones'],
	publisher: 'International Socialist Alternative',
	date: 'undated',
	/** SHA-256 of the text the passages were taken from: UTF-8, one paragraph a line. */
	sha256: 'd3ea686be1d64649d7d4307a6795005535e1c10eeda55521562d04bc63904d08'
} as const;

/** The article in one line, for the foot of a figure. */
export const formatCitation = (): string =>
	`${article.authors.join(' and ')}, “${article.title}”, ${article.publisher}, ${article.date}.`;
