import { error } from '@sveltejs/kit';
import { everyFigure } from '$lib/define/every-figure';
import { writtenFiles } from '$lib/publish/figure-files';

export const prerender = true;

const files = new Map(
	everyFigure.flatMap((figure) =>
		writtenFiles(figure).map((file) => [file.path, { ...file, folder: figure.folder }])
	)
);

export const entries = () =>
	[...files.values()].map(({ path, folder }) => ({ folder, file: path.slice(folder.length + 1) }));

/** A file of a figure or of a comparison, written when the site is built. */
export async function GET({ params }: { params: { folder: string; file: string } }) {
	const file = files.get(`${params.folder}/${params.file}`);
	if (!file) error(404, `No figure has a file “${params.file}”.`);
	return new Response(await file.write(), { headers: { 'content-type': file.type } });
}
