import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { chromiumPath } from '../browser';
import { follow, mutate } from '../e2e/mutate';

/** How much slower than this machine the page is made. */
const throttling = 4;
const port = 4175;

const address =
	'/compare/?v=1&series=party-members_grain-sold_land-collectivized_prisoners_cc-killed';

/** What a reader does, and the element that takes the click. */
const acts: Record<string, string> = {
	'view: change': '.plot label:nth-of-type(2) input',
	'view: shares': '.plot label:nth-of-type(3) input',
	'view: counts': '.plot label:nth-of-type(4) input',
	'view: side by side': '.plot label:nth-of-type(1) input',
	'choice: one less': '.chooser button'
};

interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	/** In µs. */
	dur?: number;
	args: { name?: string };
}

/** The click comes from the page itself: what a driver does to find its place would count too. */
const click = (page: Page, selector: string): Promise<void> =>
	page.evaluate((found) => {
		const element = document.querySelector<HTMLElement>(found)!;
		setTimeout(() => element.click(), 100);
	}, selector);

/** What the page's main thread works on from a click to the end of the frame that shows it, in ms. */
async function traceAct(browser: Browser, page: Page, selector: string): Promise<number> {
	await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
	await click(page, selector);
	await page.waitForTimeout(700);
	const trace = await browser.stopTracing();
	const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
	const threads = traceEvents
		.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
		.map(({ pid, tid }) => `${pid} ${tid}`);
	const tasks = traceEvents.filter(
		({ name, pid, tid }) => /RunTask$/.test(name) && threads.includes(`${pid} ${tid}`)
	);
	return Math.max(...tasks.map(({ dur }) => (dur ?? 0) / 1000));
}

/** Opens a page of the site in a browser of its own, does the work with it, and closes all. */
async function withPage<T>(
	path: string,
	work: (page: Page, browser: Browser) => Promise<T>
): Promise<T> {
	const server = await preview({ preview: { port }, logLevel: 'error' });
	const browser = await chromium.launch({
		executablePath: chromiumPath(),
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
		return await work(page, browser);
	} finally {
		await browser.close();
		await server.close();
	}
}

/** The lines of a table: the longest task of each act on a comparison. */
export const reportFrames = (): Promise<string[]> =>
	withPage(address, async (page, browser) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
		const lines = [`Comparison, longest task of each act at ${throttling}× CPU throttling:`];
		for (const [name, act] of Object.entries(acts)) {
			const longest = await traceAct(browser, page, act);
			lines.push(`${name.padEnd(24)} ${longest.toFixed(1)} ms`);
		}
		return lines;
	});

/** A deck of every kind of plot, the first value by value. */
const deck =
	'/present/?v=1&slides=prison-population..s_party-membership_collectivization_grain-sales_purge-trials_camp-resistance_plenum-1923_timeline#1.1';

/** What the show is worked on for its next slide, the longest task of each step, in lines. */
export const reportShow = (): Promise<string[]> =>
	withPage(deck, async (page, browser) => {
		await page.waitForSelector('.show.playing .slide.current');
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
		const lines = [`Show, longest task of each step at ${throttling}× CPU throttling:`];
		for (let i = 0; i < 10; i++) {
			const longest = await traceAct(browser, page, '.controls button:nth-of-type(2)');
			lines.push(`${new URL(page.url()).hash.padEnd(24)} ${longest.toFixed(1)} ms`);
		}
		return lines;
	});

/** How many of so many random addresses of comparisons break the page, in a line. */
export const reportNonsense = (count = 1000): Promise<string> =>
	withPage(address, async (page) => {
		const broken: string[] = [];
		page.on('pageerror', (error) => broken.push(String(error)));
		for (const query of mutate(count, 3)) {
			await follow(page, `/compare/${query}`);
			if (/\bNaN\b|undefined/.test(await page.locator('main').innerHTML())) broken.push(query);
		}
		return `Random addresses of comparisons that break the page: ${broken.length} of ${count}`;
	});
