import { strToU8, zipSync } from 'fflate';
import { identity } from '$article/site';
import { citeArticle } from '$lib/model/identity';
import type { Figure } from '$lib/model/figure';
import { formatFigureCsv } from './csv-figure';
import { formatSourcesCsv } from './csv-sources';
import { downloads } from '$lib/data/download';
import { figures } from '$lib/define/figures';
import { formatTerms } from './metadata-terms';
import { absolute, builtSite, type Site } from '$lib/address/site';

/** What stands in the archive's directory for a time: the first a ZIP can hold, in any time zone. */
const mtime = new Date(1980, 0, 1);

const columns = `Columns of a figure’s own table: key, label, value, low, high, qualifier, unit, period (EDTF), origin
(stated by the article, computed or counted here), formula, printed words, sentence, passage
(its id in passages.csv), source. low and high bound the values the words allow.`;

const readme = (site: Site): string =>
	[
		identity.name,
		`Every quantity one article states, with the words that state it. ${identity.sourceSentence}`,
		absolute('', site),
		`Article\n${citeArticle(identity.article)}`,
		'Files\ndatapackage.json describes claims.csv, passages.csv, exceptions.csv and reference/ (Frictionless Data Package, UTF-8).\nreference/ holds what series from outside the article say; none of it is the article’s.\nfigures/ holds a table for each figure (CSV, UTF-8 with byte order mark), and in *-sources.csv what other sources say beside its numbers.',
		columns,
		`Terms\n${formatTerms()}`
	]
		.filter(Boolean)
		.join('\n\n') + '\n';

/** A figure's data, and apart from them what other sources say. */
const tablesOf = (figure: Figure, site: Site): [string, string][] => [
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
	const files = texts.map(([name, text]) => [name, strToU8(text)]);
	return zipSync(Object.fromEntries(files), { mtime, level: 9 });
}
