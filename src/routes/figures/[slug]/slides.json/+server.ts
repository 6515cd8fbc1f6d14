import { error, json } from '@sveltejs/kit';
import { figureBySlug, figures } from '$lib/define/figures';
import { slidesOf } from '$lib/slides/slides-of';

export const prerender = true;

export const entries = () => figures.map(({ slug }) => ({ slug }));

/** The slides of a figure, by its views: what decks are made of in the browser. */
export function GET({ params }: { params: { slug: string } }) {
	const figure = figureBySlug.get(params.slug);
	if (!figure) error(404, `There is no figure “${params.slug}”.`);
	return json(slidesOf(figure));
}
