import { expect } from '@playwright/test';
import { test } from './test';

for (const path of [
	'/figures/prison-population/',
	'/compare/three-changes/',
	'/embed/prison-population/?theme=light',
	'/present/?v=1&slides=prison-population&theme=light',
	'/present/?v=1&slides=prison-population&theme=light#1'
])
	test(`${path} takes the system’s colors in high contrast`, async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
		await page.goto(path);
		const plot = page.locator(':is(.figure-plot, .view, .slide) svg').filter({ visible: true });
		await expect(plot.first()).toBeVisible();
		const odd = await plot.first().evaluate((svg) => {
			const probe = document.body.appendChild(document.createElement('p'));
			const colors = ['CanvasText', 'LinkText', 'VisitedText', 'GrayText', 'Canvas'].map((name) => {
				probe.style.color = name;
				return getComputedStyle(probe).color;
			});
			const inks = [...svg.querySelectorAll('text')].map((text) => getComputedStyle(text).fill);
			return inks.filter((ink) => !colors.includes(ink));
		});
		expect(odd).toEqual([]);
	});
