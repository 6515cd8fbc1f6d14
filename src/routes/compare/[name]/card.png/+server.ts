import { error } from '@sveltejs/kit';
import { comparisonBySlug, comparisons } from '$lib/define/comparisons';
import { drawCardPng } from '$lib/publish/picture/picture-file';

export const prerender = true;

export const entries = () => comparisons.map(({ slug }) => ({ name: slug }));

/** The picture that stands for a comparison's page where its address is passed on. */
export async function GET({ params }: { params: { name: string } }) {
	const comparison = comparisonBySlug.get(params.name);
	if (!comparison) error(404, `There is no comparison “${params.name}”.`);
	return new Response(await drawCardPng(comparison), { headers: { 'content-type': 'image/png' } });
}
