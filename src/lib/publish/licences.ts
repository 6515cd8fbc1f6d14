import { identity } from '$article/site';

const { article, name } = identity;

/** Under which terms a part of what we publish may be used. */
export interface Terms {
	/** The part, in words. */
	of: string;
	/** What may be done with it. */
	terms: string;
	/** Address of the licence; `null` for what is not ours to license. */
	url: string | null;
}

const owners = `${article.authors.join(' and ')}, and their publisher, ${article.publisher}`;

/** The terms of all that is published here: data, drawings and quoted words apart. */
export const terms = {
	data: {
		of: 'The coding of the claims: values, units, qualifiers, periods, labels, remarks',
		terms: 'CC0 1.0',
		url: 'https://creativecommons.org/publicdomain/zero/1.0/'
	},
	drawings: {
		of: 'The plots',
		terms: `CC BY 4.0, naming “${name}” and the article`,
		url: 'https://creativecommons.org/licenses/by/4.0/'
	},
	words: {
		of: 'Printed words, sentences and passages',
		terms: `Quotations. They belong to their authors, ${owners}; no license given here covers them`,
		url: null
	}
} as const satisfies Record<string, Terms>;

/** The terms of data and quoted words in one line, for a table's cell. */
export const cellTerms = 'Data CC0 1.0; the words quoted belong to their authors and publisher.';

/** All terms, a line each, for a file of text. */
export const formatTerms = (): string =>
	Object.values<Terms>(terms)
		.map((one) => `${one.of}: ${one.terms}${one.url ? ` (${one.url})` : ''}.`)
		.join('\n');
