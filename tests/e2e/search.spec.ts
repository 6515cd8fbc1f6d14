import { expect } from '@playwright/test';
import { test } from './test';

const boxes = [
	['/', 'Lenin’s 1936–8', "lenin's 1936-8", /^[1-9]\d* of \d+ figures$/],
	['/claims/', 'Broué’s October', "broue's OCTOBER", /^[1-9]\d* of \d+ claims$/],
	['/compare/', '1,660,000', '1660000', /^[1-9]\d* of \d+ shown/],
	['/present/', 'Trotsky’s family', "family trotsky's", /^[1-9]\d* of \d+ shown/]
] as const;

for (const [path, printed, typed, told] of boxes)
	test(`${path} finds by “${typed}” what it finds by “${printed}”`, async ({ page }) => {
		await page.goto(path);
		const box = page.getByRole('searchbox');
		const found = page.locator('output, [role=status]').filter({ hasText: told });
		// The script of the page listens once the result is told.
		await expect(async () => {
			await box.fill('');
			await box.fill(printed);
			await expect(found).toBeVisible({ timeout: 500 });
			expect(await found.textContent()).not.toMatch(/\b(\d+) of \1\b/);
		}).toPass();
		const shown = await found.textContent();
		await box.fill('nothing holds this');
		await expect(found).toBeHidden();
		await box.fill(typed);
		await expect(found).toHaveText(shown!);
	});
