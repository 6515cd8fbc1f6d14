import { createServer } from 'node:http';
import type { PDFOptions } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { close, listCut, readPdf, readsPdf } from '../pdf';

/** A browser with one page, as a driver leads it. */
export interface Reader {
	/** Opens an address and waits until it is loaded. */
	open(address: string): Promise<void>;
	/** What an expression gives in the page; a promise’s value. */
	run<T>(expression: string): Promise<T>;
	click(selector: string): Promise<void>;
	type(selector: string, text: string): Promise<void>;
	press(key: 'Escape' | 'PageDown'): Promise<void>;
	/** From here on, what is run and clicked is in a frame of the page, … */
	enter(selector: string): Promise<void>;
	/** … or in the page again. */
	leave(): Promise<void>;
	/** A PDF, where the driver can ask for it. */
	print?(paper: PDFOptions): Promise<Uint8Array>;
	close(): Promise<void>;
}

/** The journeys of a reader; what is printed is left out where a driver can’t ask for it. */
export const takeJourneys = (name: string, start: () => Promise<Reader>, prints: boolean) =>
	describe(`in ${name}`, () => {
		let site: PreviewServer;
		let reader: Reader;
		let origin: string;

		beforeAll(async () => {
			site = await preview({ logLevel: 'silent', preview: { port: 4175 } });
			origin = site.resolvedUrls!.local[0]!.replace(/\/$/, '');
			reader = await start();
		});
		afterAll(async () => {
			await reader?.close();
			await site?.close();
		});

		const open = (path: string) => reader.open(origin + path);

		/** Waits until a condition holds in the page. */
		const until = (condition: string, timeout = 15_000) =>
			expect
				.poll(() => reader.run(`Promise.resolve(${condition}).then(Boolean)`), {
					timeout,
					interval: 100,
					message: condition
				})
				.toBeTruthy();

		const textOf = (selector: string): Promise<string> =>
			reader.run(`document.querySelector('${selector}').textContent.trim()`);

		it('a figure’s view is chosen, and a mark lights its words', async () => {
			await open('/figures/prison-population/');
			await until(`document.querySelector('.figure-plot svg a[tabindex]')`);
			await reader.click('input[value=log]');
			await until(`location.search === '?view=log'`);
			await reader.run(
				`[...document.querySelectorAll('.figure-plot svg a')]
				.find((mark) => mark.checkVisibility({ visibilityProperty: true })).focus()`
			);
			await until(`document.querySelector('.passages [data-lit]')`);
			await reader.press('Escape');
			await until(`!document.querySelector('[data-lit]')`);
		});

		it('the overview is filtered', async () => {
			await open('/');
			await until(`document.querySelector('.theme select')`);
			await reader.type('#filter', 'grain');
			await until(
				`/^\\d+ of \\d+ figures$/.test(document.querySelector('output').textContent.trim())`
			);
			expect(await reader.run(`document.querySelectorAll('.cards > article').length`)).toBeLessThan(
				8
			);
		});

		it('a comparison of one’s own is drawn', async () => {
			await open('/compare/?v=1&series=party-members_prisoners&view=change');
			await until(`document.querySelector('.compare-view svg')`);
			expect(await textOf('article.figure h2')).toMatch(/Prisoners/);
		});

		it('the panel “Use this figure” gives frames', async () => {
			await open('/figures/grain-sales/');
			await until(`document.querySelector('.figure-plot svg a[tabindex]')`);
			await reader.click('.use summary');
			await until(`document.querySelector('.panel')`);
			await reader.click('.panel input[value=page]');
			await until(`document.querySelector('.preview iframe')`);
			const snippets = await reader.run<string[]>(
				`[...document.querySelectorAll('.snippet textarea')].map(({ value }) => value)`
			);
			expect(snippets.join()).toContain('/embed/grain-sales/');
		});

		it('a deck is shown, step by step', async () => {
			await open('/present/?v=1&slides=prison-population..s_grain-sales#1');
			await until(`document.querySelector('.playing')`);
			await until(`location.hash.startsWith('#1')`);
			const before = await reader.run(`location.hash`);
			await reader.press('PageDown');
			await until(`location.hash !== '${before}' && location.hash.length > 2`);
			await reader.press('Escape');
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
				await reader.open(`http://localhost:${(host.address() as { port: number }).port}/`);
				await until(`document.querySelector('iframe').clientHeight > 250`);
				const length = await reader.run(`history.length`);
				await reader.enter('iframe');
				await reader.click('blockquote a');
				await until(`location.hash.length > 1`);
				await reader.leave();
				expect(await reader.run(`history.length`)).toBe(length);
			} finally {
				host.close();
			}
		});

		it.skipIf(!readsPdf || !prints).each([
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
			const pages = readPdf(await reader.print!({ format: 'A4', margin }));
			const text = pages.map((one) => one.text).join('');
			for (const word of words) expect(text).toContain(close(word));
			expect(listCut(pages, 28.35)).toEqual([]);
			expect(pages.at(-1)!.words.length).toBeGreaterThan(0);
		});

		it.skipIf(!readsPdf || !prints)('a deck is printed as one page a slide', async () => {
			await open('/present/?v=1&slides=prison-population..s_grain-sales');
			await until(`document.querySelectorAll('.show > .slide').length === 3`);
			const pages = readPdf(await reader.print!({ width: '1280px', height: '720px' }));
			expect(pages).toHaveLength(3);
			expect(pages.filter(({ words }) => !words.length)).toEqual([]);
		});

		it('the site opens offline after one visit', async () => {
			await open('/');
			await until(
				`navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated')`,
				40_000
			);
			await site.close();
			await open('/figures/grain-sales/');
			expect(await textOf('h1')).toMatch(/grain sales/);
		});
	});
