import { expect } from '@playwright/test';
import { test } from './test';

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

	test('/404 leads on without script', async ({ page }) => {
		await page.goto('/404');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
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
	await page.getByRole('link', { name: 'Claims that mention “rakovsky”' }).click();
	await expect(page).toHaveURL('/claims/?q=rakovsky');
	await expect(page.getByRole('status')).not.toHaveText(/^0 /);
});
