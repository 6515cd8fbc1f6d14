import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { four, openDeck, standing } from './decks';
import { listComplaints } from './pages';
import { test } from './test';

/** The file that a button of the deck makes. */
async function take(page: Page, name: string): Promise<{ path: string; name: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name }).click()
	]);
	return { path: (await download.path())!, name: download.suggestedFilename() };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('PowerPoint slides have the same bytes from the browser and from the build', async ({
	page,
	request
}) => {
	await openDeck(page, '?v=1&slides=prison-population');
	const { path, name } = await take(page, 'PowerPoint');
	expect(name).toBe('prison-population.pptx');
	const built = await request.get('/figures/prison-population.pptx');
	expect(hashOf(readFileSync(path))).toBe(hashOf(await built.body()));
	const again = await take(page, 'PowerPoint');
	expect(hashOf(readFileSync(again.path))).toBe(hashOf(readFileSync(path)));
});

test('a deck in one file runs from a disk: no request, the keys, the speaker’s window, the printer', async ({
	page,
	context
}, info) => {
	await openDeck(page, four);
	const { path } = await take(page, 'One HTML file');
	const file = info.outputPath('deck.html');
	const { copyFileSync } = await import('node:fs');
	copyFileSync(path, file);

	await context.setOffline(true);
	const show = await context.newPage();
	const complaints = listComplaints(show);
	const requests: string[] = [];
	show.on('request', (request) => requests.push(request.url()));
	await show.goto(pathToFileURL(file).href);
	expect((await standing(show)).place).toBe('#1.1');
	await show.keyboard.press('PageDown');
	expect(await standing(show)).toMatchObject({ place: '#1.2', seen: 2, heard: 2 });
	const opened = context.waitForEvent('page');
	await show.keyboard.press('s');
	const speaker = await opened;
	await expect(speaker.locator('.now .label')).toContainText('step 2 of 3');
	await speaker.keyboard.press('PageDown');
	await expect.poll(async () => (await standing(show)).place).toBe('#1.3');
	const pdf = await show.pdf({ preferCSSPageSize: true });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(6);
	expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
	expect(complaints).toEqual([]);
});

test('a talk pack has slides, deck, handout, pictures, class sheets and citations', async ({
	page
}) => {
	await openDeck(page, '?v=1&slides=grain-sales_three-changes&theme=dark&ratio=4x3');
	const { path } = await take(page, 'Talk pack');
	const files = unzipSync(readFileSync(path));
	expect(Object.keys(files).toSorted()).toEqual([
		'citations/grain-sales.bib',
		'citations/grain-sales.txt',
		'citations/three-changes.bib',
		'citations/three-changes.txt',
		'class-sheets/grain-sales.html',
		'class-sheets/three-changes.html',
		'handout.html',
		'left-opposition-deck.html',
		'left-opposition-deck.pptx',
		'pictures/grain-sales.png',
		'pictures/three-changes.png'
	]);
	expect(files['pictures/grain-sales.png']!.slice(1, 4)).toEqual(new Uint8Array([80, 78, 71]));
	const sheet = strFromU8(files['class-sheets/grain-sales.html']!);
	expect(sheet).toContain('<style');
	expect(sheet).not.toMatch(/<link[^>]+stylesheet|<script/);
	const unzipped = unzipSync(files['left-opposition-deck.pptx']!);
	expect(Object.keys(unzipped)[0]).toBe('[Content_Types].xml');
});

test('a file that can’t be made says why, and the deck is still there', async ({ page }) => {
	await openDeck(page, '?v=1&slides=grain-sales');
	await page.route('**/*.png', (route) => route.abort());
	await page.getByRole('button', { name: 'Talk pack' }).click();
	await expect(
		page.getByText('Couldn’t be saved: “pictures/grain-sales.png” could not be loaded.')
	).toBeVisible();
	await expect(page.locator('.slide')).toHaveCount(1);
});

test('sections for reveal.js and a folder for Marp are taken as files', async ({ page }) => {
	await openDeck(page, four);
	const reveal = await take(page, 'reveal.js');
	expect(readFileSync(reveal.path, 'utf8').match(/<section /g)).toHaveLength(6);
	const marp = await take(page, 'Marp');
	const files = unzipSync(readFileSync(marp.path));
	expect(Object.keys(files)).toHaveLength(10);
	expect(strFromU8(files['deck.md']!)).toMatch(/^---\nmarp: true/);
});
