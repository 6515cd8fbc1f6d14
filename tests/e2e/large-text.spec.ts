import { expect } from '@playwright/test';
import { test } from './test';

for (const [path, width, percent] of [
	['/', 1000, 200],
	['/figures/prison-population/', 400, 200],
	['/figures/grain-sales/', 400, 200],
	['/present/', 400, 200],
	['/claims/', 400, 200],
	['/about/', 400, 150],
	['/about/', 400, 200]
] as const)
	test(`${path} with text at ${percent}% needs no sideways scroll at ${width} px`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(path);
		await page.addStyleTag({ content: `html { font-size: ${percent}% }` });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
