import { expect, type Page } from '@playwright/test';
import { test } from './test';

/** Puts each text into elements of its own, as the translation of a browser does. */
const translate = (page: Page) =>
	page.evaluate(() => {
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: Node[] = [];
		while (texts.nextNode()) found.push(texts.currentNode);
		for (const text of found) {
			const box = text.parentElement!;
			if (!text.textContent!.trim() || box.closest('svg, script, style, textarea, option'))
				continue;
			const font = document.createElement('font');
			font.textContent = text.textContent;
			box.replaceChild(font, text);
		}
	});

test('a translated page says what it shows: claims, comparison, overview, deck', async ({
	page
}) => {
	await page.goto('/claims/');
	await expect(page.locator('thead button').first()).toBeAttached();
	await translate(page);
	await page.getByRole('searchbox').fill('prisoners');
	const rows = await page.locator('tbody tr').count();
	await expect(page.locator('.filter output')).toHaveText(new RegExp(`^${rows} of \\d+ claims$`));

	await page.goto('/compare/?v=1&series=party-members_prisoners');
	await expect(page.locator('.compare-view svg').first()).toBeAttached();
	await page.getByText('Choose what to compare').click();
	await translate(page);
	await page.locator('.groups input:not(:checked)').first().check();
	await expect(page.locator('summary').first()).toHaveText(
		'Choose what to compare (3 of 6 chosen)'
	);
	const heading = page.locator('article.figure h2').first();
	const chips = await page.getByRole('list', { name: 'Chosen' }).getByRole('listitem').count();
	expect(chips).toBe(3);
	expect((await heading.innerText()).length).toBeGreaterThan(
		'Party membership, Prisoners'.length + 5
	);

	await page.goto('/?q=grain');
	await expect(page.locator('output')).toHaveText(/ of /);
	await translate(page);
	await page.getByRole('searchbox').fill('no such words');
	await expect(page.locator('output')).toHaveText(/^0 of \d+ figures$/);

	await page.goto('/present/?v=1&slides=grain-sales_timeline');
	await expect(page.locator('.chosen ol > li')).toHaveCount(2);
	await translate(page);
	await page.getByRole('button', { name: 'Later: Grain sales' }).click();
	await expect(page.locator('.chosen strong')).toHaveText(['Timeline', 'Grain sales']);
});
