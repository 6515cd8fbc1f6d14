import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const read = (name: string) =>
	parse(readFileSync(new URL(`../../data/${name}.csv`, import.meta.url)), {
		columns: true,
		bom: true
	}) as Record<string, string>[];

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('/passages/ quotes every passage in the article’s order, whole', async ({ page }) => {
		await page.goto('/passages/');
		const texts = await page.locator('blockquote').allTextContents();
		expect(texts.map((text) => text.trim())).toEqual(read('passages').map(({ text }) => text));
	});

	test('/passages/ has the words of every claim at the claim’s id', async ({ page }) => {
		await page.goto('/passages/');
		for (const { id, printed } of read('claims'))
			expect(await page.locator(`[id="${id}"]`).textContent()).toBe(printed);
	});

	test('/passages/#prisoners-1923 lights the words', async ({ page }) => {
		await page.goto('/passages/#prisoners-1923');
		await expect(page.locator(':target')).toHaveText('just under 80,000');
		await expect(page.locator(':target')).toBeInViewport();
	});

	test('/passages/ leads to a mark, and to a row where no figure draws it', async ({ page }) => {
		await page.goto('/passages/');
		await page.locator('[id="prisoners-1923"]').click();
		await expect(page).toHaveURL('/figures/prison-population/#prisoners-1923');
		await page.goto('/passages/');
		await page.locator('[id="bishkek-distance"]').click();
		await expect(page).toHaveURL('/claims/#bishkek-distance');
	});

	test('/passages/ links to each of its sections', async ({ page }) => {
		await page.goto('/passages/');
		const links = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
		const headings = page.locator('main h2');
		expect(await links.allTextContents()).toEqual(await headings.allTextContents());
		await links.last().click();
		await expect(headings.last()).toBeInViewport();
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [320, 1280])
		test(`/passages/ is accessible and fits, ${colorScheme}, ${width} px`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 800 });
			await page.goto('/passages/');
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		});
