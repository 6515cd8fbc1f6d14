import { expect } from '@playwright/test';
import { embedPath, shownSvg } from './hosts/embed';
import { hostPage, serveHost, type Host } from './hosts/server';
import { fewSlugs, listComplaints, triedEmbeds } from './pages';
import { test } from './test';

declare global {
	interface Window {
		touched: string[];
	}
}

/** Notes and refuses every use of storage, as browsers do that block it. */
function blockStorage() {
	window.touched = [];
	const refuse = (name: string) => () => {
		window.touched.push(name);
		throw new DOMException('Access is denied', 'SecurityError');
	};
	for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
		Object.defineProperty(window, name, { get: refuse(name) });
	Object.defineProperty(Document.prototype, 'cookie', {
		get: refuse('cookie'),
		set: refuse('cookie')
	});
}

let host: Host;
const pages = new Map<string, string>();

test.beforeAll(async () => {
	host = await serveHost(pages);
});
test.afterAll(() => host.close());

for (const slug of triedEmbeds) {
	test(`${embedPath(slug)} is complete in a sandbox, without storage, in one request`, async ({
		page,
		baseURL
	}) => {
		const complaints = listComplaints(page);
		const requests: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(host.origin)) requests.push(request.url());
		});
		await using _ = await page.addInitScript(blockStorage);
		const src = baseURL + embedPath(slug);
		pages.set(
			`/${slug}`,
			hostPage(`<iframe src="${src}" title="x" sandbox="allow-scripts"></iframe>`)
		);
		await page.goto(`${host.origin}/${slug}`);
		const frame = page.frames()[1]!;
		const mark = frame.locator('svg a').filter({ visible: true }).first();
		await mark.dispatchEvent('pointerover');
		await expect(mark).toHaveAttribute('data-lit');
		await expect(frame.locator('blockquote')).toBeVisible();
		expect(await frame.evaluate(() => window.touched)).toEqual([]);
		expect(complaints).toEqual([]);
		expect(requests).toEqual([src]);
		expect(await page.context().cookies()).toEqual([]);
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const slug of fewSlugs)
		test(`${embedPath(slug)} shows each of its views without script`, async ({ page }) => {
			await page.goto(embedPath(slug));
			const views = page.locator('fieldset label');
			for (let i = 0; i < Math.max(await views.count(), 1); i++) {
				if (await views.count()) await views.nth(i).click();
				await expect(shownSvg(page)).toHaveCount(1);
				const named = shownSvg(page).locator('a[aria-label]');
				expect(await named.count()).toBeGreaterThan(0);
				if (slug === 'timeline') continue;
				expect((await named.locator('text').allTextContents()).join(' ')).toMatch(/\S/);
			}
		});
});
