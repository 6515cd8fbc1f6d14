import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { test } from './test';

const claims = csvParse(readFileSync(new URL('../../data/claims.csv', import.meta.url), 'utf8'));
const rowsOf = (page: Page) => page.locator('tbody tr');
const idsOf = (page: Page) => rowsOf(page).evaluateAll((rows) => rows.map(({ id }) => id));
const sortBy = (page: Page, name: string) => page.getByRole('button', { name }).click();

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('/claims/ has no control that does nothing, and leads from a claim to its rival', async ({
		page
	}) => {
		await page.goto('/claims/');
		await expect(page.getByRole('search')).toBeHidden();
		await expect(page.locator('thead button')).toHaveCount(0);
		const row = page.locator('[id="family-sergey"]');
		await row.getByRole('link', { name: 'executed in the USSR' }).click();
		await expect(page.locator(':target')).toHaveAttribute('id', 'sergei-sedov-executed');
	});
});

test('/claims/ sorts by a column, down, and back to the article’s order', async ({ page }) => {
	await page.goto('/claims/');
	const order = await idsOf(page);
	const head = page.getByRole('columnheader', { name: 'Line' });
	await sortBy(page, 'Line');
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	await sortBy(page, 'Line');
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	await expect(page).toHaveURL('/claims/?sort=-line');
	const lines = await page.locator('[data-label=line]').allTextContents();
	expect(lines.map(Number)).toEqual(lines.map(Number).toSorted((a, b) => b - a));
	await sortBy(page, 'Line');
	await expect(page).toHaveURL('/claims/');
	expect(await idsOf(page)).toEqual(order);
});

test('/claims/ filters by words, kind and qualifier, and keeps them in the address', async ({
	page
}) => {
	await page.goto('/claims/');
	await expect(page.getByRole('status')).toHaveText(`${claims.length} of ${claims.length} claims`);
	await page.getByLabel('Find in all columns').fill('1936');
	await page.getByLabel('Kind').selectOption('fate');
	await expect(page).toHaveURL('/claims/?q=1936&kind=fate');
	const count = await rowsOf(page).count();
	expect(count).toBeGreaterThan(0);
	await expect(page.getByRole('status')).toHaveText(`${count} of ${claims.length} claims`);
	await page.reload();
	await expect(page.getByLabel('Find in all columns')).toHaveValue('1936');
	await expect(rowsOf(page)).toHaveCount(count);
	await page.getByLabel('Qualifier').selectOption('about');
	await expect(page.getByText('No claim matches')).toBeVisible();
	await page.getByRole('link', { name: `all ${claims.length} claims` }).click();
	await expect(rowsOf(page)).toHaveCount(claims.length);
	await expect(page.getByLabel('Kind')).toHaveValue('');
});

test('/claims/ goes back and forward through what was chosen', async ({ page }) => {
	await page.goto('/claims/');
	await page.getByLabel('Kind').selectOption('demanded');
	await sortBy(page, 'Period');
	await page.getByRole('link', { name: 'About' }).click();
	await expect(page).toHaveURL('/about/');
	await page.goBack();
	await expect(page).toHaveURL('/claims/?kind=demanded&sort=period');
	await expect(rowsOf(page)).toHaveCount(claims.filter(({ kind }) => kind === 'demanded').length);
	await page.goBack();
	await expect(page).toHaveURL('/claims/?kind=demanded');
	await expect(page.locator('[aria-sort]')).toHaveCount(0);
	await page.goBack();
	await expect(rowsOf(page)).toHaveCount(claims.length);
	await page.goForward();
	await expect(page.getByLabel('Kind')).toHaveValue('demanded');
});

test('/claims/ passes over nonsense in its address', async ({ page }) => {
	await page.goto('/claims/?kind=nonsense&sort=--&qualifier=%FF');
	await expect(rowsOf(page)).toHaveCount(claims.length);
});

test('/claims/ shows the row its address names, though the filter would hide it', async ({
	page
}) => {
	await page.goto('/claims/?q=Rakovsky#prisoners-1940');
	await expect(page.locator('tr.named')).toHaveAttribute('id', 'prisoners-1940');
	await expect(page.locator('tr.named')).toBeInViewport();
	await page.goto('/claims/?q=Sergey');
	await page
		.locator('[id="family-sergey"]')
		.getByRole('link', { name: 'executed in the USSR' })
		.click();
	await expect(page.locator('tr.named')).toHaveAttribute('id', 'sergei-sedov-executed');
	await expect(page.locator('tr.named')).toBeInViewport();
});
