import { error } from '@sveltejs/kit';
import { comparisonBySlug, comparisons } from '$lib/define/comparisons';
import { embedOf } from '$lib/publish/embed';
import script from '../../embed.js?raw';

/** No hydration: the page is complete as it is sent, with one small script of its own. */
export const csr = false;

export const entries = () => comparisons.map(({ slug }) => ({ name: slug }));

/** A ready-made comparison's embed. */
export function load({ params }: { params: { name: string } }) {
	const comparison = comparisonBySlug.get(params.name);
	if (!comparison) error(404, `There is no comparison “${params.name}”.`);
	return embedOf(comparison, script);
}
