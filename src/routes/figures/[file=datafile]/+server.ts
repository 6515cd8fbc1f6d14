import { error } from '@sveltejs/kit';
import { writeFigureFiles } from '$lib/publish/catalogue-file';
import { figures } from '$lib/define/figures';

export const prerender = true;

const files = new Map(figures.flatMap((f) => writeFigureFiles(f).map((file) => [file.name, file])));

export const entries = () => [...files.keys()].map((file) => ({ file }));

/** A figure's data or its citation, as a file. */
export function GET({ params }: { params: { file: string } }) {
	const file = files.get(params.file);
	if (!file) error(404, `No figure has a file “${params.file}”.`);
	return new Response(file.text, { headers: { 'content-type': file.type } });
}
