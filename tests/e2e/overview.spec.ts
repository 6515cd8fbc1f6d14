import { expect, type Page } from '@playwright/test';
import { pick } from '../extent';
import { figurePath, listComplaints, openFigure, shownPlot, slugs, triedSlugs } from './pages';
import { test } from './test';

const named = ['prison-population', 'party-membership', 'collectivization', 'grain-sales'];

/** The slugs of the cards that show, in order. */
const cardsOf = (page: Page): Promise<string[]> =>
	page
		.locator('.cards article h3 a')
		.evaluateAll((links) =>
			links.map((link) => link.getAttribute('href')!.match(/figures\/([^/]+)\/$/)![1]!)
		);

const search = (page: Page) => page.getByRole('searchbox');

/** Types into the filter once the page's script listens, which the result shows. */
async function filter(page: Page, words: string): Promise<void> {
	await expect(async () => {
		await search(page).fill('');
		await search(page).fill(words);
		await expect(page.locator('.filter output')).not.toBeEmpty({ timeout: 500 });
	}).toPass();
}

/** The figures whose title, headline, rows or words in passages have the text, by their own pages. */
async function figuresWith(page: Page, words: string): Promise<{ sure: string[]; may: string[] }> {
	const found = await page.evaluate(
		async ([slugs, words]) => {
			const has = (root: Document, selector: string) =>
				[...root.querySelectorAll(selector)].some(({ textContent }) =>
					textContent!.toLowerCase().includes(words.toLowerCase())
				);
			return Promise.all(
				slugs.map(async (slug) => {
					const html = await (await fetch(`/figures/${slug}/`)).text();
					const root = new DOMParser().parseFromString(html, 'text/html');
					const sure = has(root, 'title, h1, table tbody th, table tbody td:nth-child(-n + 3)');
					return { slug, sure, may: sure || has(root, '.kicker, .passages') };
				})
			);
		},
		[slugs, words] as const
	);
	const those = (kind: 'sure' | 'may') => found.filter((f) => f[kind]).map(({ slug }) => slug);
	return { sure: those('sure'), may: those('may') };
}

test('/ finds words in any order, typed with straight quotes', async ({ page }) => {
	await page.goto('/');
	for (const words of ["Stalin's purge", "purge stalin's"]) {
		await filter(page, words);
		const shown = await cardsOf(page);
		expect(shown.length).toBeGreaterThan(0);
		expect(shown.length).toBeLessThan(slugs.length);
	}
});

for (const words of pick(['1927', 'peasant', 'Rakovsky'], ['Rakovsky']))
	test(`/ filtered by “${words}” shows the figures that mention it, and keeps it`, async ({
		page
	}) => {
		const complaints = listComplaints(page);
		await page.goto('/');
		const { sure, may } = await figuresWith(page, words);
		await filter(page, words);
		const shown = await cardsOf(page);
		expect(shown).toEqual(expect.arrayContaining(sure));
		expect(may).toEqual(expect.arrayContaining(shown));
		expect(shown.length).toBeGreaterThan(0);
		expect(shown.length).toBeLessThan(slugs.length);
		await expect(page.locator('.filter output')).toHaveText(
			`${shown.length} of ${slugs.length} figures`
		);
		await expect(page).toHaveURL(`/?q=${words}`);

		await page.reload();
		await expect(search(page)).toHaveValue(words);
		await expect.poll(() => cardsOf(page)).toEqual(shown);

		await page.locator('.cards h3 a').first().click();
		await expect(page).toHaveURL(figurePath(shown[0]!));
		await page.goBack();
		await expect(page).toHaveURL(`/?q=${words}`);
		await expect(search(page)).toHaveValue(words);
		await expect.poll(() => cardsOf(page)).toEqual(shown);
		// The page was made anew by script, in which an element of SVG can lose its namespace.
		const marks = page.locator('.cards svg').filter({ visible: true }).locator('a');
		const heights = await marks.evaluateAll((all) =>
			all.map((mark) => mark.getBoundingClientRect().height)
		);
		expect(Math.min(...heights), 'the least height of a mark').toBeGreaterThan(0);

		await search(page).fill('');
		await expect(page).toHaveURL('/');
		await expect.poll(async () => (await cardsOf(page)).length).toBe(slugs.length);
		expect(complaints).toEqual([]);
	});

test('/ filtered by what no figure mentions says so and leads to the claims', async ({ page }) => {
	await page.goto('/?q=zeppelin%20%26%20co');
	await expect(page.getByText('No figure mentions “zeppelin & co”')).toBeVisible();
	await expect(page.locator('.cards article')).toHaveCount(0);
	await page.getByRole('link', { name: 'all claims' }).click();
	await expect(page).toHaveURL('/claims/?q=zeppelin%20%26%20co');
	await expect(search(page)).toHaveValue('zeppelin & co');
});

