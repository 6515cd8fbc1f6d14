import { identity } from '$article/site';
import { embedScript, writeEmbedBody, writeEmbedPage } from '../../embed-page.server';
import { everyFigure } from '$lib/define/every-figure';
import type { Located } from '$lib/model/figure';
import { embedOf, policyFor } from '$lib/publish/embed';
import { figureAt } from '../../../figure-at.server';

export const prerender = true;
export const trailingSlash = 'always';

/** A figure's embed stands at `/embed/<slug>/`, a comparison's in a folder of its own. */
export const entries = () =>
	everyFigure.map(({ folder, slug }) => (folder === 'figures' ? { slug } : { folder, slug }));

/** A figure's or a comparison's embed. */
export function GET({ params }: { params: Pick<Located, 'slug'> & Partial<Located> }) {
	const embedded = embedOf(figureAt({ folder: params.folder ?? 'figures', slug: params.slug }));
	const html = writeEmbedPage({
		title: embedded.headline,
		page: embedded.page,
		policy: policyFor(embedScript),
		body: writeEmbedBody(embedded, identity),
		scripts: [embedScript]
	});
	return new Response(html, { headers: { 'content-type': 'text/html' } });
}
