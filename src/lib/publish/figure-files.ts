import { identity } from '$article/site';
import { absolute, builtSite, type Site } from '$lib/address/site';
import { embedPath, filesPath, pagePath } from '$lib/address/paths';
import { articleWork, citationFormats, figureWork, type Work } from '$lib/model/citation';
import { drawingName, drawings, figureFiles, type FigureFile } from '$lib/model/file';
import { plainFigure, type TabledFigure } from '$lib/define/figure-table';
import { formatJson } from '$lib/model/json';
import { writeFigureDeck, slidesOf } from './figure-slides';
import { sourcesOf } from '$lib/sources/sources';
import { formatFigureCsv, formatPlainCsv } from './csv-figure';
import { formatSourcesCsv } from './csv-sources';
import { terms } from './licences';
import { drawSvg } from './picture/picture';
import { drawCardPng, drawPng } from './picture/picture-png';

/** What a file holds: text, or bytes. */
export type Content = string | Uint8Array<ArrayBuffer>;

/** A file of a figure, written when it is asked for. */
export interface WrittenFile {
	/** Path from the site's root: `figures/rainfall.csv`. */
	path: string;
	/** Media type. */
	type: string;
	write: () => Content | Promise<Content>;
}

type Writer = (figure: TabledFigure, site: Site) => Content | Promise<Content>;

/** What is written in each file of a figure, by what follows the slug in its path. */
const writers = new Map<string, Writer>([
	['.pptx', writeFigureDeck],
	['/slides.json', (figure) => JSON.stringify(slidesOf(figure))],
	['/card.png', drawCardPng],
	...drawings.flatMap((drawing): [string, Writer][] => [
		[`${drawingName(drawing)}.svg`, (figure) => drawSvg(figure, drawing)],
		[`${drawingName(drawing)}.png`, (figure) => drawPng(figure, drawing)]
	]),
	['.csv', formatFigureCsv],
	['-plain.csv', formatPlainCsv],
	['-sources.csv', formatSourcesCsv],
	['.json', formatModel],
	...citationFormats.map(({ ending, format }): [string, Writer] => [
		`.${ending}`,
		(figure, site) => formatWork(format, ending, workOf(figure, site))
	])
]);

/** Every file the build makes of a figure; one of other sources only where they say something. */
export const filesOf = (figure: TabledFigure): FigureFile[] =>
	figureFiles(filesPath(figure), sourcesOf(figure).length > 0);

/** Every file of a figure with what is in it; its slides too, of which decks are made in the browser. */
export function writtenFiles(figure: TabledFigure, site: Site = builtSite): WrittenFile[] {
	const at = filesPath(figure);
	const slides = { path: `${at}/slides.json`, type: 'application/json' };
	return [...filesOf(figure), slides].map(({ path, type }) => {
		const write = writers.get(path.slice(at.length));
		if (!write) throw new Error(`Nothing says what is in ${path}`);
		return { path, type: withCharset(type), write: () => write(figure, site) };
	});
}

const workOf = (figure: TabledFigure, site: Site): Work =>
	figureWork(identity, figure.slug, figure.title, absolute(pagePath(figure), site));

/** A citation as a file; one in plain text, which has no field for the terms, ends with them. */
function formatWork(format: (work: Work) => string, ending: string, work: Work): string {
	return ending === 'txt' ? `${format(work)}\n\n${work.terms}\n` : format(work);
}

/** The model with all that must go with it; no address of the site's where that isn't known. */
function formatModel(figure: TabledFigure, site: Site): string {
	const citation = { figure: citationFormats[0].format(workOf(figure, site)), article: cited };
	return formatJson({
		terms,
		citation,
		addresses: listAddresses(figure, site),
		figure: plainFigure(figure),
		otherSources: sourcesOf(figure)
	});
}

const cited = citationFormats[0].format(articleWork(identity));

function listAddresses(figure: TabledFigure, site: Site) {
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

/** Citations of the article, a file for each form. */
export const articleFiles = citationFormats.map(({ ending, type, format }) => ({
	name: `article.${ending}`,
	type: withCharset(type),
	text: formatWork(format, ending, articleWork(identity))
}));
