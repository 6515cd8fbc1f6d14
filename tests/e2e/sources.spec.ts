import { expect } from '@playwright/test';
import { figurePath } from './pages';
import { test } from './test';

test('the verdict stands at the plot, and leads to what each source says', async ({ page }) => {
	const verdict = /^Other sources: close for 1930 and 1940; .*none found for 1923\.$/;
	await page.goto(figurePath('prison-population'));
	const line = page.locator('.plot .source').filter({ hasText: verdict });
	await line.getByRole('link', { name: 'Other sources' }).click();
	expect(new URL(page.url()).hash).toBe('#other-sources');
	await page.goto('/embed/prison-population/?sources=1');
	await expect(page.locator('.others li').first()).toHaveText(/^Close for 1930 and 1940; /);
});

test('other sources stand beside the article’s numbers on request alone', async ({ page }) => {
	await page.goto(figurePath('prison-population'));
	const plot = page.locator('.figure-plot svg').filter({ visible: true });
	await expect(plot).not.toContainText('not from the article');
	await page.getByRole('radio', { name: 'Beside other sources' }).check();
	await expect(plot).toContainText('not from the article');
	await expect(plot).toContainText('179,000');
	await expect(plot.getByRole('link')).toHaveCount(2);
	expect(new URL(page.url()).search).toBe('?view=beside');
	await page.goto('/embed/prison-population/?view=beside');
	await expect(page.locator('svg').filter({ visible: true })).toContainText('179,000');
});

test('a line opens to its series without script', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(figurePath('prison-population'));
	const line = page.locator('.sources details').filter({ hasText: '179,000' }).first();
	await line.locator('summary').click();
	await expect(line.getByRole('img')).toBeVisible();
	await expect(line.getByRole('link', { name: 'The series (CSV)' })).toBeVisible();
	await context.close();
});
