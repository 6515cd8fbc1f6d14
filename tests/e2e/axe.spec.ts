import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { pick } from '../extent';
import { embedPath } from './hosts/embed';
import { test } from './test';
import { figurePath, paths } from './pages';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A width, a theme and, if not all of them, the rules. */
type Look = [width: number, colorScheme: 'light' | 'dark', rules?: string[]];

/** The rules that a change of theme can break; all others see the same page in both. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** On a phone by all rules; wide and dark by those that see a difference. */
const few: Look[] = [
	[320, 'light'],
	[1280, 'dark', [...ofColour, 'target-size', 'scrollable-region-focusable']]
];
const looks = pick<Look>(
	[320, 1280].flatMap((width): Look[] => [
		[width, 'light'],
		[width, 'dark', ofColour]
	]),
	few
);

/** One page of each kind. Of the claims a few rows stand for all: axe takes long over two hundred. */
const kinds = [
	'/',
	figurePath('prison-population'),
	`${figurePath('grain-sales')}sheet/`,
	'/claims/?q=Sergei&sort=period#sergei-sedov-executed',
	'/passages/',
	'/about/',
	'/404',
	'/compare/',
	'/compare/three-changes/',
	'/present/',
	embedPath('purge-shares', '?quote=full&sources=1'),
	embedPath('purge-shares', '?theme=dark&fit=1')
];

/** What axe finds on a page, one sentence per element. */
async function listViolations(page: Page, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
}

for (const path of pick([...new Set([...kinds, ...paths])], kinds))
	test(`${path} passes axe, light and dark`, async ({ page }) => {
		// The page of all claims has a table of two hundred rows, which axe reads four times.
		test.setTimeout(path === '/claims/' ? 300_000 : 90_000);
		await page.goto(path);
		if (path.startsWith('/claims/?')) await expect(page.locator('tr.named')).toHaveCount(1);
		// What is folded away isn't looked at.
		await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
		for (const [width, colorScheme, rules] of looks) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			const found = await listViolations(page, rules);
			expect.soft(found, `${width} px, ${colorScheme}`).toEqual([]);
		}
	});

test('no page scrolls sideways, however narrow', async ({ page }) => {
	test.slow();
	for (const path of pick(paths, [...kinds, '/claims/'])) {
		await page.goto(path);
		await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
		for (const width of [320, 768, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect.soft(wide, `what ${path} needs at ${width} px`).toBeLessThanOrEqual(width);
		}
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
