import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** The file of a built site that a plain static server sends for a path; null for none. */
function fileOf(build: string, base: string, path: string): string | null {
	const local = decodeURIComponent(path);
	if (!local.startsWith(`${base}/`)) return null;
	const file = join(build, local.slice(base.length));
	if (!existsSync(file)) return null;
	if (!statSync(file).isDirectory()) return file;
	const index = join(file, 'index.html');
	// Without its slash a folder's page would resolve its links elsewhere.
	return local.endsWith('/') && existsSync(index) ? index : null;
}

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

const decode = (text: string) =>
	text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** All that a page or a style sheet leads to. */
function linksOf(name: string, text: string): string[] {
	const pattern = name.endsWith('.css')
		? /url\(\s*["']?([^"')]+)/g
		: /\s(?:href|src|action|poster|data)="([^"]*)"/g;
	return [...text.matchAll(pattern)].map(([, link]) => decode(link!));
}

/** The modules that a script of the site imports, which are named by relative paths. */
const importsOf = (text: string): string[] =>
	[...text.matchAll(/["'](\.{1,2}\/[\w./-]+\.(?:js|css))["']/g)].map(([, path]) => path!);

/** Each link of the built files that leads to no file, or to no element of its page. */
function listBroken(build: string, base: string): string[] {
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).map((file) =>
		file.replaceAll('\\', '/')
	);
	const texts = new Map<string, string>();
	const read = (file: string) => {
		if (!texts.has(file)) texts.set(file, readFileSync(file, 'utf8'));
		return texts.get(file)!;
	};
	const isPage = (file: string) => /\.(html|css|js)$/.test(file);
	return files.filter(isPage).flatMap((name) => {
		const text = read(join(build, name));
		const own = `http://site${posix.join(base, '/', name.replace(/index\.html$/, ''))}`;
		const links = name.endsWith('.js') ? importsOf(text) : linksOf(name, text);
		return [...new Set(links)].flatMap((link) => {
			const url = new URL(link, own);
			if (url.host !== 'site') return [];
			const file = fileOf(build, base, url.pathname);
			if (!file) return [`${name}: ${link} leads to no file`];
			const id = decodeURIComponent(url.hash.slice(1));
			const isThere = !id || !file.endsWith('.html') || read(file).includes(`id="${id}"`);
			return isThere ? [] : [`${name}: ${link} leads to no element of its page`];
		});
	});
}

test('every link of the built site leads to a file and to an element of it', () => {
	expect(listBroken(join(root, 'build'), '')).toEqual([]);
});

test.describe('the site under /demo/', () => {
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
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no page/);
		await page.locator('a[href$="/figures/prison-population/"]').first().click();
		await expect(page).toHaveURL(`${origin}/demo/figures/prison-population/`);
	});
});
