import { expect, type Page } from '@playwright/test';
import { isWhole, pick } from '../extent';
import { close, listCut, readPdf, readsPdf, type PdfPage } from '../pdf';
import { four, openDeck } from './decks';
import { paths } from './pages';
import { test } from './test';

/** One page of each kind, and the choices that an address makes. */
const few = [
	'/',
	'/figures/prison-population/',
	'/figures/timeline/',
	'/compare/three-changes/',
	'/compare/',
	'/embed/collectivization/',
	'/claims/',
	'/passages/',
	'/about/',
	'/present/',
	'/figures/grain-sales/sheet/'
];
const chosen = [
	'/figures/grain-sales/?view=counts',
	'/compare/?v=1&series=party-members_prisoners&view=change',
	'/embed/compare/?v=1&series=party-members_prisoners',
	'/embed/prison-population/?theme=dark',
	'/embed/prison-population/?fit=1&theme=dark'
];
const printed = [...pick(paths, few), ...chosen];

/** Opens a page as a reader who chose the dark theme on the site, in a dark system. */
async function openDark(page: Page, path: string): Promise<void> {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(path, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready.then(() => {}));
	await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
}

/** What is wrong with a page on paper: controls, pale ink, plots that don't show. */
const listFaults = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const faults: string[] = [];
		const shows = (one: Element) =>
			one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
		const controls =
			'button, input, select, textarea, summary:not(.sources summary), nav, [role=search], [role=status]:not(:empty), .filter, iframe';
		for (const one of document.querySelectorAll(controls))
			if (shows(one)) faults.push(`a control: ${one.localName} ${one.textContent.trim()}`);

		const luminance = (colour: string) => {
			const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)!.map(Number);
			const linear = [red, green, blue].map((part) => {
				const share = (part * alpha + 255 * (1 - alpha)) / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
		};
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const { parentElement: box, textContent } = texts.currentNode;
			if (!box || !textContent?.trim() || box.closest('.slide, script, style, .visually-hidden'))
				continue;
			const { color, fill } = getComputedStyle(box);
			const ink = box.closest('svg') ? fill : color;
			// White on a bar of its own color is as good as ink on paper.
			if (box.closest('svg') && luminance(ink) > 0.9) continue;
			if (shows(box) && 1.05 / (luminance(ink) + 0.05) < 4.5)
				faults.push(`pale: ${textContent.trim()} in ${ink}`);
		}

		for (const plot of document.querySelectorAll(
			'.figure-plot, .card .plot, .cards .plot, .views'
		)) {
			const svgs = [...plot.querySelectorAll('svg:is([role=group], [role=img])')].filter(
				(svg) => shows(svg) && svg.getBoundingClientRect().height > 20
			);
			const shown = new Set(svgs.map((svg) => svg.closest('.view, .plot')));
			if (svgs.length !== 1 || shown.size !== 1) faults.push(`${svgs.length} plots in one`);
		}
		return faults;
	});

/** The texts that belong on one sheet of paper: of each card, row, item and plot. */
const listTogether = (page: Page): Promise<string[][]> =>
	page.evaluate(() => {
		const shows = (one: Element) => one.checkVisibility({ visibilityProperty: true });
		const kept = [...document.querySelectorAll('.cards > article, tr, li, svg[role=group]')];
		return kept.filter(shows).map((one) => {
			const words: string[] = [];
			const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const { parentElement: box, textContent } = texts.currentNode;
				// Of a long text the beginning: a sentence may be clamped.
				if (box && shows(box) && box.getBoundingClientRect().width > 1)
					words.push(...textContent!.trim().split(/\s+/).slice(0, 4));
			}
			return words.filter(Boolean);
		});
	});

const isTogether = (pages: PdfPage[], texts: string[]): boolean =>
	pages.some((page) => texts.every((text) => page.text.includes(close(text))));

for (const path of printed)
	test(`${path} is printed whole: dark ink, its plots, no controls, nothing cut`, async ({
		page
	}) => {
		await openDark(page, path);
		const cm = 28.35;
		const print = async (format: string) =>
			readPdf(
				await page.pdf({ format, margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } })
			);
		const pages = readsPdf ? await print('A4') : [];
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.setViewportSize({ width: 718, height: 1047 });
		expect(await listFaults(page)).toEqual([]);
		test.skip(!readsPdf, 'left out: pdftotext (Poppler) not installed');
		expect(listCut(pages, cm), 'on A4').toEqual([]);
		const torn = (await listTogether(page)).filter((texts) => !isTogether(pages, texts));
		expect(torn, 'on two pages, or on none').toEqual([]);
		const footer = await page
			.locator('footer.site')
			.evaluateAll((all) => all.map((one) => one.textContent).join());
		if (pages.length > 1) expect(pages.at(-1)!.text, 'last page').not.toBe(close(footer));
		if (isWhole) expect(listCut(await print('Letter'), cm), 'on Letter').toEqual([]);
	});

test('what a reader opened is printed, what is closed isn’t', async ({ page }) => {
	await page.goto('/figures/prison-population/');
	await page.emulateMedia({ media: 'print' });
	const table = page.locator('details.table table');
	await expect(table).toBeHidden();
	await page.locator('details.table').evaluate((one: HTMLDetailsElement) => (one.open = true));
	await expect(table).toBeVisible();
	await expect(page.locator('details.description')).toBeHidden();
});

test('a deck is one page a slide, with headline, plot, words and source on each', async ({
	page
}) => {
	test.skip(!readsPdf, 'left out: pdftotext (Poppler) not installed');
	for (const ratio of ['16x9', '4x3']) {
		await openDeck(page, `${four}&ratio=${ratio}`);
		const slides = await page.locator('.show > .slide').evaluateAll((all) =>
			all.map((slide) => {
				const parts = slide.querySelectorAll(
					'h2:not([hidden]), svg text, blockquote p, .source span'
				);
				return [...parts].flatMap((part) => part.textContent.trim().split(/\s+/).slice(0, 4));
			})
		);
		const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
		expect(pages).toHaveLength(slides.length);
		expect(listCut(pages, 0)).toEqual([]);
		slides.forEach((texts, i) => expect(isTogether([pages[i]!], texts), texts[0]).toBe(true));
	}
});
