import { embedPath, pagePath } from '$lib/address/paths';
import { identity } from '$article/site';
import { citeArticle } from '$lib/model/identity';
import { claimsIn, type TabledFigure } from '$lib/define/figure-table';
import { dataFiles } from './data-files';
import { formatJson } from '$lib/model/json';
import { comparisons } from '$lib/define/comparisons';
import { filesOf } from './figure-files';
import { figures } from '$lib/define/figures';
import { terms } from './licences';
import { oembedPath } from './oembed';
import { absolute, addressOf, builtSite, type Site } from '$lib/address/site';

/** Every figure with its addresses, and the files of all the data. */
export const formatCatalogue = (site: Site = builtSite): string =>
	formatJson({
		title: identity.name,
		description: `Every quantity that one article states, with the words that state it. ${identity.sourceSentence}`,
		citation: citeArticle(identity.article),
		terms,
		address: addressOf('', site),
		figures: figures.map((figure) => enter(figure, site)),
		comparisons: comparisons.map((comparison) => enter(comparison, site)),
		files: dataFiles.map(({ name, label, type }) => ({
			address: addressOf(`data/${name}`, site),
			label,
			type
		}))
	});

function enter(figure: TabledFigure, site: Site) {
	const { slug, number, title, headline, section, series, passages, table } = figure;
	return {
		...{ slug, number, title, headline, section, series },
		page: addressOf(pagePath(figure), site),
		embed: addressOf(embedPath(figure), site),
		oembed: absolute(oembedPath(slug), site),
		files: filesOf(figure).map(({ path, ...file }) => ({
			address: addressOf(path, site),
			...file
		})),
		passages: passages.map(({ id }) => id),
		claims: claimsIn(table)
	};
}
