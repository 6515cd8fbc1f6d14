import type { Handle } from '@sveltejs/kit';

/** Comments by which a script would find its place in the page; an embed has no such script. */
const hydration = /<!--(?:\[-?\d*!?|\]|-?\d*|[\w-]{5,8})?-->/g;

/** An icon of the page's own, so that none is asked for. */
const ownIcon = '<link rel="icon" href="data:," />';

const lighten = (html: string): string =>
	html.replace(hydration, '').replace(/<link rel="icon"[^>]*>/, ownIcon);

/** Strips from embeds what only hydration needs, and their one request besides themselves. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => (event.route.id?.startsWith('/embed/') ? lighten(html) : html)
	});
