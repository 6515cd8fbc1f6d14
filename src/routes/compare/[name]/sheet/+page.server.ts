import { error } from '@sveltejs/kit';
import { createClassSheet } from '$lib/worksheet/class-sheet';
import { comparisonBySlug, comparisons } from '$lib/define/comparisons';

export const entries = () => comparisons.map(({ slug }) => ({ name: slug }));

/** The comparison as a class gets it on paper. */
export function load({ params }: { params: { name: string } }) {
	const comparison = comparisonBySlug.get(params.name);
	if (!comparison) error(404, `There is no comparison “${params.name}”.`);
	return { sheet: createClassSheet(comparison) };
}
