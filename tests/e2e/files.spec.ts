import { expect } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from './test';

/** Types of files by their ending. What `vite preview` doesn't know it sends as HTML. */
const types: Record<string, string[]> = {
	'.svg': ['image/svg+xml'],
	'.png': ['image/png'],
	'.pptx': ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
	'.csv': ['text/csv'],
	'.json': ['application/json'],
	'.jsonld': ['application/ld+json'],
	'.zip': ['application/zip'],
	'.txt': ['text/plain'],
	'.bib': ['application/x-bibtex', 'text/html'],
	'.ris': ['application/x-research-info-systems', 'text/html'],
	'.xml': ['application/xml', 'text/xml']
};

const files = readdirSync(fileURLToPath(new URL('../../build', import.meta.url)), {
	recursive: true,
	encoding: 'utf8'
});

test('a file of each ending is sent as what it is', async ({ request }) => {
	for (const [ending, expected] of Object.entries(types)) {
		const file = files.find((name) => extname(name) === ending);
		if (!file) continue;
		const response = await request.get(`/${file.replaceAll('\\', '/')}`, { maxRedirects: 0 });
		expect(response.status(), file).toBe(200);
		expect(expected, file).toContain(response.headers()['content-type']?.split(';')[0]);
	}
});
