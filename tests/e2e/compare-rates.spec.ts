import { expect, type Page } from '@playwright/test';
import { listComplaints } from './pages';
import { saveBy } from './saved';
import { test } from './test';

const two = '?v=1&series=party-members_prisoners';
const rates = `${two}&view=rates`;

/** The plot that shows. */
const shown = (page: Page) =>
	page.locator('.compare-view svg[role=group]').filter({ visible: true });

const note = (page: Page) =>
	page.locator('p', { hasText: 'Not from the article: Population' }).filter({ visible: true });

test('rates are chosen by keyboard, by another population, and found again by going back', async ({
	page
}) => {
	const complaints = listComplaints(page);
	await page.goto(`/compare/${two}&view=counts`);
	await expect(page.getByRole('group', { name: 'Population, not from the article' })).toHaveCount(
		0
	);
	await page.getByLabel('Counts', { exact: true }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(`/compare/${rates}`);
	await expect(shown(page)).toContainText('population by Correlates of War, not from the article');
	await expect(shown(page)).toContainText('just under 60 per 100,000 people');
	await expect(note(page)).toContainText('annexed territory');

	await page.getByLabel('Andreev, Darskii and Kharkova').check();
	await expect(page).toHaveURL(`/compare/${rates}&population=adk`);
	await expect(shown(page)).toContainText('862 per 100,000 people');
	await expect(shown(page)).not.toContainText('just under 60');
	await expect(page.getByText(/^Not in this view: .*was found for 1923/)).toBeVisible();
	await expect(page.locator('.statements')).toContainText('862 per 100,000 people');
	await expect(note(page).getByRole('link', { name: 'CSV' })).toHaveAttribute(
		'href',
		/data\/reference\/ussr-population-adk-plain\.csv$/
	);

	await page.goBack();
	await expect(shown(page)).toContainText('855 per 100,000 people');
	await page.goForward();
	await expect(page.getByRole('radio', { name: 'Andreev' })).toBeChecked();
	expect(complaints).toEqual([]);
});

test('a population without a value says why, and is not taken', async ({ page }) => {
	await page.goto(`/compare/${rates}&population=census`);
	await expect(shown(page)).toContainText('population by Correlates of War');
	await expect(page.getByText('The population by the censuses doesn’t work')).toBeVisible();
	const radio = page.getByRole('radio', { name: 'The censuses' });
	await expect(radio).toHaveAccessibleDescription(/^Fewer than two of the series/);
	await radio.click({ force: true });
	await expect(radio).not.toBeChecked();
});

test('the series that is named can be downloaded', async ({ page, request }) => {
	await page.goto(`/compare/${rates}`);
	const href = await note(page).getByRole('link', { name: 'CSV' }).getAttribute('href');
	expect(await (await request.get(href!)).text()).toContain('194077');
});

test('the picture and the table of rates say whose population it is', async ({ page }) => {
	await page.goto(`/compare/${rates}&population=adk`);
	await page.getByText('Use this comparison').click();
	const save = async (name: RegExp) => (await saveBy(page, name)).toString('utf8');
	const svg = await save(/SVG/);
	expect(svg).toContain('Andreev, Darskii');
	expect(svg).not.toMatch(/NaN|<style|var\(/);
	await page.getByLabel('Data', { exact: true }).check();
	expect(await save(/CSV/)).toContain('borders of 1946; not from the article) × 100,000 = 861.9');
	await page.getByLabel('Web page').check();
	await expect(page.getByRole('textbox', { name: 'Embed code (fixed height)' })).toHaveValue(
		/view=rates&amp;population=adk/
	);
});

test('rates fit a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	for (const address of [`/compare/${rates}`, `/embed/compare/${rates}&population=adk`]) {
		await page.goto(address);
		await expect(page.locator('svg').filter({ visible: true }).first()).toBeVisible();
		await expect(note(page)).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
	}
	await page.goto(`/compare/${rates}`);
	await expect(note(page)).toBeVisible();
	const radios = page.getByRole('group', { name: /^Population/ }).locator('label');
	for (const label of await radios.all())
		expect((await label.boundingBox())!.height).toBeGreaterThanOrEqual(24);
});
