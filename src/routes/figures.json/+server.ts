import { formatCatalogue } from '$lib/publish/catalogue';

export const prerender = true;

/** Every figure and every file, with their addresses. */
export const GET = () =>
	new Response(formatCatalogue(), { headers: { 'content-type': 'application/json' } });
