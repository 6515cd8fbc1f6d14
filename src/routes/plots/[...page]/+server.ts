import { error, json } from '@sveltejs/kit';
import { plotsOfPage, plottedPages } from '$lib/publish/plots-of-page';

export const prerender = true;

export const entries = () => plottedPages.map((page) => ({ page: `${page}.json` }));

/** The plots of a page, for a browser that comes to it from another page. */
export function GET({ params }: { params: { page: string } }) {
	const plots = plotsOfPage(params.page.replace(/\.json$/, ''));
	if (!plots) error(404, `No page with plots is named “${params.page}”.`);
	return json(plots);
}
