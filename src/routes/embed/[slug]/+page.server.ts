import { error } from '@sveltejs/kit';
import { embedOf } from '$lib/publish/embed';
import { figureBySlug, figures } from '$lib/define/figures';
import script from '../embed.js?raw';

/** No hydration: the page is complete as it is sent, with one small script of its own. */
export const csr = false;

export const entries = () => figures.map(({ slug }) => ({ slug }));

/** A figure's embed. */
export function load({ params }: { params: { slug: string } }) {
	const figure = figureBySlug.get(params.slug);
	if (!figure) error(404, `There is no figure “${params.slug}”.`);
	return embedOf(figure, script);
}
