import { test as own, type Page } from '@playwright/test';

const kept = new Map<string, Page>();

/** What a site can keep in a browser. */
const storageTypes = 'cookies,local_storage,indexeddb,cache_storage';

/**
 * `test` with a page that each worker keeps, one for each kind (touch, no script, density), with all
 * that its browser has cached: tests with pages of their own take twice as long. A test finds it without
 * the routes, listeners, permissions, media, size and storage of the one before. A test of the service
 * worker takes Playwright's own `test`.
 */
export const test = own.extend({
	page: async (
		{ browser, baseURL, viewport, javaScriptEnabled, hasTouch, deviceScaleFactor },
		use
	) => {
		const kind = JSON.stringify([javaScriptEnabled, hasTouch, deviceScaleFactor]);
		const page = kept.get(kind) ?? (await (await browser.newContext()).newPage());
		kept.set(kind, page);
		if (viewport) await page.setViewportSize(viewport);
		await use(page);
		await page.goto('about:blank');
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		page.removeAllListeners();
		await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
		await page.context().clearPermissions();
		await page.context().setOffline(false);
		// Closed at once: a second session would undo what a test emulates.
		const session = await page.context().newCDPSession(page);
		await session.send('Storage.clearDataForOrigin', { origin: baseURL!, storageTypes });
		await session.detach();
	},
	context: ({ page }, use) => use(page.context())
});
