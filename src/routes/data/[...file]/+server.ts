import { error } from '@sveltejs/kit';
import { dataFiles } from '$lib/publish/data-files';

export const prerender = true;

export const entries = () => dataFiles.map(({ name }) => ({ file: name }));

/** A file of all the data: one of the package as it is in the repository, or one made of it. */
export function GET({ params }: { params: { file: string } }) {
	const file = dataFiles.find(({ name }) => name === params.file);
	if (!file) error(404, `There is no file “${params.file}” of the data.`);
	return new Response(file.write(), { headers: { 'content-type': file.type } });
}
