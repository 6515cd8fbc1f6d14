import type { Handle } from '@sveltejs/kit';

/** Comments by which a script would find its place in the page; an embed has no such script. */
const hydration = /<!--(?:\[-?\d*!?|\]|-?\d*|[\w-]{5,8})?-->/g;

/** An icon of the page's own, so that none is asked for. */
const ownIcon = '<link rel="icon" href="data:," />';

/** The site's policy, which stands before an embed's own and doesn't know its scripts. */
const sitePolicy = /<meta http-equiv="content-security-policy"[^>]*>/i;

/** A script's text stays as it is: the policy names its hash. */
const strip = (html: string): string =>
	html
		.split(/(<script[^]*?<\/script>)/)
		.map((part) => (part.startsWith('<script') ? part : part.replace(hydration, '')))
		.join('');

const lighten = (html: string): string =>
	strip(html)
		.replace(/<link rel="icon"[^>]*>/, ownIcon)
		.replace(sitePolicy, '');

/** Strips from embeds what only hydration needs, and their one request besides themselves. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => (event.route.id?.startsWith('/embed/') ? lighten(html) : html)
	});
