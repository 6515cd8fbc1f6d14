import { strToU8, zipSync } from 'fflate';
import { formatCitation } from '$lib/figure/article';
import { formatFigureCsv } from './csv-figure';
import { downloads } from './download';
import { figures } from './figures';
import { formatTerms } from './metadata-terms';
import { absolute, builtSite, type Site } from './site';

/** What stands in the archive's directory for a time: the first a ZIP can hold, in any time zone. */
const mtime = new Date(1980, 0, 1);

const columns = `Columns of figures/*.csv: key, label, value, low, high, qualifier, unit, period (EDTF), origin
(stated by the article, computed or counted here), formula, printed words, sentence, passage
(its id in passages.csv), source. low and high bound the values the words allow.`;

const readme = (site: Site): string =>
	[
		'The Left Opposition in Figures',
		'Every quantity one article states, with the words that state it. The article names no source for any of its numbers.',
		absolute('', site),
		`Article\n${formatCitation()}`,
		'Files\ndatapackage.json describes claims.csv, passages.csv, exceptions.csv and reference/ (Frictionless Data Package, UTF-8).\nreference/ holds what series from outside the article say; none of it is the article’s.\nfigures/ holds a table for each figure (CSV, UTF-8 with byte order mark).',
		columns,
		`Terms\n${formatTerms()}`
	]
		.filter(Boolean)
		.join('\n\n') + '\n';

/** The data package with a table for each figure and a README, as a ZIP: the same bytes each time. */
export function createArchive(site: Site = builtSite): Uint8Array<ArrayBuffer> {
	const texts: [string, string][] = [
		['README.txt', readme(site)],
		...[...downloads.values()].map(({ name, text }): [string, string] => [name, text]),
		...figures.map((f): [string, string] => [`figures/${f.slug}.csv`, formatFigureCsv(f, site)])
	];
	const files = texts.map(([name, text]) => [name, strToU8(text)]);
	return zipSync(Object.fromEntries(files), { mtime, level: 9 });
}
