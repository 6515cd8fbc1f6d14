import { createServer } from 'node:http';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { close, listCut, readPdf, readsPdf } from '../pdf';

/** Where Debian has Firefox; Playwright’s own can’t be driven by an installed one. */
const executablePath = '/usr/bin/firefox-esr';

let site: PreviewServer;
let browser: Browser;
let page: Page;
let origin: string;

beforeAll(async () => {
	site = await preview({ logLevel: 'silent', preview: { port: 4175 } });
	origin = site.resolvedUrls!.local[0]!.replace(/\/$/, '');
	browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
});
beforeEach(async () => {
	page = await browser.newPage();
	await page.setViewport({ width: 1280, height: 900 });
});
afterEach(() => page.close());

const open = (path: string) => page.goto(origin + path, { waitUntil: 'load' });

/** Waits until a condition holds in the page. */
const until = (condition: string) => page.waitForFunction(condition, { timeout: 15_000 });

const textOf = (selector: string): Promise<string> =>
	page.$eval(selector, (one) => one.textContent.trim());

describe('in Firefox', () => {
	it('a figure’s view is chosen, and a mark lights its words', async () => {
		await open('/figures/prison-population/');
		await until(`document.querySelector('.figure-plot svg a[tabindex]')`);
		await page.click('input[value=log]');
		await until(`location.search === '?view=log'`);
		await page.evaluate(() => {
			const marks = [...document.querySelectorAll<SVGElement>('.figure-plot svg a')];
			marks.find((mark) => mark.checkVisibility({ visibilityProperty: true }))!.focus();
		});
		await until(`document.querySelector('.passages [data-lit]')`);
		await page.keyboard.press('Escape');
		await until(`!document.querySelector('[data-lit]')`);
	});

	it('the overview is filtered', async () => {
		await open('/');
		await until(`document.querySelector('.theme select')`);
		await page.type('#filter', 'grain');
		await until(
			`/^\\d+ of \\d+ figures$/.test(document.querySelector('output').textContent.trim())`
		);
		expect(await page.$$eval('.cards > article', (cards) => cards.length)).toBeLessThan(8);
	});

	it('a comparison of one’s own is drawn', async () => {
		await open('/compare/?v=1&series=party-members_prisoners&view=change');
		await until(`document.querySelector('.compare-view svg')`);
		expect(await textOf('article.figure h2')).toMatch(/Prisoners/);
	});

	it('the panel “Use this figure” gives frames', async () => {
		await open('/figures/grain-sales/');
		await until(`document.querySelector('.figure-plot svg a[tabindex]')`);
		await page.click('.use summary');
		await until(`document.querySelector('.panel')`);
		await page.click('.panel input[value=page]');
		await until(`document.querySelector('.preview iframe')`);
		const snippets = await page.$$eval('.snippet textarea', (all) => all.map(({ value }) => value));
		expect(snippets.some((text) => text.includes('/embed/grain-sales/'))).toBe(true);
	});

	it('a deck is shown, step by step', async () => {
		await open('/present/?v=1&slides=prison-population..s_grain-sales#1');
		await until(`document.querySelector('.playing')`);
		await until(`location.hash.startsWith('#1')`);
		const before = await page.evaluate(() => location.hash);
		await page.keyboard.press('PageDown');
		await until(`location.hash !== '${before}' && location.hash.length > 2`);
		await page.keyboard.press('Escape');
		await until(`!document.querySelector('.playing')`);
	});

	it('an embed tells its host its height, and leaves its history alone', async () => {
		const host = createServer((_, answer) => {
			answer.setHeader('content-type', 'text/html');
			answer.end(`<!doctype html><iframe src="${origin}/embed/grain-sales/" width="700" height="100"></iframe>
<script>addEventListener('message', ({ data }) => {
	const height = data && data['datawrapper-height'] && Object.values(data['datawrapper-height'])[0];
	if (height) document.querySelector('iframe').style.height = height + 'px';
})</script>`);
		}).listen(0);
		try {
			await page.goto(`http://localhost:${(host.address() as { port: number }).port}/`);
			await until(`document.querySelector('iframe').clientHeight > 250`);
			const length = await page.evaluate(() => history.length);
			const frame = page.frames().find((one) => one.url().includes('/embed/'))!;
			await frame.click('blockquote a');
			await frame.waitForFunction(`location.hash.length > 1`);
			expect(await page.evaluate(() => history.length)).toBe(length);
		} finally {
			host.close();
		}
	});

	it.skipIf(!readsPdf).each([
		['/', ['Eighteen', '400,000', '1,660,000', '77%']],
		['/figures/prison-population/', ['1,660,000', '175,000', 'just under 80,000']],
		['/figures/timeline/', ['Trotsky murdered', 'Kirov assassinated']],
		['/compare/three-changes/', ['75 percentage points', 'more than 20 times']],
		['/embed/collectivization/', ['77%', 'of cultivated land']],
		['/passages/', ['1,660,000']],
		['/about/', ['What a claim is']]
	])('%s is printed with its plots, nothing cut', async (path, words) => {
		await open(path);
		const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
		const pages = readPdf(await page.pdf({ format: 'A4', margin }));
		const text = pages.map((one) => one.text).join('');
		for (const word of words) expect(text).toContain(close(word));
		expect(listCut(pages, 28.35)).toEqual([]);
		expect(pages.at(-1)!.words.length).toBeGreaterThan(0);
	});

	it.skipIf(!readsPdf)('a deck is printed as one page a slide', async () => {
		await open('/present/?v=1&slides=prison-population..s_grain-sales');
		await until(`document.querySelectorAll('.show > .slide').length === 3`);
		const pages = readPdf(await page.pdf({ width: '1280px', height: '720px' }));
		expect(pages).toHaveLength(3);
		expect(pages.filter(({ words }) => !words.length)).toEqual([]);
	});

	it('the site opens offline after one visit', async () => {
		await open('/');
		await page.waitForFunction(
			`navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated')`,
			{ timeout: 40_000 }
		);
		await site.close();
		await open('/figures/grain-sales/');
		expect(await textOf('h1')).toMatch(/grain sales/);
	});
});
