import { identity } from '$article/site';
import { embedPath, pagePath } from '$lib/address/paths';
import { articleWork, citationFormats, figureWork, type Work } from '$lib/model/citation';
import { figureFiles } from '$lib/model/file';
import type { Figure } from '$lib/model/figure';
import { formatFigureCsv, formatPlainCsv } from './csv-figure';
import { formatSourcesCsv } from './csv-sources';
import type { Download } from '$lib/data/download';
import { filesOf } from './figure-file';
import { terms } from './metadata-terms';
import { sourcesOf } from '$lib/sources/sources';
import { absolute, builtSite, type Site } from '$lib/address/site';

/** JSON as our files have it. */
export const formatJson = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

type Writer = (figure: Figure, site: Site) => string;

const workOf = (figure: Figure, site: Site): Work =>
	figureWork(identity, figure.slug, figure.title, absolute(pagePath(figure), site));

/** What is written in a figure's file of text, by what follows the slug in its name. */
const writers = new Map<string, Writer>([
	['.csv', formatFigureCsv],
	['-plain.csv', formatPlainCsv],
	['-sources.csv', formatSourcesCsv],
	['.json', formatModel],
	...citationFormats.map(({ ending, format }): [string, Writer] => [
		`.${ending}`,
		(figure, site) => formatWork(format, ending, workOf(figure, site))
	])
]);

/** A citation as a file; one in plain text, which has no field for the terms, ends with them. */
function formatWork(format: (work: Work) => string, ending: string, work: Work): string {
	return ending === 'txt' ? `${format(work)}\n\n${work.terms}\n` : format(work);
}

/** The model with all that must go with it; no address of the site's where that isn't known. */
function formatModel(figure: Figure, site: Site): string {
	const citation = { figure: citationFormats[0]!.format(workOf(figure, site)), article: cited };
	return formatJson({
		terms,
		citation,
		addresses: listAddresses(figure, site),
		figure,
		otherSources: sourcesOf(figure)
	});
}

const cited = citationFormats[0]!.format(articleWork(identity));

function listAddresses(figure: Figure, site: Site) {
	if (!site.url) return null;
	return {
		page: absolute(pagePath(figure), site),
		embed: absolute(embedPath(figure), site),
		files: filesOf(figure).map(({ path }) => absolute(path, site))
	};
}

/** The media type with the encoding of what is text. */
const withCharset = (type: string): string =>
	type.startsWith('text/') ? `${type}; charset=utf-8` : type;

/** A figure's files of data and citations. */
export const writeFigureFiles = (figure: Figure, site: Site = builtSite): Download[] =>
	filesOf(figure)
		.filter(({ use }) => use === 'data' || use === 'citation')
		.map(({ path, type }) => {
			const name = path.replace(`${figure.folder}/`, '');
			const write = writers.get(name.slice(figure.slug.length));
			if (!write) throw new Error(`Nothing says what is in ${path}`);
			return { name, type: withCharset(type), text: write(figure, site) };
		});

const citationTypes = figureFiles('', false).filter(({ use }) => use === 'citation');

/** Citations of the article, a file for each form. */
export const articleFiles: Download[] = citationFormats.map(({ ending, format }) => ({
	name: `article.${ending}`,
	type: withCharset(citationTypes.find(({ path }) => path === `.${ending}`)!.type),
	text: formatWork(format, ending, articleWork(identity))
}));
