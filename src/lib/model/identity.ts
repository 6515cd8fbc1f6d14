/** The article that all figures come from. */
export interface Article {
	/** Names it in bibliographies. */
	key: string;
	title: string;
	authors: readonly string[];
	publisher: string;
	/** When it was published, as a citation says it: "2021", "no date in the copy used". */
	date: string;
	/** SHA-256 of the text that the passages were taken from: UTF-8, one paragraph per line. */
	sha256: string;
}

/** What this site is called and which article it shows: all that pages and files say about both. */
export interface Identity {
	/** The name of the site. */
	name: string;
	/** The name in two parts; the second is set bold. */
	brand: readonly [string, string];
	/** Begins the names of files and caches: `rainfall` makes `rainfall-deck.pptx`. */
	prefix: string;
	/** What the site is, in one sentence, for search engines. */
	summary: string;
	article: Article;
	/** What the article tells of its own sources, as a clause that follows "the article,". */
	sourceClause: string;
	/** The same about each of its numbers. */
	numberClause: string;
	/** The same as a sentence. */
	sourceSentence: string;
	/** The same as a sentence that begins with "They", for the authors. */
	authorSentence: string;
	/** Slug of the figure that holds all dated events. */
	timeline: string;
	/** Slugs of the figures that stand first: on the overview and in the sample deck. */
	featured: readonly string[];
}

const nameArticle = ({ authors, title, publisher }: Article): string =>
	`${authors.join(' and ')}, “${title}”, ${publisher}`;

/** The article in one line: "Ann Lee and Bo Wu, “Title”, Publisher, 2021." */
export const citeArticle = (article: Article): string =>
	`${nameArticle(article)}, ${article.date}.`;

/**
 * Whose numbers these are, for the foot of a picture or a slide, which has no room for a date: the
 * article's and, where others are drawn as diamonds, the works that these are from.
 */
export const creditArticle = (
	{ article, sourceClause }: Identity,
	works: string[] = []
): string => {
	if (!works.length) return `Stated by the article, ${sourceClause}. ${nameArticle(article)}.`;
	const authors = `${article.authors.join(' and ')}, ${article.publisher}`;
	return `Red: stated by the article, ${sourceClause} (${authors}). Diamonds: ${works.join('; ')}.`;
};

/** Whose numbers these are, for the foot of a page: it speaks of each number. */
export const creditNumbers = ({ article, numberClause }: Identity): string =>
	`Stated by the article, ${numberClause}. ${citeArticle(article)}`;
