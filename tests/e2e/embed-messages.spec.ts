import { expect, type Page } from '@playwright/test';
import { embedPath, lookAt } from './hosts/embed';
import { hostPage, serveHost, type Host } from './hosts/server';
import { listComplaints } from './pages';
import { test } from './test';

/** It has two views, and sentences of several passages. */
const slug = 'purge-shares';

let host: Host;
const pages = new Map<string, string>();

test.beforeAll(async () => {
	host = await serveHost(pages);
});
test.afterAll(() => host.close());

async function openFramed(page: Page, src: string, more = ''): Promise<void> {
	const path = `/${test.info().testId}`;
	const style = 'height:700px;background:none';
	pages.set(path, hostPage(`<iframe src="${src}" title="x" style="${style};${more}"></iframe>`));
	await page.goto(host.origin + path);
}

test('a host’s messages set step and focus; others are ignored', async ({ page, baseURL }) => {
	const complaints = listComplaints(page);
	await openFramed(page, baseURL + embedPath(slug));
	const frame = page.frames()[1]!;
	const marks = frame.locator('svg [data-claims]').filter({ visible: true });
	const lit = frame.locator('[data-lit]');
	const send = (message: unknown) =>
		page.locator('iframe').evaluate((one: HTMLIFrameElement, data) => {
			one.contentWindow!.postMessage(data, '*');
		}, message);
	const count = await marks.count();
	await send({ step: 1 });
	await expect(marks).toHaveCount(1);
	for (const odd of [null, 1, 'slide:start', { step: -1 }, { step: '3' }, { step: 0.5 }, {}, []])
		await send(odd);
	await send({ focus: 'committee-killed-share-nonsense' });
	await expect(marks).toHaveCount(1);
	await expect(lit).toHaveCount(0);
	await send({ step: 99 });
	await expect(marks).toHaveCount(count);
	const claim = (await marks.first().getAttribute('data-claims'))!.split(' ')[0]!;
	await send({ focus: claim });
	await expect(marks.first()).toHaveAttribute('data-lit');
	await expect(frame.locator(`[id="${claim}"]`)).toHaveAttribute('data-lit');
	await expect(marks.last()).toHaveCSS('opacity', '0.45');
	await send({ focus: '' });
	await expect(lit).toHaveCount(0);
	expect(complaints).toEqual([]);
});

test('transparent=1 lets the host’s colour through, in its colour scheme', async ({
	page,
	baseURL
}) => {
	for (const scheme of ['light', 'dark']) {
		for (const [flags, shows] of [
			['', false],
			['&transparent=1', true]
		] as const) {
			const src = baseURL + embedPath(slug, `?theme=${scheme}${flags}`);
			await openFramed(page, src, `color-scheme:${scheme}`);
			await page.locator('body').evaluate((body) => (body.style.background = 'rgb(0, 128, 0)'));
			const png = await page.screenshot({ clip: { x: 0, y: 0, width: 12, height: 400 } });
			const green = (await lookAt(page, png)).colour === '0,128,0';
			expect(green, `${scheme}${flags}`).toBe(shows);
		}
	}
});

test('transparent=1 alone shows a light host’s ground under a dark system', async ({
	page,
	baseURL
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openFramed(page, baseURL + embedPath(slug, '?transparent=1'));
	await page.locator('body').evaluate((body) => (body.style.background = 'rgb(0, 128, 0)'));
	const png = await page.screenshot({ clip: { x: 0, y: 0, width: 12, height: 400 } });
	expect((await lookAt(page, png)).colour).toBe('0,128,0');
});

test('marks that are pressed leave no step in the host’s history', async ({ page, baseURL }) => {
	await openFramed(page, baseURL + embedPath(slug));
	const before = await page.evaluate(() => history.length);
	const marks = page.frames()[1]!.locator('svg [data-claims]').filter({ visible: true });
	await marks.first().click();
	await marks.last().click();
	await expect.poll(() => page.frames()[1]!.url()).toContain('#');
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('clicker keys are passed on, typing and shortcuts are not', async ({ page, baseURL }) => {
	await openFramed(page, baseURL + embedPath(slug));
	await page.evaluate(() => {
		window.keys = [];
		addEventListener(
			'message',
			({ data }) => data?.type === 'embed:key' && window.keys.push(data.key)
		);
	});
	await page
		.frames()[1]!
		.locator('.source')
		.click({ position: { x: 1, y: 1 } });
	for (const key of ['PageDown', 'PageUp', 'b', '.', 'x', 'Control+b'])
		await page.keyboard.press(key);
	await page.frames()[1]!.locator('[name=view]').first().focus();
	await page.keyboard.press('b');
	await expect
		.poll(() => page.evaluate(() => window.keys))
		.toEqual(['PageDown', 'PageUp', 'b', '.']);
});

declare global {
	interface Window {
		keys: string[];
	}
}
