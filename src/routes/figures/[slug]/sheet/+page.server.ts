import { error } from '@sveltejs/kit';
import { createClassSheet } from '$lib/worksheet/class-sheet';
import { figureBySlug, figures } from '$lib/define/figures';

export const entries = () => figures.map(({ slug }) => ({ slug }));

/** The figure as a class gets it on paper. */
export function load({ params }: { params: { slug: string } }) {
	const figure = figureBySlug.get(params.slug);
	if (!figure) error(404, `There is no figure “${params.slug}”.`);
	return { sheet: createClassSheet(figure) };
}
