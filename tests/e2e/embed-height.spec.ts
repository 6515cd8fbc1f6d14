import { expect, test } from '@playwright/test';
import { pick } from '../extent';
import config from '../playwright.config';
import { listeners } from './hosts/listeners';
import { hostPage, serveHost } from './hosts/server';
import { comparisons, slugs } from './pages';

// As a reader has them: what is a px too high gets a bar that takes width.
test.use({
	launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }
});

const tried = pick(
	[...slugs.map((slug) => `figures/${slug}`), ...comparisons.map((slug) => `compare/${slug}`)],
	['figures/timeline', 'compare/article-and-others']
);

for (const path of tried)
	test(`the frame of a fixed height holds ${path}, with neither a scroll bar nor a void`, async ({
		page
	}) => {
		await page.goto(`/${path}/`);
		await page.getByText(/^Use this/).click();
		await page.getByLabel('Web page').check();
		const snippet = page.getByRole('textbox', { name: 'Embed code (fixed height)' });
		const host = await serveHost(new Map([['/', hostPage(await snippet.inputValue())]]));
		try {
			await page.setViewportSize({ width: 640, height: 900 });
			await page.goto(host.origin);
			await page.addStyleTag({ content: 'body { margin: 0 } iframe { display: block }' });
			const height = await page.locator('iframe').evaluate((one) => one.clientHeight);
			const inside = page.frames().find((frame) => frame.url().includes('/embed/'))!;
			const needed = () =>
				inside.evaluate(() => document.documentElement.getBoundingClientRect().height);
			await expect.poll(needed).toBeGreaterThan(150);
			expect(await needed()).toBeLessThanOrEqual(height);
			expect(await needed()).toBeGreaterThan(height - 80);
			expect(height).toBeLessThanOrEqual(1000);
		} finally {
			host.close();
		}
	});

for (const slug of ['grain-sales', 'prison-population'])
	test(`the frame that adjusts its height shows no scroll bar: ${slug} in 327 px`, async ({
		page,
		baseURL
	}) => {
		const src = `${baseURL}/embed/${slug}/`;
		const frame = listeners[0]!.write(src, '');
		const host = await serveHost(new Map([['/', hostPage(frame)]]));
		try {
			await page.setViewportSize({ width: 327, height: 3000 });
			await page.goto(host.origin);
			const inside = page.frames().find((one) => one.url().includes('/embed/'))!;
			await expect
				.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight))
				.toBeGreaterThan(450);
			await expect
				.poll(() => inside.evaluate(() => innerWidth - document.documentElement.clientWidth))
				.toBe(0);
		} finally {
			host.close();
		}
	});
