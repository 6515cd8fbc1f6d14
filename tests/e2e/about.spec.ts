import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('/about/ draws a mark for each qualifier that has a value', async ({ page }) => {
		await page.goto('/about/');
		const table = page.getByRole('table', { name: 'by qualifier' });
		await expect(table.locator('tbody tr')).toHaveCount(8);
		await expect(table.locator('tbody tr:has(svg)')).toHaveCount(6);
	});

	test('/about/ leads from each contradiction to its words', async ({ page }) => {
		await page.goto('/about/');
		await page.getByRole('link', { name: 'Sending Trotsky into foreign exile' }).click();
		await expect(page.locator(':target')).toHaveText('1928');
	});

	test('/about/ names authors, publisher, date, checksum and terms', async ({ page }) => {
		await page.goto('/about/');
		const main = page.getByRole('main');
		for (const words of [
			'George Martin Fell Brown and Rob Jones',
			'International Socialist Alternative',
			'undated',
			'd3ea686be1d64649d7d4307a6795005535e1c10eeda55521562d04bc63904d08',
			'MIT',
			'CC0 1.0',
			'CC BY 4.0',
			'The article names no source for any number.'
		])
			await expect(main).toContainText(words);
	});

	test('/404 leads on without script', async ({ page }) => {
		await page.goto('/404');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'There is no page at this address'
		);
		await page.getByRole('link', { name: 'Prison population' }).click();
		await expect(page).toHaveURL('/figures/prison-population/');
	});
});

test('/about/ leads from a count to the claims it counts', async ({ page }) => {
	await page.goto('/about/');
	const row = page.getByRole('row', { name: /^demanded/ });
	const count = await row.getByRole('link').textContent();
	await row.getByRole('link').click();
	await expect(page.getByRole('status')).toContainText(`${count} of `);
});

test('an address that leads nowhere offers the claims with its words', async ({ page }) => {
	const response = await page.goto('/figures/deep/rakovsky/');
	expect(response?.status()).toBe(404);
	await page.getByRole('link', { name: 'Claims with the words “rakovsky”' }).click();
	await expect(page).toHaveURL('/claims/?q=rakovsky');
	await expect(page.getByRole('status')).not.toHaveText(/^0 /);
});

for (const path of ['/about/', '/404', '/nowhere/'])
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [320, 1280])
			test(`${path} is accessible and fits, ${colorScheme}, ${width} px`, async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				await page.goto(path);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
				expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
			});
