import { expect } from '@playwright/test';
import { embedPath, shownSvg } from './hosts/embed';
import { openFigure, shownPlot } from './pages';
import { test } from './test';

test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

for (const where of ['page', 'embed'] as const)
	test(`on a ${where}, a tap lights a mark and a tap beside it lets go`, async ({ page }) => {
		if (where === 'page') await openFigure(page, 'grain-sales');
		else await page.goto(embedPath('grain-sales'));
		const plot = where === 'page' ? shownPlot(page) : shownSvg(page);
		const mark = plot.locator('[data-claims]').first();
		await mark.locator('text').first().tap();
		await expect(mark).toHaveAttribute('data-lit');
		await page
			.locator('.source')
			.first()
			.tap({ position: { x: 1, y: 1 } });
		await expect(page.locator('[data-lit]')).toHaveCount(0);
	});
