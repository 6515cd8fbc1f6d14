import { expect, type Page } from '@playwright/test';
import { hostPage, serveHost } from './hosts/server';
import { test } from './test';

const path = '/figures/grain-sales/';

test('the picture downloads at once, without script', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(path);
	const href = await page.getByRole('link', { name: /Picture for a slide/ }).getAttribute('href');
	const answer = await page.request.get(href!);
	expect(answer.headers()['content-type']).toBe('image/png');
	await page.getByText('Use this figure').click();
	await expect(page.getByRole('link', { name: 'BibTeX' })).toBeVisible();
	await context.close();
});

test('nothing of the panel is loaded before it is opened', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(path, { waitUntil: 'networkidle' });
	expect(asked.filter((url) => url.endsWith('.png'))).toEqual([]);
	const before = asked.length;
	await page.getByText('Use this figure').click();
	await expect(page.getByRole('img', { name: /^Preview/ })).toBeVisible();
	expect(asked.length).toBeGreaterThan(before);
});

test('a choice changes preview and snippet together, and copying says what it did', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(path);
	await page.getByText('Use this figure').click();
	await page.getByLabel('Web page').check();
	await page.locator('.choices').getByLabel('Theme').selectOption('dark');
	await expect(page.locator('.preview iframe')).toHaveAttribute('src', /theme=dark/);
	await page.getByRole('button', { name: /Embed code \(fixed height\)/ }).click();
	await expect(page.getByText(/Copied \d+ characters/)).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('theme=dark');
});

test('an embed with other sources is previewed and copied so; a free comparison’s has no such choice', async ({
	page
}) => {
	await page.goto(path);
	await page.getByText('Use this figure').click();
	await page.getByLabel('Web page').check();
	await page.getByRole('checkbox', { name: 'Show other sources' }).check();
	const preview = page.frameLocator('.preview iframe');
	await expect(preview.getByRole('heading', { name: /^Other sources/ })).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Embed code (fixed height)' })).toHaveValue(
		/sources=1/
	);
	await page.goto('/compare/?v=1&series=growth-trotsky_growth-stalin');
	await page.getByText('Use this comparison').click();
	await page.getByLabel('Web page').check();
	await expect(page.getByLabel('Transparent background')).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Show other sources' })).toHaveCount(0);
});

test('a refused clipboard leaves the text selected', async ({ page }) => {
	await using _ = await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('refused')) }
		});
	});
	await page.goto(path);
	await page.getByText('Use this figure').click();
	await page.getByLabel('Document').check();
	await page.getByRole('button', { name: /Markdown/ }).click();
	await expect(page.getByText('The clipboard refused')).toBeVisible();
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('Grain sales');
});

test('the open panel fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto(path);
	await page.getByText('Use this figure').click();
	await page.getByLabel('Web page').check();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

async function snippetOf(page: Page, label: string): Promise<string> {
	await page.goto(path);
	await page.getByText('Use this figure').click();
	await page.getByLabel('Web page').check();
	return page.getByRole('textbox', { name: label }).inputValue();
}

test('the frame that fits its content does so in the page it is pasted into', async ({ page }) => {
	const html = await snippetOf(page, 'Embed code (adjusts its height)');
	const host = await serveHost(new Map([['/', hostPage(html)]]));
	try {
		await page.goto(host.origin);
		const frame = page.frameLocator('iframe');
		await expect(frame.getByRole('heading')).toBeVisible();
		const height = () => page.locator('iframe').evaluate((element) => element.clientHeight);
		const content = () =>
			frame.locator('html').evaluate((root) => root.getBoundingClientRect().height);
		await expect.poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(4);
	} finally {
		host.close();
	}
});

test('the picture in plain HTML shows in the page it is pasted into', async ({ page }) => {
	const html = await snippetOf(page, 'Picture in HTML');
	const host = await serveHost(new Map([['/', hostPage(html)]]));
	try {
		await page.goto(host.origin);
		const width = () => page.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth);
		await expect.poll(width).toBe(2560);
		await expect(page.locator('figcaption')).toContainText('60% of grain sales');
	} finally {
		host.close();
	}
});

test('a view on the screen is kept in the frames, each as high as its embed', async ({ page }) => {
	for (const search of ['?view=log', '?utm_source=mail&amp;view=log']) {
		await page.goto(`/figures/prison-population/${search}`);
		await page.getByText('Use this figure').click();
		await page.getByLabel('Web page').check();
		const frame = page.getByRole('textbox', { name: 'Embed code (fixed height)' });
		await expect(frame).toHaveValue(/\?view=log"/);
		await expect(page.locator('.preview iframe')).toHaveAttribute('src', /view=log/);
	}
});
