import { embedPath, filesPath, pagePath } from '$lib/address/paths';
import type { Located, Figure } from '$lib/model/figure';
import { identity } from '$article/site';
import { escape } from '$lib/model/words/escape';
import { absolute, builtSite, type Site } from '$lib/address/site';

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

/** The frame's size before it tells its host the height of what is in it. */
const frame = { width: 640, height: 480 } as const;

/**
 * A figure's oEmbed; `null` where the site's address isn't known. A host that reads it stands
 * elsewhere, so an address from the root would lead it to itself: without `SITE_URL` the file isn't
 * made, and no link in the head promises one.
 */
export function createOembed(figure: Figure, site: Site = builtSite): Oembed | null {
	const { headline } = figure;
	if (site.url === null) return null;
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
			absolute(embedPath(figure), site)
		),
		...frame,
		thumbnail_url: absolute(card.path(figure), site),
		thumbnail_width: card.width,
		thumbnail_height: card.height
	};
}

/**
 * What WordPress's filter lets through: it loads the script that sets the frame's height only if a
 * blockquote stands before the frame.
 */
function formatFrame(title: string, page: string, embed: string): string {
	const words = escape(title);
	const size = `width="${frame.width}" height="${frame.height}"`;
	const rest = 'frameborder="0" loading="lazy" allow="fullscreen; clipboard-write"';
	return (
		`<blockquote class="wp-embedded-content"><a href="${page}">${words}</a></blockquote>` +
		`<iframe class="wp-embedded-content" src="${embed}" ${size} title="${words}" ${rest}></iframe>`
	);
}
