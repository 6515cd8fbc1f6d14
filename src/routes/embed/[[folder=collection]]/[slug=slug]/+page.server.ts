import type { Located } from '$lib/model/figure';
import { everyFigure } from '$lib/define/every-figure';
import { embedOf, policyFor } from '$lib/publish/embed';
import { figureAt } from '../../../figure-at.server';
import script from '../../embed.js?raw';

/** No hydration: the page is complete as it is sent, with one small script of its own. */
export const csr = false;

/** A figure's embed stands at `/embed/<slug>/`, a comparison's in a folder of its own. */
export const entries = () =>
	everyFigure.map(({ folder, slug }) => (folder === 'figures' ? { slug } : { folder, slug }));

/** A figure's or a comparison's embed. */
export const load = ({ params }: { params: Pick<Located, 'slug'> & Partial<Located> }) => ({
	embedded: embedOf(figureAt({ folder: params.folder ?? 'figures', slug: params.slug })),
	policy: policyFor(script)
});
