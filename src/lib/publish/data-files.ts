import { identity } from '$article/site';
import { citeArticle } from '$lib/model/identity';
import { absolute, builtSite, type Site } from '$lib/address/site';
import { downloads } from '$lib/data/download';
import { referenceById } from '$lib/data/tables';
import { figures } from '$lib/define/figures';
import type { TabledFigure } from '$lib/define/figure-table';
import { encode, zip } from '$lib/slides/zip';
import { formatAnnotations } from './annotations';
import { formatFigureCsv } from './csv-figure';
import { formatPackageSheet } from './csv-package';
import { formatSourcesCsv } from './csv-sources';
import { articleFiles } from './figure-files';
import { formatTerms } from './licences';

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
	'known-dates.csv': 'What other sources say of dates and fates, CSV',
	'datapackage.json': 'Description of the tables, Frictionless Data Package',
	'article.txt': 'Citation of the article, plain text',
	'article.bib': 'Citation of the article, BibTeX',
	'article.ris': 'Citation of the article, RIS',
	'article.csl.json': 'Citation of the article, CSL-JSON'
};

/** A series from outside the article, by the name of its file. */
const titleOf = (name: string): string => {
	const reference = referenceById.get(/^reference\/(.*)\.csv$/.exec(name)?.[1] ?? '');
	return reference ? `Not from the article: ${reference.title}, CSV` : name;
};

/** Each table of the data package for spreadsheets. */
const sheets: DataFile[] = [...downloads.values()]
	.filter(({ name }) => name.endsWith('.csv'))
	.map(({ name, type }) => ({
		name: name.replace('.csv', '-plain.csv'),
		label: `${(labels[name] ?? titleOf(name)).replace(/CSV$/, 'CSV for spreadsheets')}`,
		type,
		write: () => formatPackageSheet(name)
	}));

/** Every file in the folder `data/`. */
export const dataFiles: DataFile[] = [
	...sheets,
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

const columns = `Columns of a figure’s own table: key, label, value, low, high, qualifier, unit, period (EDTF, a single
date in brackets), origin (stated by the article, computed or counted by us), formula, printed words
(in quotation marks), sentence, passage (its id in passages.csv), source. low and high bound the
values the words allow.`;

const readme = (site: Site): string =>
	[
		identity.name,
		`Every quantity one article states, with the words that state it. ${identity.sourceSentence}`,
		absolute('', site),
		`Article\n${citeArticle(identity.article)}`,
		'Files\ndatapackage.json describes claims.csv, passages.csv, exceptions.csv and reference/ (Frictionless Data Package, UTF-8).\nreference/ holds what series from outside the article say; none of it is the article’s.\nfigures/ holds a table for each figure, and in *-sources.csv what other sources say beside its numbers.\nFiles ending in -sources.csv are for spreadsheets (UTF-8 with byte order mark), all other CSV files for programs (UTF-8 without one).',
		columns,
		`Terms\n${formatTerms()}`
	]
		.filter(Boolean)
		.join('\n\n') + '\n';

/** A figure's data, and apart from them what other sources say. */
const tablesOf = (figure: TabledFigure, site: Site): [string, string][] => [
	[`figures/${figure.slug}.csv`, formatFigureCsv(figure, site)],
	[`figures/${figure.slug}-sources.csv`, formatSourcesCsv(figure)]
];

/** The data package with the tables of each figure and a README, as a ZIP: the same bytes each time. */
export function createArchive(site: Site = builtSite): Uint8Array<ArrayBuffer> {
	const texts: [string, string][] = [
		['README.txt', readme(site)],
		...[...downloads.values()].map(({ name, text }): [string, string] => [name, text]),
		...figures.flatMap((figure) => tablesOf(figure, site))
	];
	return zip(encode(Object.fromEntries(texts)), 9);
}
