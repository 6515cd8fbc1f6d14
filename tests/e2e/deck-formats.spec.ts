import { Marp } from '@marp-team/marp-core';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { pick } from '../extent';
import { openDeck } from './decks';
import { hostPage, serveHost, type Host } from './hosts/server';

/** Values one after another, a long quotation, much to draw, a comparison. */
const deck = 'prison-population..s_party-positions_timeline_trotsky-family_three-changes..s';

const looks = ['', '&theme=dark&ratio=4x3'];

let host: Host;
const pages = new Map<string, string>();

test.beforeAll(async () => {
	host = await serveHost(pages);
});
test.afterAll(() => host.close());

/** The file of the deck that a button makes. */
async function take(page: Page, look: string, name: string): Promise<Buffer> {
	await openDeck(page, `?v=1&slides=${deck}${look}`);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name }).click()
	]);
	return readFileSync((await download.path())!);
}

/** What of the parts of a slide isn't wholly inside it, is cut, can't be told from its ground, or has no words. */
const faultsOf = (slide: Locator, inner: string): Promise<string[]> =>
	slide.evaluate((element, inner) => {
		const frame = element.getBoundingClientRect();
		const all = [...element.querySelectorAll<HTMLElement>(inner)].filter(
			(one) => getComputedStyle(one).visibility === 'visible' && Number(opacityOf(one)) > 0
		);
		return all.flatMap((part) => {
			const { left, top, right, bottom, width, height } = part.getBoundingClientRect();
			const isIn =
				left >= Math.max(frame.left, 0) - 1 &&
				top >= Math.max(frame.top, 0) - 1 &&
				right <= Math.min(frame.right, innerWidth) + 1 &&
				bottom <= Math.min(frame.bottom, innerHeight) + 1;
			const isCut = part.scrollHeight > part.clientHeight + 2 && part.clientHeight > 0;
			const isPicture = /^(svg|img)$/i.test(part.tagName);
			const words = isPicture
				? (part.getAttribute('aria-label') ?? part.getAttribute('alt'))
				: part.textContent;
			const ratio = isPicture ? 21 : contrast(part);
			return [
				...(isIn && width && height ? [] : ['isn’t inside']),
				...(isCut && !isPicture ? ['is cut'] : []),
				...(words && words.length > 8 ? [] : ['has no words']),
				...(ratio >= 4.5 ? [] : [`has a contrast of ${ratio}`])
			].map((fault) => `${part.tagName} ${fault}: ${words}`);
		});

		function opacityOf(one: Element | null): number {
			if (!one) return 1;
			return Number(getComputedStyle(one).opacity) * opacityOf(one.parentElement);
		}

		function contrast(one: HTMLElement): number {
			let ground: Element | null = one;
			const isClear = (e: Element) =>
				/, 0\)$|transparent/.test(getComputedStyle(e).backgroundColor);
			while (ground && isClear(ground)) ground = ground.parentElement;
			const [a = 0, b = 0] = [
				getComputedStyle(one).color,
				ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)'
			].map(light);
			return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
		}

		function light(colour: string): number {
			const [r = 0, g = 0, b = 0] = colour.match(/[\d.]+/g)!.map((part) => {
				const share = Number(part) / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		}
	}, inner);

const revealHost = (theme: string, sections: string): string =>
	hostPage(`<link rel="stylesheet" href="/package/reveal.js/dist/reveal.css">
<link rel="stylesheet" href="/package/reveal.js/dist/theme/${theme}.css">
<div class="reveal"><div class="slides">${sections}</div></div>
<script type="module">
import Reveal from '/package/reveal.js/dist/reveal.mjs';
window.deck = new Reveal({ width: 960, height: 700, transition: 'none', backgroundTransition: 'none' });
await window.deck.initialize();</script>`);

const hosts = [
	[looks[0]!, 'black'],
	[looks[1]!, 'white']
] as const;

for (const [look, theme] of pick([...hosts], hosts.slice(0, 1)))
	test(`sections for reveal.js stand whole on its theme ${theme}, the question before the finding`, async ({
		page
	}) => {
		const sections = strFromU8(await take(page, look, 'reveal.js'));
		pages.set('/reveal', revealHost(theme, sections));
		const sizes = [
			{ width: 1280, height: 720 },
			{ width: 1366, height: 768 },
			{ width: 1920, height: 1080 }
		];
		for (const size of pick(sizes, sizes.slice(-1))) {
			await page.setViewportSize(size);
			await page.goto(`${host.origin}/reveal`);
			await page.waitForFunction(() => window.deck?.isReady());
			await page.addStyleTag({ content: '*{transition:none!important}' });
			const current = page.locator('section.present');
			const heading = () =>
				current
					.locator('h3')
					.evaluateAll((all) =>
						all.flatMap((one) =>
							getComputedStyle(one).visibility === 'visible' ? [one.textContent] : []
						)
					);
			const titles: (string | null)[][] = [];
			for (let isLast = false; !isLast;) {
				titles.push(await heading());
				const faults = await faultsOf(current, 'svg, h3, blockquote, p:not(aside p)');
				expect(faults, `${titles.length} at ${size.width}`).toEqual([]);
				isLast = await page.evaluate(() => {
					const { deck } = window as unknown as {
						deck: { isLastSlide(): boolean; availableFragments(): { next: boolean }; next(): void };
					};
					const isLast = deck.isLastSlide() && !deck.availableFragments().next;
					deck.next();
					return isLast;
				});
			}
			expect(titles.filter((shown) => shown.length !== 1)).toEqual([]);
			expect(titles[0]![0]).toMatch(/\?$/);
			expect(titles[2]![0]).not.toMatch(/\?$/);
		}
	});

/** Its light themes differ in their margins, the dark one in its ground too. */
const themes = pick(['default', 'gaia', 'uncover'], ['gaia']);

for (const theme of themes)
	test(`a deck for Marp stands whole in its theme ${theme}`, async ({ page }) => {
		for (const look of pick(looks, [looks[theme === 'gaia' ? 1 : 0]!])) {
			const files = unzipSync(await take(page, look, 'Marp'));
			const markdown = strFromU8(files['deck.md']!).replace(
				'marp: true',
				`marp: true\ntheme: ${theme}`
			);
			const { html, css } = new Marp({ inlineSVG: false }).render(markdown);
			const shown = html.replace(/src="([^"]+\.svg)"/g, (_, name: string) => {
				const svg = Buffer.from(files[name]!).toString('base64');
				return `src="data:image/svg+xml;base64,${svg}"`;
			});
			await page.setViewportSize({ width: 1400, height: 900 });
			await page.setContent(`<style>body{margin:0}${css}</style>${shown}`);
			const slides = await page.locator('section').all();
			expect(slides.length).toBeGreaterThan(6);
			for (const slide of slides) {
				await slide.scrollIntoViewIfNeeded();
				await slide.evaluate((one) => one.scrollIntoView({ block: 'start' }));
				expect(await faultsOf(slide, 'img, h1, blockquote, blockquote p, p:last-of-type')).toEqual(
					[]
				);
				const share = await slide.evaluate((one) => {
					const { width, height } = one.querySelector('img')!.getBoundingClientRect();
					const { width: w, height: h } = one.getBoundingClientRect();
					return (width * height) / (w * h);
				});
				expect(share).toBeGreaterThan(0.3);
			}
		}
	});
