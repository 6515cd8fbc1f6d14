import { pagePath } from '$lib/address/paths';
import { identity } from '$article/site';
import type { Figure } from '$lib/model/figure';
import type { TabledFigure } from '$lib/define/figure-table';
import { formatDataset } from './dataset';
import { card, oembedPath } from './oembed';
import { absolute, builtSite, type Site } from '$lib/address/site';

/** What the head of a figure's page says to other machines. */
export interface Metadata {
	/** The page's own address; `null` where the site's isn't known. */
	canonical: string | null;
	/** Address of its oEmbed; `null` where there is none. */
	oembed: string | null;
	/** The headline, as a name of links and cards. */
	title: string;
	/** Open Graph's tags: property and content. */
	properties: [string, string][];
	/** All other tags: name and content. */
	names: [string, string][];
	/** The element with the data described as JSON-LD. */
	dataset: string;
}

/** Pairs whose content is known. */
type Tags = [string, string | null][];

const known = (tags: Tags): [string, string][] =>
	tags.filter((tag): tag is [string, string] => tag[1] !== null);

/** The head of a figure's page; tags that need an absolute address are left out where there is none. */
export function describeFigure(figure: TabledFigure, site: Site = builtSite): Metadata {
	const canonical = absolute(pagePath(figure), site);
	return {
		canonical,
		oembed: absolute(oembedPath(figure.slug), site),
		title: figure.headline,
		properties: known(openGraph(figure, canonical, site)),
		names: known([...twitter(figure, site), ...citation(figure, canonical)]),
		dataset: formatDataset(figure, site)
	};
}

/** No quotation marks are set around the sentence, as it may have its own. */
const summary = ({ sentence }: Figure): string =>
	`The article, ${identity.sourceClause}, says: ${sentence}`;

const alternative = ({ title, headline }: Figure): string => `Plot, ${title}: ${headline}`;

function openGraph(figure: Figure, canonical: string | null, site: Site): Tags {
	const image = absolute(card.path(figure), site);
	const picture: Tags = [
		['og:image', image],
		['og:image:type', 'image/png'],
		['og:image:width', `${card.width}`],
		['og:image:height', `${card.height}`],
		['og:image:alt', alternative(figure)]
	];
	return [
		['og:type', 'article'],
		['og:site_name', identity.name],
		['og:title', figure.headline],
		['og:description', summary(figure)],
		['og:url', canonical],
		...(image ? picture : [])
	];
}

function twitter(figure: Figure, site: Site): Tags {
	const image = absolute(card.path(figure), site);
	return [
		['twitter:card', image ? 'summary_large_image' : 'summary'],
		['twitter:title', figure.headline],
		['twitter:description', summary(figure)],
		['twitter:image', image],
		['twitter:image:alt', image && alternative(figure)]
	];
}

/**
 * For reference managers. There is no `citation_author`: they would cut the site's name into a given
 * and a family name, and the article's authors, who stand in the reference, didn't draw the figure.
 */
const citation = ({ title }: Figure, canonical: string | null): Tags => [
	['citation_title', title],
	['citation_publisher', identity.name],
	['citation_language', 'en'],
	['citation_abstract_html_url', canonical],
	['citation_reference', reference]
];

const { article } = identity;

const reference = [
	`citation_title=${article.title}`,
	...article.authors.map((name) => `citation_author=${name}`),
	`citation_publisher=${article.publisher}`
].join('; ');
