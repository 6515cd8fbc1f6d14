import type { Handle } from '@sveltejs/kit';

/** Comments by which a script would find its place in the page; an embed has no such script. */
const hydration = /<!--(?:\[-?\d*!?|\]|-?\d*|[\w-]{5,8})?-->/g;

/** Strips what only hydration needs from pages that don't hydrate. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			event.route.id?.startsWith('/embed/') ? html.replace(hydration, '') : html
	});
