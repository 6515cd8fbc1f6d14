import { error } from '@sveltejs/kit';
import { figures } from '$lib/define/figures';
import { picturesOf } from '$lib/publish/picture/picture-file';

export const prerender = true;

const pictures = picturesOf(figures);

export const entries = () => [...pictures.keys()].map((file) => ({ file }));

/** A figure's picture, drawn when the site is built. */
export async function GET({ params }: { params: { file: string } }) {
	const picture = pictures.get(params.file);
	if (!picture) error(404, `No figure has a picture “${params.file}”.`);
	return new Response(await picture.draw(), { headers: { 'content-type': picture.type } });
}
