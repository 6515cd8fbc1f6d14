import { expect, type Page } from '@playwright/test';
import { embedPath, shownSvg } from './hosts/embed';
import { pick } from '../extent';
import { fewSlugs } from './pages';
import { test } from './test';

/** It has two views, and sentences of several passages. */
const slug = 'purge-shares';
const open = (page: Page, flags = '') => page.goto(embedPath(slug, flags));

const paper = (page: Page): Promise<string> =>
	page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** What shows of the blocks of an embed. */
const shownBlocks = (page: Page): Promise<string[]> =>
	page
		.locator('h1, fieldset, .views, blockquote, .more, .source, .others')
		.evaluateAll((all) => [
			...new Set(
				all.filter((one) => one.checkVisibility()).map((one) => one.classList[0] ?? one.localName)
			)
		]);

const visibleMarks = (page: Page) =>
	shownSvg(page).locator('[data-claims]').filter({ visible: true });

test('theme is light, dark, or the reader’s', async ({ page }) => {
	const [light, dark] = ['rgb(251, 250, 245)', 'rgb(23, 21, 18)'];
	for (const [flags, scheme, color] of [
		['?theme=light', 'dark', light],
		['?theme=dark', 'light', dark],
		['?theme=auto', 'dark', dark],
		['?theme=auto', 'light', light],
		['?theme=Dark', 'light', light],
		['?theme=%22%3E%3Cscript%3E', 'dark', dark]
	] as const) {
		await page.emulateMedia({ colorScheme: scheme });
		await open(page, flags);
		expect(await paper(page), flags).toBe(color);
	}
});

test('title, plain, quote and fit take away what they say; the source always stays', async ({
	page
}) => {
	const all = ['h1', 'switch', 'views', 'blockquote'];
	for (const [flags, shown] of [
		['', [...all, 'source']],
		['?title=none', ['switch', 'views', 'blockquote', 'source']],
		['?plain=1', ['views', 'source']],
		['?quote=none', ['h1', 'switch', 'views', 'source']],
		['?quote=short', [...all, 'source']],
		['?quote=full', [...all, 'more', 'source']],
		['?quote=full&plain=1', ['views', 'source']],
		['?sources=1', [...all, 'source', 'others']],
		['?sources=1&fit=1', ['h1', 'views', 'source']],
		['?fit=1', ['h1', 'views', 'source']],
		['?fit=1&title=none', ['views', 'source']],
		['?title=&plain=true&quote=all&fit=yes&transparent=0&nonsense=%00', [...all, 'source']]
	] as const) {
		await open(page, flags);
		expect(await shownBlocks(page), flags).toEqual(shown);
		await expect(shownSvg(page), flags).toHaveCount(1);
		await expect(shownSvg(page).locator('text').first(), flags).toBeVisible();
	}
	await open(page, '?quote=full');
	expect(await page.locator('blockquote').innerText()).not.toMatch(/[.!?”]\p{Lu}/u);
});

test('view chooses one of the figure’s', async ({ page }) => {
	for (const [flags, view] of [
		['?view=committee', 'committee'],
		['?view=card', 'shares'],
		['?view=constructor', 'shares']
	] as const) {
		await open(page, flags);
		await expect(page.locator(`[value=${view}]`)).toBeChecked();
		await expect(shownSvg(page)).toHaveCount(1);
	}
	await open(page, '?fit=1&view=committee');
	await expect(shownSvg(page)).toHaveCount(1);
	const chosen = await shownSvg(page).innerHTML();
	await open(page, '?fit=1&view=nonsense');
	expect(await shownSvg(page).innerHTML()).not.toBe(chosen);
});

test('step shows the first values of each plot and leaves its axes where they are', async ({
	page
}) => {
	test.slow();
	for (const one of pick([slug, ...fewSlugs], [slug])) {
		await page.goto(embedPath(one));
		const count = await visibleMarks(page).count();
		const box = await shownSvg(page).boundingBox();
		const odd = one === slug ? ['999', '-1', '1.5', '1e0', '', 'x'] : [];
		for (const step of ['1', ...odd]) {
			await page.goto(embedPath(one, `?step=${step}`));
			const shown = step === '1' ? 1 : count;
			await expect(visibleMarks(page), `${one}?step=${step}`).toHaveCount(shown);
			expect(await shownSvg(page).boundingBox()).toEqual(box);
		}
	}
	await open(page, '?step=0');
	await expect(visibleMarks(page)).toHaveCount(0);
});
