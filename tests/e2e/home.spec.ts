import { expect, test } from '@playwright/test';

test('/ answers and has one h1', async ({ page }) => {
	const response = await page.goto('/');
	expect(response?.status()).toBe(200);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});
