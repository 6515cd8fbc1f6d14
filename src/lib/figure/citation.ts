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

/** A work as a citation names it: the article, or a figure drawn after it. */
export interface Work {
	/** Names it in bibliographies. */
	key: string;
	title: string;
	authors: readonly string[];
	publisher: string;
	/** What it is, where that isn't plain: "figure after …"; empty for the article. */
	note: string;
	/** Its address; `null` where the site's own isn't known. */
	url: string | null;
}

/** The article as a work. */
export const articleWork: Work = {
	key: 'brown-jones-heroes',
	title: article.title,
	authors: article.authors,
	publisher: article.publisher,
	note: 'Undated',
	url: null
};

/** A figure as a work: drawn here, its numbers and words the article's. */
export const figureWork = (slug: string, title: string, url: string | null): Work => ({
	key: `left-opposition-figures-${slug}`,
	title,
	authors: ['The Left Opposition in Figures'],
	publisher: 'The Left Opposition in Figures',
	note: `Figure after ${formatCitation()}`,
	url
});

/** A form of citation: its name, its file's ending, and how a work is written in it. */
export interface CitationFormat {
	name: string;
	ending: string;
	format: (work: Work) => string;
}

const families = (name: string): { family: string; given: string } => {
	const [given = '', family = ''] = name.split(/ (?=\S+$)/);
	return { family, given };
};

/** A body is its own name; a person is turned round: "Jones, Rob". */
const isPerson = (work: Work): boolean => work.authors[0] !== work.publisher;

function turned(work: Work): string[] {
	if (!isPerson(work)) return work.authors.map((name) => `{${name}}`);
	return work.authors.map((name) => {
		const { family, given } = families(name);
		return `${family}, ${given}`;
	});
}

function formatText(work: Work): string {
	const { authors, title, publisher, note, url } = work;
	const by = isPerson(work) ? `${authors.join(' and ')}, ` : '';
	return `${by}“${title}”, ${publisher}. ${note}${note.endsWith('.') ? '' : '.'}${url ? ` ${url}` : ''}`;
}

/** Characters that BibTeX reads as its own. */
const texEscape = (text: string): string => text.replace(/[&%$#_{}]/g, '\\$&');

function formatBibtex(work: Work): string {
	const fields: [string, string | null][] = [
		['author', turned(work).join(' and ')],
		['title', `{${texEscape(work.title)}}`],
		['organization', texEscape(work.publisher)],
		['note', texEscape(work.note)],
		['url', work.url]
	];
	const lines = fields
		.filter(([, value]) => value)
		.map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{${work.key},\n${lines.join(',\n')}\n}\n`;
}

function formatRis(work: Work): string {
	const authors = isPerson(work) ? turned(work) : work.authors;
	const fields: [string, string | null][] = [
		['TY', 'ELEC'],
		['ID', work.key],
		...authors.map((name): [string, string] => ['AU', name]),
		['TI', work.title],
		['PB', work.publisher],
		['N1', work.note],
		['UR', work.url]
	];
	const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
	return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

function formatCsl(work: Work): string {
	const author = isPerson(work)
		? work.authors.map(families)
		: work.authors.map((literal) => ({ literal }));
	const { key: id, title, publisher, note, url } = work;
	const entry = {
		id,
		type: 'webpage',
		title,
		author,
		publisher,
		note,
		...(url ? { URL: url } : {})
	};
	return `${JSON.stringify([entry], null, '\t')}\n`;
}

/** The forms of citation we write. */
export const citationFormats: CitationFormat[] = [
	{ name: 'Plain text', ending: 'txt', format: formatText },
	{ name: 'BibTeX', ending: 'bib', format: formatBibtex },
	{ name: 'RIS', ending: 'ris', format: formatRis },
	{ name: 'CSL-JSON', ending: 'csl.json', format: formatCsl }
];