test('/ begins with the four named figures, the first with its plot above the fold', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/');
	const cards = await cardsOf(page);
	expect(cards.slice(0, 4)).toEqual(named);
	expect(cards.toSorted()).toEqual(slugs);
	const plots = await page
		.locator('.cards svg[role=group]')
		.filter({ visible: true })
		.evaluateAll((all) =>
			all.map((svg) => {
				const { top, bottom, width } = svg.getBoundingClientRect();
				return { top, bottom, width };
			})
		);
	expect(plots).toHaveLength(slugs.length);
	expect(
		plots.filter(({ bottom }) => bottom <= 800).length,
		'plots above the fold'
	).toBeGreaterThan(0);
});

test('/ leads from a mark of a card to the words on the figure’s page', async ({ page }) => {
	await page.goto('/');
	const mark = page.locator('.cards svg').filter({ visible: true }).first().locator('a').first();
	const claim = (await mark.getAttribute('data-claims'))!.split(' ')[0];
	await mark.locator('text').first().click();
	await expect(page).toHaveURL(`${figurePath(named[0]!)}#${claim}`);
	await expect(page.locator(`[id="${claim}"]`)).toHaveAttribute('data-lit');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('/ has a card with plot, headline and sentence for each figure', async ({ page }) => {
		await page.goto('/');
		expect((await cardsOf(page)).toSorted()).toEqual(slugs);
		for (const card of await page.locator('.cards article').all()) {
			await expect(card.locator('svg[role=group]').filter({ visible: true })).toHaveCount(1);
			await expect(card.locator('.sentence')).toBeVisible();
		}
		await expect(page.getByRole('search')).toBeHidden();
		await expect(page.getByText('No figure mentions')).toHaveCount(0);
	});
});

test('/figures/…/ shows the plot and the first sentence of its passage together at 1280 × 800', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	const faults: string[] = [];
	for (const slug of triedSlugs.filter((slug) => slug !== 'timeline')) {
		await openFigure(page, slug);
		await page.evaluate(() => document.fonts.ready.then(() => {}));
		const plot = await shownPlot(page).evaluate((svg) => svg.getBoundingClientRect().bottom);
		const sentence = await page.locator('.passages blockquote').first().evaluate(bottomOfSentence);
		if (plot > 800) faults.push(`${slug}: the plot ends at ${Math.ceil(plot)} px`);
		if (sentence > 800) faults.push(`${slug}: the sentence ends at ${Math.ceil(sentence)} px`);
	}
	expect(faults).toEqual([]);
});

/** Where the first sentence in ink of a quotation ends: the page's own figure's. */
function bottomOfSentence(quotation: Element): number {
	const words = quotation.querySelector('.words') ?? quotation;
	const walker = document.createTreeWalker(quotation, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	range.setStart(words, 0);
	let isPast = false;
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		isPast ||= words.contains(text);
		if (!isPast) continue;
		const end = text.data.search(/[.!?][”’")]*(\s|$)/);
		range.setEnd(text, end < 0 ? text.length : end + 1);
		if (end >= 0) break;
	}
	return range.getBoundingClientRect().bottom;
}

test('the theme that is chosen is remembered, and set before the first paint', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await using _ = await page.addInitScript(() => {
		const note = () => {
			if (document.documentElement?.dataset.theme) window.themed ??= performance.now();
		};
		new MutationObserver(note).observe(document, {
			attributes: true,
			childList: true,
			subtree: true
		});
	});
	const select = page.getByLabel('Theme');
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await openFigure(page, slugs[0]!);
	const light = await paper();
	await select.selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	const dark = await paper();
	expect(dark).not.toBe(light);

	for (const path of pick(['/', figurePath(slugs[1]!), '/claims/'], ['/about/'])) {
		await page.goto(path);
		await expect(select).toHaveValue('dark');
		expect(await paper()).toBe(dark);
		const { themed, painted } = await page.evaluate(async () => {
			const [paint] = await new Promise<PerformanceEntry[]>((done) =>
				new PerformanceObserver((list) => done(list.getEntries())).observe({
					type: 'paint',
					buffered: true
				})
			);
			return { themed: window.themed, painted: paint!.startTime };
		});
		expect(themed).toBeLessThan(painted);
	}
	await select.selectOption('light');
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.reload();
	expect(await paper()).toBe(light);
	await expect(select).toHaveValue('light');
	await select.selectOption('');
	await page.reload();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	expect(await paper()).toBe(dark);
});

test('blocked storage breaks no page: the theme holds until the page is left', async ({ page }) => {
	const complaints = listComplaints(page);
	await using _ = await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			}
		})
	);
	await openFigure(page, slugs[0]!);
	await page.getByLabel('Theme').selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.locator('.neighbours a').first().click();
	await expect(page).not.toHaveURL(new RegExp(slugs[0]!));
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(complaints).toEqual([]);
});

declare global {
	interface Window {
		/** When the theme was set, in ms from the start of the page. */
		themed?: number;
	}
}
