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

/** Opens a comparison in a browser of its own, does the work with it, and closes all. */
async function withComparison<T>(work: (page: Page, browser: Browser) => Promise<T>): Promise<T> {
	const server = await preview({ preview: { port }, logLevel: 'error' });
	const browser = await chromium.launch({
		executablePath: chromiumPath(),
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		await page.goto(`http://localhost:${port}${address}`, { waitUntil: 'networkidle' });
		return await work(page, browser);
	} finally {
		await browser.close();
		await server.close();
	}
}

/** The lines of a table: the longest task of each act on a comparison. */
export const reportFrames = (): Promise<string[]> =>
	withComparison(async (page, browser) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
		const lines = [`Comparison, longest task of each act at ${throttling}× CPU throttling:`];
		for (const [name, act] of Object.entries(acts)) {
			const longest = await traceAct(browser, page, act);
			lines.push(`${name.padEnd(24)} ${longest.toFixed(1)} ms`);
		}
		return lines;
	});

/** How many of so many random addresses of comparisons break the page, in a line. */
export const reportNonsense = (count = 1000): Promise<string> =>
	withComparison(async (page) => {
		const broken: string[] = [];
		page.on('pageerror', (error) => broken.push(String(error)));
		for (const query of mutate(count, 3)) {
			await follow(page, `/compare/${query}`);
			if (/\bNaN\b|undefined/.test(await page.locator('main').innerHTML())) broken.push(query);
		}
		return `Random addresses of comparisons that break the page: ${broken.length} of ${count}`;
	});
