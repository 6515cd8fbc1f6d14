import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { isWhole, pick } from '../extent';
import { listUnreadable } from './hosts/embed';
import { hostPage, serveHost } from './hosts/server';
import { listComplaints } from './pages';
import { follow, mutate } from './mutate';
import { saveBy } from './saved';
import { test } from './test';

const four = '/compare/?v=1&series=party-members_grain-sold_land-collectivized_prisoners';

/** The plot that shows. */
const shown = (page: Page) =>
	page.locator('.compare-view svg[role=group]').filter({ visible: true });

/** What the plot draws, without what only tells where the focus may go. */
const drawn = (page: Page) =>
	shown(page).evaluate((svg) =>
		[...svg.querySelectorAll('*')].map((one) => {
			const all = [...one.attributes].filter(({ name }) => name !== 'tabindex');
			const text = one.childElementCount ? '' : one.textContent;
			return [one.tagName, ...all.map(({ name, value }) => `${name}=${value}`).sort(), text].join(
				' '
			);
		})
	);

const isDrawn = (page: Page) => expect(shown(page)).toHaveCount(1);

test('two are chosen by keyboard alone, compared, and found again by going back', async ({
	page
}) => {
	await page.goto('/compare/');
	const field = page.getByLabel('Find');
	await field.fill('1,660,000');
	await expect(page.getByText('Enter adds “Prisoners”.')).toBeVisible();
	await field.press('Enter');
	await expect(page).toHaveURL(/series=prisoners$/);
	await expect(page.getByText('You chose one')).toBeVisible();
	await field.fill('members 1.2 million');
	await field.press('Enter');
	await expect(page).toHaveURL(/series=party-members_prisoners$/);
	await isDrawn(page);
	await expect(field).toBeFocused();
	await page.goBack();
	await expect(page.getByText('You chose one')).toBeVisible();
	await page.goForward();
	await isDrawn(page);
	await page.getByRole('button', { name: 'Remove Prisoners' }).click();
	await expect(page).toHaveURL(/series=party-members$/);
});

test('the four named figures are compared in every view, each with its own address', async ({
	page
}) => {
	const complaints = listComplaints(page);
	await page.goto(four);
	await isDrawn(page);
	const views = [
		['Change', 'change'],
		['Counts', 'counts'],
		['Shares', 'shares'],
		['Per 100,000 people', 'rates']
	] as const;
	for (const [name, view] of pick([...views], views.slice(0, 2))) {
		await page.getByLabel(name, { exact: true }).check();
		await expect(page).toHaveURL(`${four}&view=${view}`);
		await isDrawn(page);
		const label = await shown(page).getAttribute('aria-label');
		const other = await page.context().newPage();
		await other.goto(page.url());
		await expect(shown(other)).toHaveAttribute('aria-label', label!);
		await expect(shown(page).locator('a[tabindex="0"]')).toHaveCount(1);
		expect(await drawn(other)).toEqual(await drawn(page));
		await other.close();
	}
	await expect(page.locator('.statements')).toContainText('more than 20 times as many prisoners');
	expect(complaints).toEqual([]);
});

test('a view that doesn’t hold says why, and can’t be chosen', async ({ page }) => {
	await page.goto('/compare/?v=1&series=growth-trotsky_growth-stalin&view=change');
	await isDrawn(page);
	await expect(page.getByText('“Change” doesn’t work for this choice')).toBeVisible();
	const radio = page.getByRole('radio', { name: 'Change' });
	await expect(radio).toHaveAccessibleDescription(/two series must have.*are demands/);
	await radio.click({ force: true });
	await expect(radio).not.toBeChecked();
});

test('an address of nonsense says what it leaves out', async ({ page }) => {
	await page.goto('/compare/?v=9&series=foo_prisoners_grain-sold&view=pie&x=1');
	for (const words of ['“9”', '“foo”', '“pie”', '“x”'])
		await expect(page.locator('.dropped')).toContainText(words);
	await isDrawn(page);
});

test('pointing at a mark lights its words, and at words their mark', async ({ page }) => {
	await page.goto(four);
	await isDrawn(page);
	const mark = shown(page).locator('a[data-claims~="prisoners-1930"]');
	await mark.focus();
	await expect(page.locator('.words#prisoners-1930')).toHaveAttribute('data-lit');
	await page.locator('.words#collectivization-end').hover();
	await expect(shown(page).locator('a[data-claims~="collectivization-end"]')).toHaveAttribute(
		'data-lit'
	);
	await expect(shown(page).locator('a[tabindex="0"]')).toHaveCount(1);
});

test('the link to the exact view is copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(four);
	await page.getByLabel('Shares', { exact: true }).check();
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Copied the link to this exact view.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	expect(page.url()).toContain('view=shares');
});

