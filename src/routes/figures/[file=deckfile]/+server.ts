import { error } from '@sveltejs/kit';
import { slideType } from '$lib/model/file';
import { figures } from '$lib/define/figures';
import { decksOf } from '$lib/slides/figure-decks';

export const prerender = true;

const decks = decksOf(figures);

export const entries = () => [...decks.keys()].map((file) => ({ file }));

/** A figure's slides for PowerPoint, written when the site is built. */
export function GET({ params }: { params: { file: string } }) {
	const write = decks.get(params.file);
	if (!write) error(404, `No figure has slides “${params.file}”.`);
	return new Response(write(), { headers: { 'content-type': slideType } });
}
