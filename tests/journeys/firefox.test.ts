import puppeteer, { type Frame } from 'puppeteer-core';
import { takeJourneys } from './journeys';

/** Where Debian has Firefox; Playwright’s own can’t be driven by an installed one. */
const executablePath = '/usr/bin/firefox-esr';

takeJourneys(
	'Firefox',
	async () => {
		const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
		const page = await browser.newPage();
		await page.setViewport({ width: 1280, height: 900 });
		let at: Frame = page.mainFrame();
		return {
			open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
			run: async <T>(expression: string) => (await at.evaluate(expression)) as T,
			click: (selector) => at.click(selector),
			type: (selector, text) => at.type(selector, text),
			press: (key) => page.keyboard.press(key),
			enter: async (selector) => {
				at = (await (await page.waitForSelector(selector))!.contentFrame()) as Frame;
			},
			leave: async () => void (at = page.mainFrame()),
			print: (paper) => page.pdf(paper),
			close: () => browser.close()
		};
	},
	true
);
