import { error, json } from '@sveltejs/kit';
import { comparisonBySlug, comparisons } from '$lib/define/comparisons';
import { slidesOf } from '$lib/slides/slides-of';

export const prerender = true;

export const entries = () => comparisons.map(({ slug }) => ({ name: slug }));

/** The slides of a comparison, by its views: what decks are made of in the browser. */
export function GET({ params }: { params: { name: string } }) {
	const comparison = comparisonBySlug.get(params.name);
	if (!comparison) error(404, `There is no comparison “${params.name}”.`);
	return json(slidesOf(comparison));
}
