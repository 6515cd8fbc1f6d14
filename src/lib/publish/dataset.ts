import { pagePath } from '$lib/address/paths';
import { identity } from '$article/site';
import { citeArticle } from '$lib/model/identity';
import type { TabledFigure } from '$lib/define/figure-table';
import { filesOf } from './figure-files';
import { terms } from './licences';
import { card } from './oembed';
import { absolute, addressOf, builtSite, type Site } from '$lib/address/site';

/** The longest description that search engines take. */
const LONGEST = 5000;

const { article } = identity;

const organization = { '@type': 'Organization', name: identity.name };

const source = {
	'@type': 'Article',
	name: article.title,
	author: article.authors.map((name) => ({ '@type': 'Person', name })),
	publisher: { '@type': 'Organization', name: article.publisher }
};

/**
 * A figure's data as schema.org's `Dataset`, its files as `distribution`. Addresses start at the
 * root where the site's isn't known; they are read on the page itself, so they lead to its files.
 */
export function createDataset(figure: TabledFigure, site: Site = builtSite) {
	const { title, headline, description, section } = figure;
	const image = absolute(card.path(figure), site);
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: `${title}: ${headline}`,
		description: description.slice(0, LONGEST),
		url: addressOf(pagePath(figure), site),
		...(image && { image }),
		inLanguage: 'en',
		isAccessibleForFree: true,
		keywords: [title, section],
		creator: organization,
		license: terms.data.url,
		copyrightNotice: `${terms.words.of}: ${terms.words.terms}.`,
		isBasedOn: source,
		citation: citeArticle(article),
		includedInDataCatalog: {
			'@type': 'DataCatalog',
			name: organization.name,
			url: addressOf('', site)
		},
		distribution: filesOf(figure)
			.filter(({ use }) => use === 'data')
			.map(({ path, label, type }) => ({
				'@type': 'DataDownload',
				name: label,
				encodingFormat: type,
				contentUrl: addressOf(path, site)
			}))
	};
}

/**
 * As an element for the head. No text in it can end the element or open a comment, as every `<` is
 * written as an escape of JSON. The content-security policy needs no hash for it: a script whose
 * type is not one of a script is a data block, which the browser neither runs nor asks the policy about.
 */
export const formatDataset = (figure: TabledFigure, site: Site = builtSite): string =>
	`<script type="application/ld+json">${JSON.stringify(createDataset(figure, site)).replaceAll('<', '\\u003c')}</script>`;
