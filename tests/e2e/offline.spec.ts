import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';

const build = fileURLToPath(new URL('../../build', import.meta.url));

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};

/** A static server of the built site, whose files can be sent changed, as another build's. */
class Site {
	origin = '';
	change = (_path: string, text: string): string => text;
	#server: Server = createServer(({ url = '/' }, response) => {
		const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
		const found = this.#fileOf(path);
		const file = found ?? join(build, '404.html');
		const type = types[extname(file)] ?? 'application/octet-stream';
		const isText = /text|javascript|json/.test(type);
		const body = readFileSync(file);
		response
			.writeHead(found ? 200 : 404, { 'content-type': type })
			.end(isText ? this.change(path, body.toString()) : body);
	});

	#fileOf(path: string): string | null {
		const file = join(build, path, path.endsWith('/') ? 'index.html' : '');
		return existsSync(file) && statSync(file).isFile() ? file : null;
	}

	async start(): Promise<void> {
		await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
		this.origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	stop(): void {
		this.#server.close();
		this.#server.closeAllConnections();
	}
}

const version = (
	JSON.parse(readFileSync(join(build, '_app/version.json'), 'utf8')) as {
		version: string;
	}
).version;

/** The same site built anew: another version, and other words on every page. */
const asOtherBuild = (path: string, text: string): string =>
	path.endsWith('.js') || path.endsWith('version.json')
		? text.replaceAll(version, `${version}-2`)
		: text.replaceAll('Skip to the content', 'Skip to what is built anew');

/** Opens a page and waits until all is kept, so that the next page is answered by the worker. */
async function visit(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

const countKept = (page: Page) =>
	page.evaluate(async () => {
		const [name, ...others] = await caches.keys();
		const cache = await caches.open(name!);
		const answers = await cache.matchAll();
		const sizes = await Promise.all(answers.map(async (a) => (await a.blob()).size));
		return { others, entries: sizes.length, bytes: sizes.reduce((a, b) => a + b, 0) };
	});

/** The status of what a page's script fetches, and its words if it is text. */
const fetched = (page: Page, path: string) =>
	page.evaluate(async (path) => {
		const response = await fetch(path);
		const type = response.headers.get('content-type') ?? '';
		return { status: response.status, text: type.startsWith('text') ? await response.text() : '' };
	}, path);

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default' });
let site: Site;

test.beforeEach(async () => {
	site = new Site();
	await site.start();
});
test.afterEach(() => site.stop());

test('after one visit all pages open, decks are made and what was seen is kept, with server and network gone', async ({
	page,
	context
}) => {
	test.slow();
	await visit(page, `${site.origin}/about/`);
	const { others, entries, bytes } = await countKept(page);
	console.log(`kept at once: ${entries} files, ${(bytes / 1e6).toFixed(1)} MB`);
	expect(others).toEqual([]);
	expect(bytes).toBeLessThan(12e6);
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('requestfailed', (request) => {
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
	});
	await page.goto(`${site.origin}/figures/grain-sales/`);
	expect((await fetched(page, '/figures/grain-sales.png')).status).toBe(200);

	site.stop();
	await context.setOffline(true);
	const open = async (path: string, words: string, status = 200) => {
		const response = await page.goto(`${site.origin}${path}`);
		expect(response!.status(), path).toBe(status);
		await expect(page.locator('body'), path).toContainText(words);
	};
	await open('/', 'Prison population');
	await open('/figures/prison-population/?view=log', 'just under 80,000');
	await expect(page.locator('.figure-plot svg a[tabindex]').first()).toBeAttached();
	await open('/figures/prison-population', 'just under 80,000');
	await expect(page).toHaveURL(`${site.origin}/figures/prison-population/`);
	await open('/compare/?v=1&series=party-members_prisoners', 'Your own comparison');
	await expect(page.locator('.figure-plot, .view, svg[role=group]').first()).toBeVisible();
	await open('/compare/three-changes/', 'Compare with other figures');
	await open('/about/', 'About');
	await open('/figures/grain-sales/sheet/', 'Before you read');
	await open('/embed/grain-sales/?theme=dark', 'By 1926');
	await open('/embed/compare/?v=1&series=party-members_prisoners', 'names no source');
	await open('/figures/none/', 'no page', 404);
	const svg = await page.goto(`${site.origin}/figures/timeline.svg`);
	expect(svg!.headers()['content-type']).toContain('image/svg+xml');
	expect((await fetched(page, '/figures/grain-sales.png')).status).toBe(200);
	expect(await fetched(page, '/figures/timeline.png')).toEqual({
		status: 503,
		text: '/figures/timeline.png was not kept, and needs the network.'
	});

	// From page to page by script, which asks for data alone.
	await open('/', 'Prison population');
	await page.getByRole('link', { name: 'Claims', exact: true }).click();
	await expect(page).toHaveURL(`${site.origin}/claims/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	// Decks are put together, shown and taken.
	await page.goto(`${site.origin}/present/?v=1&slides=prison-population_three-changes`);
	await expect(page.locator('.show .slide')).toHaveCount(5);
	for (const name of ['PowerPoint', 'One HTML file']) {
		const taken = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		expect(statSync(await (await taken).path()).size).toBeGreaterThan(20_000);
	}
	await page.getByRole('button', { name: 'Present', exact: true }).click();
	await page.keyboard.press('End');
	await expect(page.locator('.slide.current')).toContainText('60%');
	expect(complaints).toEqual([]);
});

test.describe('where the server has another build', () => {
	// Chromium now and then never ends a navigation that comes while a worker takes over from another.
	test.describe.configure({ retries: 2 });

	test('an update never mixes builds: all pages are of the old one until it is left, then of the new', async ({
		page,
		context
	}) => {
		test.slow();
		await visit(page, `${site.origin}/about/`);
		await page.goto(`${site.origin}/`);
		const other = await context.newPage();
		await other.goto(`${site.origin}/`);

		site.change = asOtherBuild;
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
		});
		await expect
			.poll(() => page.evaluate(async () => !!(await navigator.serviceWorker.ready).waiting), {
				timeout: 30_000
			})
			.toBe(true);
		for (const path of ['/about/', '/claims/', '/figures/grain-sales/']) {
			await other.goto(site.origin + path);
			await expect(other.locator('.skip')).toContainText('the content');
		}
		expect(await other.evaluate(async () => (await fetch('/figures/timeline.png')).status)).toBe(
			200
		);
		const kept = await other.evaluate(async () => !!(await caches.match('/figures/timeline.png')));
		expect(kept, 'a file of the new build in the old one’s cache').toBe(false);

		await other.close();
		for (const path of ['/about/', '/claims/', '/figures/grain-sales/']) {
			await page.goto(site.origin + path);
			await expect(page.locator('.skip')).toContainText('built anew');
		}
		await expect
			.poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 })
			.toEqual([expect.stringContaining(`${version}-2`)]);
		await page.goto(`${site.origin}/about/`);
		await expect(page.locator('.skip')).toContainText('built anew');
	});
});

test('an embed and a class sheet register no worker', async ({ page }) => {
	for (const path of ['/embed/grain-sales/', '/embed/compare/', '/figures/grain-sales/sheet/']) {
		await page.goto(site.origin + path, { waitUntil: 'load' });
		const count = await page.evaluate(
			async () => (await navigator.serviceWorker.getRegistrations()).length
		);
		expect(count, path).toBe(0);
	}
});
