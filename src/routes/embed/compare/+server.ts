import { identity } from '$article/site';
import { addressOf } from '$lib/address/site';
import bundle from '$lib/components/embed/compare-embed.ts?bundle';
import { embedScript, writeEmbedPage } from '../embed-page.server';
import { comparable } from '$lib/define/all-series';
import { policyFor } from '$lib/publish/embed';

export const prerender = true;
export const trailingSlash = 'always';

/** The embed of any comparison: its script reads the choice from the address, and runs in a sandbox too. */
export function GET() {
	const { series, passages, populations } = comparable;
	const data = JSON.stringify({ series, passages, populations, identity, site: addressOf('') });
	const page = addressOf('compare/');
	const scripts = [bundle, embedScript];
	const html = writeEmbedPage({
		title: 'A comparison',
		page,
		policy: policyFor(...scripts),
		body: `<main><noscript><p>This comparison is drawn by a script. <a href="${page}" target="_blank">The ready-made comparisons</a> need none.</p></noscript></main>
<script type="application/json" id="comparable">${data.replaceAll('<', '\\u003c')}</script>`,
		scripts
	});
	return new Response(html, { headers: { 'content-type': 'text/html' } });
}
