import { pagePath, sheetPath } from '$lib/address/paths';
import { formatJson } from '$lib/model/json';
import { escape } from '$lib/model/words/escape';
import type { Download } from '$lib/data/download';
import { everyFigure } from '$lib/define/every-figure';
import { createOembed, oembedPath } from './oembed';
import { absolute, builtSite, type Site } from '$lib/address/site';

const pages = ['', 'compare/', 'present/', 'passages/', 'claims/', 'about/'];

/** Every page for readers, not the embeds; `null` where the site's address isn't known, as it may hold no other. */
export function formatSitemap(site: Site = builtSite): string | null {
	if (site.url === null) return null;
	const paths = [...pages, ...everyFigure.map(pagePath), ...everyFigure.map(sheetPath)];
	const urls = paths.map((path) => `\t<url><loc>${escape(absolute(path, site))}</loc></url>`);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...urls,
		'</urlset>\n'
	].join('\n');
}

/** Lets everything be read; names the sitemap where there is one. */
export function formatRobots(site: Site = builtSite): string {
	const sitemap = absolute('sitemap.xml', site);
	return `User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`;
}

/** The files by which other machines find what is here; all but the first need the site's address. */
export function listDiscovery(site: Site = builtSite): Download[] {
	const robots = {
		name: 'robots.txt',
		type: 'text/plain; charset=utf-8',
		text: formatRobots(site)
	};
	const sitemap = formatSitemap(site);
	if (sitemap === null) return [robots];
	const oembeds = everyFigure.map((figure) => ({
		name: oembedPath(figure.slug),
		type: 'application/json',
		text: formatJson(createOembed(figure, site))
	}));
	return [robots, { name: 'sitemap.xml', type: 'application/xml', text: sitemap }, ...oembeds];
}
