import { identity } from '$article/site';
import { formatAnnotations } from './annotation';
import { createArchive } from './archive';
import { articleFiles } from './catalogue-file';
import { downloads } from '$lib/data/download';
import { references } from '$lib/data/tables';

/** A file of all the data, written when it is asked for. */
export interface DataFile {
	/** Its name in the folder `data/`. */
	name: string;
	/** What it is, in words. */
	label: string;
	/** Media type. */
	type: string;
	write: () => string | Uint8Array<ArrayBuffer>;
}

const labels: Record<string, string> = {
	'claims.csv': 'Every claim, CSV',
	'passages.csv': 'Every passage quoted, CSV',
	'exceptions.csv': 'Number words that state no quantity, CSV',
	'datapackage.json': 'Description of the tables, Frictionless Data Package',
	'article.txt': 'Citation of the article, plain text',
	'article.bib': 'Citation of the article, BibTeX',
	'article.ris': 'Citation of the article, RIS',
	'article.csl.json': 'Citation of the article, CSL-JSON'
};

/** A series from outside the article, by the name of its file. */
const titleOf = (name: string): string => {
	const reference = references.find(({ id }) => name === `reference/${id}.csv`);
	return reference ? `Not from the article: ${reference.title}, CSV` : name;
};

/** Every file in the folder `data/`. */
export const dataFiles: DataFile[] = [
	...[...downloads.values(), ...articleFiles].map(({ name, type, text }) => ({
		name,
		label: labels[name] ?? titleOf(name),
		type,
		write: () => text
	})),
	{
		name: `${identity.prefix}-figures.zip`,
		label: 'The data package and the table of every figure, ZIP',
		type: 'application/zip',
		write: createArchive
	},
	{
		name: 'annotations.jsonld',
		label: 'Every claim as a W3C Web Annotation, JSON-LD',
		type: 'application/ld+json',
		write: formatAnnotations
	}
];
