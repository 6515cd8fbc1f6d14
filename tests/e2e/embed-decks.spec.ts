import { Marp } from '@marp-team/marp-core';
import { expect, type Page } from '@playwright/test';
import { test } from './test';
import { embedPath, expectInk } from './hosts/embed';
import { hostPage, serveHost, type Host } from './hosts/server';
import { listComplaints, slugs } from './pages';

const slug = 'prison-population';

/** A deck of two slides, the embed on the first, as an author would write it. */
const deck = (src: string): string =>
	hostPage(`<link rel="stylesheet" href="/package/reveal.js/dist/reveal.css">
<div class="reveal"><div class="slides">
<section><iframe data-src="${src}" data-preload title="Figure" style="width:900px;height:600px;max-width:none"></iframe></section>
<section><h2>Second</h2></section></div></div>
<script type="module">
import Reveal from '/package/reveal.js/dist/reveal.mjs';
window.deck = new Reveal({ width: 960, height: 700, margin: 0, transition: 'none', maxScale: 2 });
await window.deck.initialize();</script>`);

interface Deck {
	getScale(): number;
	getIndices(): { h: number };
	isReady(): boolean;
}

declare global {
	interface Window {
		deck?: Deck;
	}
}

let host: Host;
const pages = new Map<string, string>();

test.beforeAll(async ({}, { project }) => {
	host = await serveHost(pages);
	pages.set('/deck', deck(project.use.baseURL + embedPath(slug, '?fit=1')));
});
test.afterAll(() => host.close());

async function openDeck(page: Page, flags = ''): Promise<void> {
	await page.goto(`${host.origin}/deck${flags}`);
	await page.waitForFunction(() => window.deck?.isReady());
	await expect(page.locator('iframe')).toHaveAttribute('src', /fit=1/);
	await expect(page.frameLocator('iframe').locator('.source')).toBeVisible();
}

for (const scale of [0.6, 1.2])
	test(`a reveal.js deck shows the embed at scale ${scale}, and PageDown in it moves on`, async ({
		page
	}) => {
		const complaints = listComplaints(page);
		await page.setViewportSize({ width: 960 * scale, height: 700 * scale });
		await openDeck(page);
		expect(await page.evaluate(() => window.deck!.getScale())).toBeCloseTo(scale, 2);
		await expectInk(page, await page.locator('iframe').screenshot(), `at scale ${scale}`);
		await page
			.frameLocator('iframe')
			.locator('h1')
			.click({ position: { x: 2, y: -4 }, force: true });
		expect(await page.evaluate(() => document.activeElement!.localName)).toBe('iframe');
		await page.keyboard.press('PageDown');
		await expect.poll(() => page.evaluate(() => window.deck!.getIndices().h)).toBe(1);
		expect(complaints).toEqual([]);
	});

test('the printed deck shows the embed', async ({ page }) => {
	await openDeck(page, '?view=print');
	await expect(page.locator('.pdf-page')).toHaveCount(2);
	await page.emulateMedia({ media: 'print' });
	await expectInk(page, await page.locator('iframe').screenshot(), 'printed');
});

for (const ending of ['svg', 'png'])
	test(`a Marp deck shows the figure's .${ending}`, async ({ page, baseURL, request }) => {
		const addresses = slugs.slice(0, 3).map((one) => `${baseURL}/figures/${one}.${ending}`);
		const { ok } = await request.get(addresses[0]!).then((response) => ({ ok: response.ok() }));
		test.skip(!ok, `left out: the build has no ${addresses[0]}`);
		const markdown = addresses.map((address) => `![w:600](${address})`).join('\n\n---\n\n');
		const { html, css } = new Marp().render(markdown);
		pages.set('/marp', hostPage(`<style>${css}</style>${html}`));
		await page.goto(`${host.origin}/marp`);
		const images = page.locator('img');
		await expect(images).toHaveCount(addresses.length);
		for (const [i, address] of addresses.entries()) {
			await expect(images.nth(i)).toHaveAttribute('src', address);
			const size = () => images.nth(i).evaluate((image: HTMLImageElement) => image.naturalWidth);
			await expect.poll(size).toBeGreaterThan(300);
			await expectInk(page, await images.nth(i).screenshot(), address);
		}
	});
