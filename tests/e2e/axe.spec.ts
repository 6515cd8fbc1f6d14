import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { paths } from './pages';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that a change of theme can break; all others see the same page in both. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, a sentence an element. */
async function listViolations(page: Page, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
}

for (const path of paths)
	test(`${path} passes axe, light and dark, and never scrolls sideways`, async ({ page }) => {
		test.slow();
		await page.goto(path);
		// What is folded away isn't looked at.
		await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect.soft(wide, `what the page needs at ${width} px`).toBeLessThanOrEqual(width);
			await page.emulateMedia({ colorScheme: 'light' });
			expect.soft(await listViolations(page), `${width} px, light`).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect.soft(await listViolations(page, ofColour), `${width} px, dark`).toEqual([]);
		}
	});

test('axe finds faint text in both themes', async ({ page }) => {
	await page.goto('/');
	await page.addStyleTag({ content: 'h1 { color: light-dark(#ddd, #333) !important }' });
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect((await listViolations(page, ofColour)).join()).toContain('color-contrast: h1');
	}
});
