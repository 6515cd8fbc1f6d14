import { expect, type Page } from '@playwright/test';
import { pick } from '../extent';
import { listeners, type Listener } from './hosts/listeners';
import { hostPage, serveHost, type Host } from './hosts/server';
import { drawn, fewSlugs, listComplaints } from './pages';
import { test } from './test';

/** An embed with further sentences to show; where a host has a limit, one that is beyond it too. */
const triedBy = ({ clamp }: Listener) => (clamp ? ['purge-shares', 'timeline'] : ['purge-shares']);

/** A frame that works in a sandbox works without one, but for what only the whole run would find. */
const sandboxes = pick(['', 'allow-scripts'], ['allow-scripts']);

let host: Host;
const pages = new Map<string, string>();

test.beforeAll(async () => {
	host = await serveHost(pages);
});
test.afterAll(() => host.close());

/** Shows a page of the host's that has the markup, in a window so wide. */
async function openHost(page: Page, body: string, width: number): Promise<void> {
	const path = `/${test.info().testId}`;
	pages.set(path, hostPage(body));
	await page.setViewportSize({ width, height: 800 });
	await page.goto(host.origin + path);
}

/** The height the frame has, and the one its content needs. */
async function measure(page: Page): Promise<{ frame: number; content: number }> {
	// Not by the element: when its address changes during the load, Playwright may lose its frame.
	const inside = page.frames().find((frame) => frame.url().includes('/embed/'))!;
	const content = await inside.evaluate(() => document.documentElement.getBoundingClientRect());
	return { frame: (await page.locator('iframe').boundingBox())!.height, content: content.height };
}

/** Waits until the frame is as high as its content, give or take 4 px; says how high. */
async function expectFit(
	page: Page,
	{ clamp = (px) => px }: Listener,
	timeout = 20_000
): Promise<number> {
	await expect(async () => {
		const { frame, content } = await measure(page);
		expect(content).toBeGreaterThan(150);
		expect(Math.abs(frame - clamp(content)), `${frame} px for ${content}`).toBeLessThanOrEqual(4);
	}).toPass({ timeout });
	return (await measure(page)).frame;
}

/**
 * Shows the embed on a page of the host's until it fits. Chromium now and then shows neither document
 * when a host changes a frame's address while it loads, as WordPress does: then the page is opened again.
 */
const openFitting = (page: Page, listener: Listener, markup: string): Promise<void> =>
	expect(async () => {
		await openHost(page, markup, 900);
		await expectFit(page, listener, 6_000);
	}).toPass({ timeout: 25_000 });

/** How many messages the frame sends in a quarter of a second. */
const countMessages = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		let count = 0;
		addEventListener('message', () => count++);
		await new Promise((done) => setTimeout(done, 250));
		return count;
	});

/** What a flag of the address does: an embed has no fold-out, so this changes its height. */
const showQuote = (page: Page, quote: string) =>
	page.frames()[1]!.evaluate((value) => {
		document.documentElement.dataset.quote = value;
	}, quote);

for (const listener of listeners)
	for (const sandbox of sandboxes)
		test(`${listener.name} gives the frame its content's height${sandbox && `, sandbox="${sandbox}"`}`, async ({
			page,
			baseURL
		}) => {
			const complaints = listComplaints(page);
			for (const slug of triedBy(listener)) {
				await openFitting(page, listener, listener.write(`${baseURL}/embed/${slug}/`, sandbox));
				await page.setViewportSize({ width: 420, height: 800 });
				await expectFit(page, listener);
				await page.frames()[1]!.locator('svg a').filter({ visible: true }).first().click();
				await showQuote(page, 'full');
				const long = await expectFit(page, listener);
				await showQuote(page, 'none');
				const short = await expectFit(page, listener);
				if (!listener.clamp) expect(short).toBeLessThan(long);
			}
			expect(complaints).toEqual([]);
		});

test('a height applied again changes nothing', async ({ page, baseURL }) => {
	test.slow();
	const listener = listeners[0]!;
	for (const slug of fewSlugs) {
		await openHost(page, listener.write(`${baseURL}/embed/${slug}/`, ''), 700);
		const height = await expectFit(page, listener);
		expect(await countMessages(page), `${slug} sends when it is at rest`).toBe(0);
		await page.locator('iframe').evaluate((frame, px) => (frame.style.height = `${px}px`), height);
		expect(await countMessages(page)).toBe(0);
		await page.locator('iframe').evaluate((frame) => (frame.style.height = '3000px'));
		await drawn(page);
		expect((await measure(page)).content, `${slug} in a frame too high`).toBeLessThan(height + 1);
	}
});
