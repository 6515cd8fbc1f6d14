import { expect } from '@playwright/test';
import { test } from './test';

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

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

	test('/passages/ leads to its last section', async ({ page }) => {
		await page.goto('/passages/');
		const links = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
		const headings = page.locator('main h2');
		await links.last().click();
		await expect(headings.last()).toBeInViewport();
	});
});
