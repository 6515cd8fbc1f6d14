import { error } from '@sveltejs/kit';
import { slideType } from '$lib/model/file';
import { comparisons } from '$lib/define/comparisons';
import { decksOf } from '$lib/slides/figure-decks';

export const prerender = true;

const decks = decksOf(comparisons);

export const entries = () => [...decks.keys()].map((file) => ({ file }));

/** A comparison's slides for PowerPoint, written when the site is built. */
export function GET({ params }: { params: { file: string } }) {
	const write = decks.get(params.file);
	if (!write) error(404, `No comparison has slides “${params.file}”.`);
	return new Response(write(), { headers: { 'content-type': slideType } });
}
