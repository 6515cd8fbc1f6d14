import { citeArticle, type Article, type Identity } from './identity';

/** A work as a citation names it: the article, or a figure drawn after it. */
export interface Work {
	/** Names it in bibliographies. */
	key: string;
	title: string;
	authors: readonly string[];
	publisher: string;
	/** What it is drawn after: no style of citation prints a note, so it stands in the title; empty for the article. */
	after: string;
	/** When it was published, where a year can't say it; empty for a figure. */
	note: string;
	/** Its address; `null` where the site's own isn't known. */
	url: string | null;
	/** Under which terms it may be used, data and quoted words apart. */
	terms: string;
}

const ownersOf = ({ authors, publisher }: Article): string =>
	`${authors.join(' and ')} and ${publisher}`;

/** The article as a work. */
export const articleWork = ({ article }: Identity): Work => ({
	key: article.key,
	title: article.title,
	authors: article.authors,
	publisher: article.publisher,
	after: '',
	note: article.date.replace(/^./, (letter) => letter.toUpperCase()),
	url: null,
	terms: `The article belongs to ${ownersOf(article)}; passages of it are quoted here.`
});

/** A figure as a work: drawn here, its numbers and words the article's. */
export const figureWork = (
	{ name, prefix, article }: Identity,
	slug: string,
	title: string,
	url: string | null
): Work => ({
	key: `${prefix}-figures-${slug}`,
	title,
	authors: [name],
	publisher: name,
	after: citeArticle(article),
	note: '',
	url,
	terms: `Drawing CC BY 4.0; data CC0 1.0; words quoted from the article belong to ${ownersOf(article)}.`
});

/** A form of citation: its name, its file's ending, and how a work is written in it. */
export interface CitationFormat {
	name: string;
	ending: string;
	/** Media type. */
	type: string;
	format: (work: Work) => string;
}

/** A person's name in two; the last word is the family's. */
const families = (name: string): { family: string; given: string } => {
	const [given = '', family = ''] = name.split(/ (?=\S+$)/);
	return { family, given };
};

/** A body is its own name; a person is turned round: "Jones, Rob". */
const isPerson = (work: Work): boolean => work.authors[0] !== work.publisher;

function turned(work: Work): string[] {
	if (!isPerson(work)) return [...work.authors];
	return work.authors.map((name) => {
		const { family, given } = families(name);
		return `${family}, ${given}`;
	});
}

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

function formatText(work: Work): string {
	const { authors, title, publisher, after, note, url } = work;
	const by = isPerson(work) ? `${authors.join(' and ')}, ` : '';
	const rest = after ? `Figure after ${after}` : sentence(note);
	return `${by}“${title}”, ${publisher}. ${rest}${url ? ` ${url}` : ''}`;
}

/** The title as styles print it: a figure's names the article that it is drawn after. */
const fullTitle = ({ title, after }: Work): string =>
	after ? `${title} (figure after ${after.replace(/\.$/, '')})` : title;

/** The publisher, where it isn't the author: styles would print a body's name twice. */
const ownPublisher = (work: Work): string => (isPerson(work) ? work.publisher : '');

const texCommands: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Characters that TeX reads as its own; the rest is UTF-8, which it reads since 2018. */
const texEscape = (text: string): string =>
	text.replace(/[&%$#_{}\\~^]/g, (character) => texCommands[character] ?? `\\${character}`);

/** One in braces of its own is kept as it is: as a body's name, or with a title's capitals. */
const braced = (text: string): string => `{${texEscape(text)}}`;

/** The address is read verbatim. */
function formatBibtex(work: Work): string {
	const { note, url, terms } = work;
	const author = turned(work).map(isPerson(work) ? texEscape : braced);
	const fields: [string, string][] = [
		['author', author.join(' and ')],
		['title', braced(fullTitle(work))],
		['organization', texEscape(ownPublisher(work))],
		['note', texEscape(note)],
		['url', url ?? ''],
		['copyright', texEscape(terms)]
	];
	const lines = fields
		.filter(([, value]) => value)
		.map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{${work.key},\n${lines.join(',\n')}\n}\n`;
}

/** RIS has no tag for terms that programs agree on; a second note is kept by all. */
function formatRis(work: Work): string {
	const fields: [string, string][] = [
		['TY', 'ELEC'],
		['ID', work.key],
		...turned(work).map((name): [string, string] => ['AU', name]),
		['TI', fullTitle(work)],
		['PB', ownPublisher(work)],
		['N1', work.note],
		['N1', work.terms],
		['UR', work.url ?? '']
	];
	const lines = fields
		.filter(([, value]) => value)
		.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}`);
	return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** CSL-JSON has no field for terms, so they end the note. */
function formatCsl(work: Work): string {
	const author = work.authors.map((name) => (isPerson(work) ? families(name) : { literal: name }));
	const { key: id, url } = work;
	const publisher = ownPublisher(work);
	const note = [work.note && sentence(work.note), work.terms].filter(Boolean).join(' ');
	const entry = {
		...{ id, type: 'webpage', title: fullTitle(work), author },
		...(publisher && { publisher }),
		note,
		...(url && { URL: url })
	};
	return `${JSON.stringify([entry], null, '\t')}\n`;
}

/** The forms of citation we write. */
export const citationFormats: [CitationFormat, ...CitationFormat[]] = [
	{ name: 'Plain text', ending: 'txt', type: 'text/plain', format: formatText },
	{ name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', format: formatBibtex },
	{ name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', format: formatRis },
	{
		name: 'CSL-JSON',
		ending: 'csl.json',
		type: 'application/vnd.citationstyles.csl+json',
		format: formatCsl
	}
];
