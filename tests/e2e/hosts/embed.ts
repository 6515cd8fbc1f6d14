import { expect, type Page } from '@playwright/test';

/** The address of a figure's embed, with flags as `?theme=dark`. */
export const embedPath = (slug: string, flags = ''): string => `/embed/${slug}/${flags}`;

/** The plot that shows, among those of all layouts and views. */
export const shownSvg = (page: Page) => page.locator('main svg').filter({ visible: true });

/** The names of an embed's views; none where there is no choice. */
export const viewNames = (page: Page): Promise<string[]> =>
	page
		.locator('[name=view]')
		.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

/** The size of the smallest text of the plot that shows, in px of the screen. */
export const smallestText = (page: Page): Promise<number> =>
	shownSvg(page).evaluate((svg) => {
		const scale = (svg as SVGSVGElement).getScreenCTM()!.a;
		const sizes = [...svg.querySelectorAll('[font-size]')].map((text) =>
			Number(text.getAttribute('font-size'))
		);
		return Math.min(...sizes) * scale;
	});

/** What can't be read of the embed that shows: small, cut off, covered, or beside the window. */
export const listUnreadable = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const faults: string[] = [];
		const root = document.documentElement;
		if (root.scrollWidth > innerWidth) faults.push(`needs ${root.scrollWidth} px`);
		const shown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
		const blocks = [...document.querySelectorAll('h1,fieldset,.views,blockquote,.source')];
		const boxes = blocks.filter(shown).map((one) => one.getBoundingClientRect());
		boxes.forEach((box, i) => {
			if (boxes[i + 1] && boxes[i + 1]!.top < box.bottom - 1) faults.push(`block ${i} is covered`);
		});
		for (const block of blocks.filter(shown))
			if (parseFloat(getComputedStyle(block).fontSize) < 12) faults.push(`small ${block.tagName}`);
		const svg = [...document.querySelectorAll('svg')].find(shown)!;
		const texts = [...svg.querySelectorAll('text')].filter(shown);
		const places = texts.map((text) => text.getBoundingClientRect());
		places.forEach((a, i) => {
			const name = texts[i]!.textContent;
			if (a.left < -1 || a.right > innerWidth + 1) faults.push(`cut off: ${name}`);
			places.slice(i + 1).forEach((b, j) => {
				const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
				if (across > 1 && down > Math.min(a.height, b.height) * 0.3)
					faults.push(`${name} lies on ${texts[i + 1 + j]!.textContent}`);
			});
		});
		return faults;
	});

/** The colour at a PNG's top left, and what part of its pixels is plainly another. */
export const lookAt = (page: Page, png: Buffer): Promise<{ colour: string; ink: number }> =>
	page.evaluate(async (source) => {
		const image = new Image();
		image.src = `data:image/png;base64,${source}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
		canvas.drawImage(image, 0, 0);
		const { data } = canvas.getImageData(0, 0, image.width, image.height);
		let different = 0;
		for (let i = 0; i < data.length; i += 4)
			if (Math.abs(data[i]! - data[0]!) + Math.abs(data[i + 2]! - data[2]!) > 90) different++;
		return { colour: data.slice(0, 3).join(), ink: (4 * different) / data.length };
	}, png.toString('base64'));

/** Expects a picture that isn't blank. */
export async function expectInk(page: Page, png: Buffer, what: string): Promise<void> {
	const blank = await page.context().newPage();
	expect((await lookAt(blank, png)).ink, what).toBeGreaterThan(0.005);
	await blank.close();
}
