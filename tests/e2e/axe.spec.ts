import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { pick } from '../extent';
import { four } from './decks';
import { embedPath } from './hosts/embed';
import { test } from './test';
import { figurePath, paths } from './pages';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that axe takes for experiments, and so runs only when told to. */
const rulesToo = { 'label-content-name-mismatch': { enabled: true } };

/** A width, a theme and, if not all of them, the rules. */
type Look = [width: number, colorScheme: 'light' | 'dark', rules?: string[]];

const rates = '?v=1&series=party-members_prisoners&view=rates';

/** The rules that a change of theme can break; all others see the same page in both. */
const ofColour = ['color-contrast', 'link-in-text-block'];

const onPhone: Look = [320, 'light'];
const wideAndDark: Look = [
	1280,
	'dark',
	[...ofColour, 'target-size', 'scrollable-region-focusable']
];
const looks = [320, 1280].flatMap((width): Look[] => [
	[width, 'light'],
	[width, 'dark', ofColour]
]);

/** One page of each kind, and those whose own colors are looked at wide and dark too. */
const colored = [
	'/',
	figurePath('prison-population'),
	embedPath('purge-shares', '?theme=dark&fit=1')
];
/** Of the claims a few rows stand for all: axe takes long over two hundred. */
const kinds = [
	...colored,
	'/compare/',
	'/present/',
	`${figurePath('grain-sales')}sheet/`,
	'/claims/?q=Sergei&sort=period#sergei-sedov-executed',
	'/passages/',
	'/about/',
	'/404',
	'/compare/three-changes/',
	embedPath('purge-shares', '?quote=full&sources=1'),
	// What is chosen in an address.
	`/compare/${rates}`,
	`/embed/compare/${rates}&population=adk`,
	`/present/${four}`,
	`/present/${four}#1.2`
];

/** What axe finds on a page, one sentence per element. */
async function listViolations(page: Page, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page })
		.setLegacyMode()
		.options({ resultTypes: ['violations'], rules: rules ? {} : rulesToo });
	const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
}

/** Opens a page whole: what is folded away isn't looked at. */
async function openWhole(page: Page, path: string): Promise<void> {
	await page.goto(path);
	if (path.startsWith('/claims/?')) await expect(page.locator('tr.named')).toHaveCount(1);
	if (path.includes('slides=')) await page.locator('.show .slide').first().waitFor();
	if (path.includes('series='))
		await page.locator('svg').filter({ visible: true }).first().waitFor();
	await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
	if (await page.locator('details', { hasText: /^Use this/ }).count())
		await page.locator('.panel').waitFor();
}

for (const path of pick([...new Set([...kinds, ...paths])], kinds))
	test(`${path} passes axe and scrolls no way but down`, async ({ page }) => {
		// The page of all claims has a table of two hundred rows, which axe reads four times.
		test.setTimeout(path === '/claims/' ? 300_000 : 90_000);
		await openWhole(page, path);
		const few = colored.includes(path) ? [onPhone, wideAndDark] : [onPhone];
		for (const [width, colorScheme, rules] of pick(looks, few)) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			const found = await listViolations(page, rules);
			expect.soft(found, `${width} px, ${colorScheme}`).toEqual([]);
		}
		for (const width of [320, 768, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect.soft(wide, `what it needs at ${width} px`).toBeLessThanOrEqual(width);
		}
	});

test('axe finds faint text in both themes', async ({ page }) => {
	await page.goto('/404');
	await page.addStyleTag({ content: 'h1 { color: light-dark(#ddd, #333) !important }' });
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect((await listViolations(page, ofColour)).join()).toContain('color-contrast: h1');
	}
});
