import { asset } from '$app/paths';
import { readPlots, type Plots } from '$lib/svg/page-plots';

/**
 * The plots of a page: written while the site is built, so that a page is sent with them once, as
 * markup. In the browser they are those that stand in the document, or, coming from another page, a file.
 */
export async function loadPlots(page: string, get: typeof fetch): Promise<Plots> {
	if (import.meta.env.SSR)
		return (await import('$lib/publish/plots-of-page')).plotsOfPage(page) ?? {};
	return readPlots(page) ?? (await get(asset(`/plots/${page}.json`))).json();
}