test('a sentence is copied with its link', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(four);
	const sentence = page.locator('.statements li').filter({ hasText: 'more than 20' });
	await sentence.getByRole('button', { name: /Copy/ }).click();
	await expect(page.getByText('Copied the sentence and its link.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('more than 20 times as many prisoners');
	expect(copied).toContain('#says-');
});

test('picture, table and frame of a free choice are taken from the panel', async ({ page }) => {
	await page.goto(`${four}&view=change`);
	await page.getByText('Use this comparison').click();
	const save = (name: RegExp) => saveBy(page, name);
	const svg = (await save(/SVG/)).toString('utf8');
	expect(svg).toContain('more than 20 times');
	expect(svg).not.toMatch(/NaN|<style|var\(/);
	const png = await save(/PNG/);
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2560, 1440]);
	await page.getByLabel('Data', { exact: true }).check();
	expect((await save(/CSV/)).toString('utf8')).toContain('1,660,000 ÷ 80,000 = 20.75');
	await page.getByLabel('Citation', { exact: true }).check();
	await expect(page.getByRole('textbox', { name: 'The figure, plain text' })).toHaveValue(
		/^“Party membership · .* Heroes: /
	);
	await page.getByLabel('Web page').check();
	const frame = page.getByRole('textbox', { name: 'Embed code (fixed height)' });
	await expect(frame).toHaveValue(/embed\/compare\/\?v=1&amp;series=[a-z_-]+&amp;view=change/);
});

test('a free choice is a slide for PowerPoint, and has a place in a deck', async ({ page }) => {
	const complaints = listComplaints(page);
	await page.goto(`${four}&view=change`);
	await page.getByText('Use this comparison').click();
	const slide = await saveBy(page, /PowerPoint/);
	const parts = unzipSync(new Uint8Array(slide));
	expect(strFromU8(parts['ppt/slides/slide1.xml']!)).toContain('Prisoners');
	await page.getByRole('link', { name: 'Put it in a deck' }).click();
	await expect(page).toHaveURL(
		/slides=party-members--grain-sold--land-collectivized--prisoners\.change$/
	);
	await expect(page.locator('.chosen ol > li')).toHaveCount(1);
	await expect(page.locator('.show .slide').first()).toContainText('by how much they changed');
	await page.getByRole('combobox', { name: 'View' }).selectOption('sides');
	await expect(page.locator('.show .slide').first()).toContainText('side by side');
	await page.reload();
	await expect(page.locator('.show .slide').first()).toContainText('side by side');
	expect(complaints).toEqual([]);
});

test('the embed of a free choice runs in a sandbox, tells its height, and takes flags', async ({
	page,
	baseURL
}) => {
	const complaints = listComplaints(page);
	const src = `${baseURL}/embed${four}&view=change&theme=dark`.replaceAll('&', '&amp;');
	const listener = `<script>addEventListener('message', ({ data }) => {
		const told = data && data['datawrapper-height'];
		if (told) document.querySelector('iframe').style.height = Object.values(told)[0] + 'px';
	});</script>`;
	const body = `${listener}<iframe src="${src}" sandbox="allow-scripts" title="x"></iframe>`;
	const host = await serveHost(new Map([['/', hostPage(body)]]));
	try {
		await page.goto(host.origin);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('svg').filter({ visible: true })).toHaveCount(1);
		await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
		const content = () =>
			frame.locator('html').evaluate((root) => root.getBoundingClientRect().height);
		const height = () => page.locator('iframe').evaluate((one) => one.clientHeight);
		await expect.poll(async () => Math.abs((await content()) - (await height()))).toBeLessThan(5);
		expect(complaints).toEqual([]);
	} finally {
		host.close();
	}
});

test('a free choice fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	for (const view of pick(['sides', 'change', 'shares', 'counts', 'rates'], ['change', 'rates'])) {
		await page.goto(`${four}&view=${view}`);
		await isDrawn(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBe(320);
	}
	await page.getByText('Choose what to compare').click();
	await page.getByText('Use this comparison').click();
	await expect(page.getByRole('img', { name: /^Preview/ })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('pairs from all over the article can be read at 320 and at 960 px', async ({ page }) => {
	test.setTimeout(180_000);
	await page.goto('/compare/');
	const keys = await page.evaluate(async () => {
		const model = await (await fetch('/figures.json')).json();
		return model.figures.flatMap((figure: { series: string[] }) => figure.series) as string[];
	});
	const views = ['sides', 'change', 'shares', 'counts', 'rates'];
	for (const i of pick([...Array(40).keys()], [...Array(5).keys()])) {
		const [a, b] = [keys[(i * 5) % keys.length], keys[(i * 11 + 3) % keys.length]];
		if (a === b) continue;
		for (const width of [320, 960]) {
			await page.setViewportSize({ width, height: 900 });
			const address = `/embed/compare/?v=1&series=${a}_${b}&view=${views[i % views.length]}`;
			await page.goto(address);
			expect.soft(await listUnreadable(page), `${address} at ${width} px`).toEqual([]);
		}
	}
});

test('random addresses break nothing', async ({ page }) => {
	test.setTimeout(240_000);
	const complaints = listComplaints(page);
	await page.goto(four);
	await isDrawn(page);
	for (const query of mutate(isWhole ? 200 : 10)) {
		await follow(page, `/compare/${query}`);
		expect(await page.locator('main').innerHTML(), query).not.toMatch(/\bNaN\b|undefined/);
	}
	for (const query of mutate(isWhole ? 20 : 2, 7)) {
		await page.goto(`/compare/${query}`);
		await expect(page.locator('h1')).toBeVisible();
		expect(await page.locator('main').innerHTML(), query).not.toMatch(/\bNaN\b|undefined/);
	}
	expect(complaints).toEqual([]);
});
