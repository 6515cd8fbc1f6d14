import { test as base, type Page } from '@playwright/test';

let kept: Page | undefined;

/**
 * `test` for what only looks at pages: each worker keeps one page for all of them, with what its
 * browser has cached. A test finds it without the routes, listeners, media and size of the one before;
 * what a site stores in the browser stays, so tests of that take Playwright's own `test`.
 */
export const test = base.extend({
	page: async ({ browser, viewport }, use) => {
		kept ??= await (await browser.newContext()).newPage();
		if (viewport) await kept.setViewportSize(viewport);
		await use(kept);
		await kept.goto('about:blank');
		await kept.unrouteAll({ behavior: 'ignoreErrors' });
		kept.removeAllListeners();
		await kept.emulateMedia({ media: null, colorScheme: null });
	}
});
