import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWhole } from '../extent';
import { fileOf, listBroken } from '../links';
import { figurePath, hydrated, listComplaints, slugs } from './pages';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All that a build reads. */
const sources = [
	'src',
	'static',
	'data',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/** A plain static file server: files, a folder's index.html, else 404.html. */
function serve(build: string, base: string): Promise<Server> {
	const server = createServer(({ url = '/' }, response) => {
		const found = fileOf(build, base, new URL(url, 'http://localhost').pathname);
		const file = found ?? join(build, '404.html');
		const type = types[extname(file)] ?? 'application/octet-stream';
		response.writeHead(found ? 200 : 404, { 'content-type': type }).end(readFileSync(file));
	});
	return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

test.describe('the site under /demo/', () => {
	test.skip(!isWhole, 'left out: it builds the site again, as npm run test:all does');

	let copy: string;
	let build: string;
	let server: Server;
	let origin: string;

	test.beforeAll(async () => {
		test.setTimeout(120_000);
		copy = mkdtempSync(join(tmpdir(), 'site-'));
		build = join(copy, 'build');
		// A copy, because building writes over what the tests' server sends.
		for (const source of sources)
			cpSync(join(root, source), join(copy, source), { recursive: true });
		symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
		const vite = join(root, 'node_modules/vite/bin/vite.js');
		const env = { ...process.env, BASE_PATH: '/demo', BUILD_DIR: 'build' };
		execFileSync(process.execPath, [vite, 'build'], { cwd: copy, env, stdio: 'pipe' });
		server = await serve(build, '/demo');
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});

	test.afterAll(() => {
		server?.close();
		rmSync(copy, { recursive: true, force: true });
	});

	test('has no link that leads out of it or nowhere, and works in a browser', async ({ page }) => {
		test.slow();
		expect(listBroken(build, '/demo')).toEqual([]);

		const complaints = listComplaints(page);
		const outside: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(`${origin}/demo/`)) outside.push(request.url());
		});
		await page.goto(`${origin}/demo/`);
		await page.getByRole('link', { name: 'Claims', exact: true }).click();
		await expect(page).toHaveURL(`${origin}/demo/claims/`);
		await page.goBack();
		const card = page.locator(`.cards h3 a[href$="${figurePath(slugs[0]!)}"]`);
		await card.click();
		await expect(page).toHaveURL(`${origin}/demo${figurePath(slugs[0]!)}`);
		await hydrated(page);
		for (const slug of slugs) {
			await page.goto(`${origin}/demo${figurePath(slug)}`);
			await hydrated(page);
		}
		await page.locator('.neighbours a').first().click();
		await expect(page).toHaveURL(new RegExp(`^${origin}/demo/figures/[^/]+/$`));
		expect(complaints).toEqual([]);
		expect(outside).toEqual([]);

		const response = await page.goto(`${origin}/demo/figures/prison/`);
		expect(response!.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/not found/);
		await page.locator('a[href$="/figures/prison-population/"]').first().click();
		await expect(page).toHaveURL(`${origin}/demo/figures/prison-population/`);
	});
});
