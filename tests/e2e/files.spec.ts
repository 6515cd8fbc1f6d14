import { expect, test, type APIRequestContext } from '@playwright/test';
import { figureFiles } from '$lib/model/file';

interface Entry {
	address: string;
	type: string;
}

interface Catalogue {
	figures: { slug: string; page: string; embed: string; oembed: string | null; files: Entry[] }[];
	files: Entry[];
}

/** Types of files by their ending. What `vite preview` doesn't know it sends as HTML. */
const types: Record<string, string[]> = {
	svg: ['image/svg+xml'],
	png: ['image/png'],
	pptx: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
	csv: ['text/csv'],
	json: ['application/json'],
	jsonld: ['application/ld+json'],
	zip: ['application/zip'],
	txt: ['text/plain'],
	bib: ['application/x-bibtex', 'text/html'],
	ris: ['application/x-research-info-systems', 'text/html'],
	xml: ['application/xml', 'text/xml'],
	'': ['text/html']
};

const endingOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1] ?? '';

/** The path on the server under test, wherever the site is to stand. */
const pathOf = (address: string): string => new URL(address, 'http://localhost').pathname;

async function readCatalogue(request: APIRequestContext): Promise<Catalogue> {
	const response = await request.get('/figures.json');
	expect(response.status()).toBe(200);
	return response.json();
}

const listAddresses = ({ figures, files }: Catalogue): string[] => [
	...figures.flatMap(({ page, embed, oembed, files: own }) => [
		...[page, embed, ...(oembed ? [oembed] : [])],
		...own.map(({ address }) => address)
	]),
	...files.map(({ address }) => address),
	'/robots.txt'
];

/** What is wrong with the answer at a path; `null` if nothing is. */
async function fault(request: APIRequestContext, path: string): Promise<string | null> {
	const response = await request.get(path, { maxRedirects: 0 });
	if (response.status() !== 200) return `${path}: ${response.status()}`;
	const type = (response.headers()['content-type'] ?? '').split(';')[0]!;
	if (!types[endingOf(path)]?.includes(type)) return `${path}: sent as “${type}”`;
	return (await response.body()).length ? null : `${path}: empty`;
}

/** What is wrong at all the paths, a few of them asked for at a time. */
async function listFaults(request: APIRequestContext, paths: string[]): Promise<string[]> {
	const faults: (string | null)[] = [];
	for (let at = 0; at < paths.length; at += 16) {
		const some = paths.slice(at, at + 16).map((path) => fault(request, path));
		faults.push(...(await Promise.all(some)));
	}
	return faults.filter((one) => one !== null);
}

test('every address in /figures.json answers with the type of its ending', async ({ request }) => {
	test.setTimeout(120_000);
	const paths = listAddresses(await readCatalogue(request)).map(pathOf);
	const faults = await listFaults(request, paths);
	const { figures } = await readCatalogue(request);
	const least = figures.length * figureFiles('', true).length;
	expect(paths.length).toBeGreaterThan(least);
	expect(faults, `${faults.length} of ${paths.length} addresses`).toEqual([]);
});

test('a figure’s CSV is read as UTF-8, with its byte order mark', async ({ request }) => {
	const body = await (await request.get('/figures/prison-population.csv')).body();
	expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(new TextDecoder('utf-8', { fatal: true }).decode(body)).toContain('“political” prisoners');
});

test('JSON files are JSON', async ({ request }) => {
	const { figures, files } = await readCatalogue(request);
	const all = [...figures.flatMap((figure) => figure.files), ...files];
	const paths = all.map(({ address }) => pathOf(address)).filter((path) => /json(ld)?$/.test(path));
	for (const path of paths) expect(await (await request.get(path)).json(), path).toBeTruthy();
});
