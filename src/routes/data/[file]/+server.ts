import { error } from '@sveltejs/kit';
import { downloads } from '$lib/server/download';

export const prerender = true;

export const entries = () => [...downloads.keys()].map((file) => ({ file }));

/** A file of the data package, as it is in the repository. */
export function GET({ params }: { params: { file: string } }) {
	const file = downloads.get(params.file);
	if (!file) error(404, `The data package has no file “${params.file}”.`);
	return new Response(file.text, { headers: { 'content-type': file.type } });
}
