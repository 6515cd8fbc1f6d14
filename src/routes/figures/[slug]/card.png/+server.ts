import { error } from '@sveltejs/kit';
import { figureBySlug, figures } from '$lib/define/figures';
import { drawCardPng } from '$lib/publish/picture/picture-file';

export const prerender = true;

export const entries = () => figures.map(({ slug }) => ({ slug }));

/** The picture that stands for a figure's page where its address is passed on. */
export async function GET({ params }: { params: { slug: string } }) {
	const figure = figureBySlug.get(params.slug);
	if (!figure) error(404, `There is no figure “${params.slug}”.`);
	return new Response(await drawCardPng(figure), { headers: { 'content-type': 'image/png' } });
}
