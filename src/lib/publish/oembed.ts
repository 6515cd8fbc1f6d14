import { embedPath, filesPath, pagePath } from '$lib/address/paths';
import type { Located } from '$lib/model/figure';
import type { TabledFigure } from '$lib/define/figure-table';
import { identity } from '$article/site';
import { escape } from '$lib/model/words/escape';
import { absolute, builtSite, type Site } from '$lib/address/site';
import { embedHeights, embedOf, embedWidth } from './embed';

/** A figure as oEmbed 1.0 describes it, type `rich`. */
export interface Oembed {
	version: '1.0';
	type: 'rich';
	title: string;
	author_name: string;
	author_url: string;
	provider_name: string;
	provider_url: string;
	/** How long it holds, in seconds. */
	cache_age: number;
	/** A linked line, for hosts that refuse the frame, and the frame. */
	html: string;
	width: number;
	height: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

/** Path of a figure's oEmbed file. */
export const oembedPath = (slug: string): string => `oembed/${slug}.json`;

/** The social card of a figure: its path, and its size in px. */
export const card = {
	path: (at: Located): string => `${filesPath(at)}/card.png`,
	width: 1200,
	height: 630
} as const;

/**
 * A figure's oEmbed; `null` where the site's address isn't known. A host that reads it stands
 * elsewhere, so an address from the root would lead it to itself: without `SITE_URL` the file isn't
 * made, and no link in the head promises one.
 */
export function createOembed(figure: TabledFigure, site: Site = builtSite): Oembed | null {
	const { headline } = figure;
	if (site.url === null) return null;
	const height = embedHeights(embedOf(figure)).short;
	return {
		version: '1.0',
		type: 'rich',
		title: headline,
		author_name: `${identity.name}, after ${identity.article.authors.join(' and ')}`,
		author_url: absolute('about/', site),
		provider_name: identity.name,
		provider_url: absolute('', site),
		cache_age: 86400,
		html: formatFrame(
			headline,
			absolute(pagePath(figure), site),
			absolute(embedPath(figure), site),
			height
		),
		...{ width: embedWidth, height },
		thumbnail_url: absolute(card.path(figure), site),
		thumbnail_width: card.width,
		thumbnail_height: card.height
	};
}

/**
 * What WordPress's filter lets through: it loads the script that sets the frame's height only if a
 * blockquote stands before the frame.
 */
function formatFrame(title: string, page: string, embed: string, height: number): string {
	const words = escape(title);
	const size = `width="${embedWidth}" height="${height}"`;
	const rest = 'frameborder="0" loading="lazy" allow="fullscreen; clipboard-write"';
	return (
		`<blockquote class="wp-embedded-content"><a href="${page}">${words}</a></blockquote>` +
		`<iframe class="wp-embedded-content" src="${embed}" ${size} title="${words}" ${rest}></iframe>`
	);
}
