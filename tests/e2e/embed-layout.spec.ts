import { expect, type Page } from '@playwright/test';
import {
	embedPath,
	expectInk,
	listUnreadable,
	shownSvg,
	smallestText,
	viewNames
} from './hosts/embed';
import { pick } from '../extent';
import { test } from './test';
import { fewSlugs, triedEmbeds } from './pages';

const widths = pick(
	[280, 300, 320, 360, 420, 599, 631, 632, 640, 768, 900, 1280, 1920],
	[280, 631, 632]
);

/** The frames of slides. */
const frames = pick<[width: number, height: number]>(
	[
		[900, 420],
		[1280, 720]
	],
	[[1280, 720]]
);

/** Rows under one another have no room for 12 px in a slide's frame; a comparison's card has. */
const isCrowded = (slug: string, flags: string): boolean =>
	/view=beside$/.test(flags) ||
	(slug.startsWith('compare/') && /view=(sides|quoted|all)$/.test(flags));

for (const slug of triedEmbeds) {
	test(`${embedPath(slug)} is readable from 280 to 1920 px`, async ({ page }) => {
		await page.goto(embedPath(slug, '?quote=full'));
		const views = await viewNames(page);
		for (const view of views.length ? views : ['']) {
			if (view) await page.locator(`[value="${view}"]`).check();
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				const at = `${view} at ${width} px`;
				expect.soft(await smallestText(page), at).toBeGreaterThanOrEqual(11.99);
				expect.soft(await listUnreadable(page), at).toEqual([]);
			}
		}
	});

	test(`${embedPath(slug)} fills its frame with fit=1, in larger type`, async ({ page }) => {
		await page.setViewportSize({ width: 640, height: 480 });
		await page.goto(embedPath(slug));
		const views = await viewNames(page);
		const inFlow = await smallestText(page);
		for (const [width, height] of frames) {
			await page.setViewportSize({ width, height });
			for (const flags of ['?fit=1', ...views.map((view) => `?fit=1&view=${view}`)]) {
				await page.goto(embedPath(slug, flags));
				const at = `${flags} in ${width} × ${height}`;
				const crowded = isCrowded(slug, flags);
				expect.soft(await smallestText(page), at).toBeGreaterThanOrEqual(crowded ? 4.5 : 12);
				if (height === 720 && !crowded)
					expect.soft(await smallestText(page), at).toBeGreaterThan(inFlow);
				expect.soft(await listUnreadable(page), at).toEqual([]);
				expect.soft(await needed(page), at).toEqual([width, height]);
			}
		}
	});
}

for (const slug of fewSlugs)
	test(`${embedPath(slug)} is printed in ink on paper`, async ({ page }) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		for (const flags of ['', '?theme=dark', '?fit=1&theme=dark']) {
			await page.goto(embedPath(slug, flags));
			const ink = await page.evaluate(() => getComputedStyle(document.body).color);
			expect(ink).toBe('rgb(28, 26, 23)');
			await expect(shownSvg(page)).toHaveCount(1);
		}
		await expectInk(page, await shownSvg(page).screenshot(), `${slug}, printed`);
	});

/** Width and height that the page needs; more than the window's would mean scrollbars. */
const needed = (page: Page): Promise<number[]> =>
	page.evaluate(() => {
		const { scrollWidth, scrollHeight } = document.documentElement;
		return [scrollWidth, scrollHeight];
	});
