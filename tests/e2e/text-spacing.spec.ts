import { expect, type Page } from '@playwright/test';
import { pick } from '../extent';
import { test } from './test';
import { figurePath, paths, fewSlugs, triedComparisons, triedEmbeds, triedSlugs } from './pages';

/** The spacing that WCAG 1.4.12 lets a reader ask for. */
const spacing =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

/** Words that stand where no scrolling brings them into sight, one sentence each. */
const listUnreachable = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const root = document.documentElement;
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement!;
			if (!node.textContent!.trim() || !parent.checkVisibility({ visibilityProperty: true }))
				continue;
			if (parent.closest('.visually-hidden, [aria-live], script, style')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const { left, right, width } = range.getBoundingClientRect();
			const box = boxOf(parent);
			// A pixel for what rounds, two for the space after the last letter.
			if (width && (left < box.left - 1 || right > box.right + 3))
				found.push(
					`“${node.textContent!.trim()}” at ${Math.round(left)}–${Math.round(right)}, not in ${box.name} at ${Math.round(box.left)}–${Math.round(box.right)}`
				);
		}
		return found;

		/** What of the width around an element can be brought into sight. */
		function boxOf(element: Element): { name: string; left: number; right: number } {
			for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
				const { overflowX } = getComputedStyle(at);
				if (overflowX === 'visible' || at instanceof SVGElement || at === document.body) continue;
				const left = at.getBoundingClientRect().left + at.clientLeft - at.scrollLeft;
				const isScroller = overflowX === 'auto' || overflowX === 'scroll';
				const width = isScroller ? at.scrollWidth : at.clientWidth;
				return { name: `${at.tagName}.${at.className}`, left, right: left + width };
			}
			return { name: 'the page', left: 0, right: root.scrollWidth };
		}
	});

/** The names of the views a page offers; none where there is no choice. */
const viewsOf = (page: Page): Promise<string[]> =>
	page
		.locator('.switch [name=view]')
		.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

const few = [
	'/',
	'/claims/',
	'/passages/',
	'/about/',
	'/present/',
	'/compare/?v=1&series=party-members_prisoners',
	`${figurePath('grain-sales')}sheet/`,
	...triedSlugs.map(figurePath),
	...pick(triedComparisons, ['three-changes']).map((name) => `/compare/${name}/`),
	// The plots of an embed are those of its page.
	...pick(triedEmbeds, fewSlugs).map((path) => `/embed/${path}/`)
];

for (const path of pick([...new Set([...few, ...paths])], few))
	test(`${path} hides no word from a reader who spaces them out`, async ({ page }) => {
		await page.goto(path);
		await page.addStyleTag({ content: spacing });
		await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
		const [first, ...others] = await viewsOf(page);
		for (const name of [first, ...others]) {
			if (name !== first) await page.locator(`.switch [value="${name}"]`).first().check();
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				expect.soft(await listUnreachable(page), `${name}, ${width} px`).toEqual([]);
			}
		}
	});
