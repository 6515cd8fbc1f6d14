import { expect, type Page } from '@playwright/test';
import { pick } from '../extent';
import { figurePath, triedComparisons, triedSlugs } from './pages';
import { test } from './test';

const sheets = [
	...triedSlugs.map((slug) => `${figurePath(slug)}sheet/`),
	...triedComparisons.map((name) => `/compare/${name}/sheet/`)
];

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;

/** The size in px of the smallest words in plots that anybody would still read on paper: not quite 7 points. */
const leastType = 9;

/** The smallest words of a sheet, in px: 9 points. */
const leastWords = 12;

/** What is too small or stands outside its sheet, a sentence each. */
const listFaults = (page: Page): Promise<string[]> =>
	page.evaluate(
		([least, leastWords]) => {
			const faults: string[] = [];
			for (const paper of document.querySelectorAll<HTMLElement>('.paper')) {
				const { right, bottom } = paper.getBoundingClientRect();
				const foot = paper.querySelector('footer')!.getBoundingClientRect();
				if (foot.bottom > bottom + 1) faults.push('the foot is pushed out of its page');
				for (const element of paper.querySelectorAll('p, li, h2, h3, svg text')) {
					const box = element.getBoundingClientRect();
					const words = element.textContent!.trim().slice(0, 40);
					const type = parseFloat(getComputedStyle(element).fontSize);
					if (element.localName !== 'text' && type < leastWords - 0.01)
						faults.push(`${words} is set in ${type} px`);
					if (box.right > right + 1) faults.push(`${words} stands outside at the right`);
					if (box.bottom > foot.top + 1 && !element.closest('footer'))
						faults.push(`${words} runs into the foot`);
				}
				for (const text of paper.querySelectorAll<SVGTextElement>('svg text')) {
					const size = Number(text.getAttribute('font-size')) * text.getScreenCTM()!.a;
					if (size < least) faults.push(`${text.textContent} is set in ${size.toFixed(1)} px`);
				}
			}
			return faults;
		},
		[leastType, leastWords] as const
	);

for (const path of sheets)
	test(`${path} is two printed pages, on A4 and on Letter`, async ({ page }) => {
		await page.goto(path);
		for (const format of ['A4', 'Letter'])
			expect(pagesOf(await page.pdf({ format })), format).toBe(2);
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 720, height: 1000 });
		expect(await listFaults(page)).toEqual([]);
	});

for (const path of pick(sheets, sheets.slice(0, 3)))
	test(`${path} has plots whose words can be read on a phone`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 800 });
		await page.goto(path);
		const sizes = await page
			.locator('.paper svg text')
			.evaluateAll((all) =>
				all.map(
					(text) =>
						parseFloat(getComputedStyle(text).fontSize) * (text as SVGTextElement).getScreenCTM()!.a
				)
			);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});

test('a page that runs over would be found out', async ({ page }) => {
	await page.goto(sheets[0]!);
	await page.addStyleTag({ content: '.models { font-size: 30pt !important }' });
	expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(2);
	await page.emulateMedia({ media: 'print' });
	expect(await listFaults(page)).not.toEqual([]);
});

test('a sheet flows in one column on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	for (const path of pick(sheets, sheets.slice(0, 3))) {
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
		const lines = page.locator('.others li');
		const lefts = await lines.evaluateAll((all) =>
			all.map((one) => one.getBoundingClientRect().left)
		);
		expect(new Set(lefts).size, path).toBe(1);
	}
});

test('a figure leads to its worksheet, and the sheet back; it runs no script', async ({ page }) => {
	await page.goto(figurePath('prison-population'));
	await page.getByRole('link', { name: 'Class sheet (to print)' }).click();
	await expect(page).toHaveURL(`${figurePath('prison-population')}sheet/`);
	await expect(page.locator('script')).toHaveCount(0);
	await expect(page.getByText('blank 1', { exact: true })).toBeAttached();
	await page.getByRole('link', { name: '← Prison population' }).click();
	await expect(page).toHaveURL(figurePath('prison-population'));
});

test('a sheet is print in grey: dark on white even where the system is dark', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(`${figurePath('grain-sales')}sheet/`);
	const ground = await page
		.locator('.paper')
		.first()
		.evaluate((paper) => {
			const { color, backgroundColor } = getComputedStyle(paper);
			return { color, backgroundColor };
		});
	expect(ground).toEqual({ color: 'rgb(28, 26, 23)', backgroundColor: 'rgb(255, 255, 255)' });
});
