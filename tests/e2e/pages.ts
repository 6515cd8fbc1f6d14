import { expect, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examples, fewExamples, isWhole, pick } from '../extent';

const build = fileURLToPath(new URL('../../build', import.meta.url));

/** The built pages as files under `build`, with `/` between folders. */
export const files: string[] = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'))
	.toSorted();

/** The addresses at which the site's server shows the built pages. */
export const paths: string[] = files.map((file) =>
	`/${file}`.replace(/index\.html$/, '').replace(/\.html$/, '')
);

/** The slugs of the built figures. */
export const slugs: string[] = files.flatMap(
	(file) => file.match(/^figures\/([^/]+)\/index\.html$/)?.[1] ?? []
);

/** The names of the built comparisons. */
export const comparisons: string[] = files.flatMap(
	(file) => file.match(/^compare\/([^/]+)\/index\.html$/)?.[1] ?? []
);

const isTried = (slug: string): boolean => isWhole || examples.includes(slug);

/** The figures that tests of every figure try: all in the whole run, else the examples. */
export const triedSlugs: string[] = slugs.filter(isTried);

/** The figures for what a page does whatever its form. */
export const fewSlugs: string[] = pick(slugs, fewExamples);

/** The comparisons that tests of every comparison try. */
export const triedComparisons: string[] = comparisons.filter(isTried);

/** The embeds that are tried, by their paths under `/embed/`: of figures and comparisons. */
export const triedEmbeds: string[] = [
	...triedSlugs,
	...triedComparisons.map((name) => `compare/${name}`)
];

/** The address of a figure's page. */
export const figurePath = (slug: string): string => `/figures/${slug}/`;

/** The plot that is shown, among those of all layouts and views. */
export const shownPlot = (page: Page) =>
	page.locator('.figure-plot svg[role=group]').filter({ visible: true });

/** Opens a figure's page and waits until its script has made each plot one tab stop. */
export async function openFigure(page: Page, slug: string, rest = ''): Promise<void> {
	await page.goto(figurePath(slug) + rest);
	await hydrated(page);
}

/** Waits until the script of the figure's page listens. */
export const hydrated = (page: Page) =>
	page.locator('.figure-plot svg a[tabindex]').first().waitFor({ state: 'attached' });

/** Waits until what has changed is drawn: a frame is begun and another follows it. */
export const drawn = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
	);

/** What the browser says of every page because these tests block the service worker. */
const workerBlocked = 'Service Worker registration blocked by Playwright';

/** What the page's script and its requests complain of, from now on. */
export function listComplaints(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		const isFault = ['error', 'warning'].includes(message.type());
		if (isFault && message.text() !== workerBlocked) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('requestfailed', (request) => {
		// A fetch that is given up because the page was left is no fault.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
	});
	return complaints;
}

/** Sets the site's own fonts, however late they come; on the site, late fonts are left out. */
export const useOwnFonts = (page: Page) =>
	page.route('**/*.css', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(/font-display:\s*optional/g, 'font-display:block');
		await route.fulfill({ response, body });
	});

/** Leaves the page with the reader's fonts. */
export const useFallbackFonts = (page: Page) => page.route('**/*.woff2', (route) => route.abort());
