import { error } from '@sveltejs/kit';
import { builtSite } from '$lib/address/site';
import { listDiscovery } from '$lib/publish/sitemap';

export const prerender = true;

const files = new Map(listDiscovery().map((file) => [file.name, file]));

export const entries = () => [...files.keys()].map((file) => ({ file }));

/** `robots.txt` always; `sitemap.xml` and `oembed/*.json`, which hold absolute addresses, if there are any. */
export function GET({ params }: { params: { file: string } }) {
	const file = files.get(params.file);
	if (!file) error(404, `There is no file “${params.file}”. Is SITE_URL set?`);
	if (file.name === 'robots.txt' && !builtSite.url) warn();
	return new Response(file.text, { headers: { 'content-type': file.type } });
}

/** Said with this file, as a build makes it once. */
function warn(): void {
	console.warn(
		'SITE_URL is not set: files and cards carry no link to this site, and there is no oEmbed and no sitemap.'
	);
}
