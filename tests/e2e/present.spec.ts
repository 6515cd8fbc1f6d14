import { expect } from '@playwright/test';
import { four, openDeck, present, standing } from './decks';
import { comparisons, listComplaints, slugs } from './pages';
import { test } from './test';

const question = 'How many prisoners were there in 1923, in 1930 and by 1940?';
const finding = 'More than 20 times as many prisoners by 1940 as in 1923 (our arithmetic)';

test('a deck is put together by hand, stands in the address, and outlives a reload', async ({
	page
}) => {
	const complaints = listComplaints(page);
	await page.goto('/present/');
	await page.getByRole('button', { name: 'start with four key figures' }).click();
	await expect(page.locator('.chosen ol > li')).toHaveCount(4);
	await page.getByLabel('Find').fill('trials of 1936');
	await page.keyboard.press('Enter');
	await expect(page.locator('.chosen ol > li')).toHaveCount(5);
	await page.getByRole('button', { name: /^Earlier: .*trials/i }).click();
	await expect(page.getByRole('button', { name: /^Earlier: .*trials/i })).toBeFocused();
	await page.getByRole('button', { name: 'Remove Party membership' }).click();
	await page.getByRole('checkbox', { name: 'Ask the question first' }).first().check();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await page
		.getByRole('combobox', { name: 'View' })
		.first()
		.selectOption({ label: 'Logarithmic scale' });
	const search =
		'?v=1&slides=prison-population.log.q_collectivization_purge-trials_grain-sales&theme=dark';
	expect(new URL(page.url()).search).toBe(search);
	await page.reload();
	await expect(page.locator('.chosen ol > li')).toHaveCount(4);
	await expect(page.locator('.show')).toHaveAttribute('data-theme', 'dark');
	await page.goBack();
	await expect(page.getByRole('combobox', { name: 'View' }).first()).toHaveValue('linear');
	expect(complaints).toEqual([]);
});

test('the keys of a clicker lead through slides and steps, and a hidden value is hidden from all', async ({
	page
}) => {
	await openDeck(page, four);
	await present(page);
	const first = { place: '#1.1', title: question, seen: 1, heard: 1, isQuoted: false, blank: null };
	expect(await standing(page)).toEqual(first);
	await page.keyboard.press('PageDown');
	expect(await standing(page)).toEqual({ ...first, place: '#1.2', seen: 2, heard: 2 });
	await page.keyboard.press('ArrowRight');
	const whole = { ...first, place: '#1.3', title: finding, seen: 3, heard: 3, isQuoted: true };
	expect(await standing(page)).toEqual(whole);
	await page.keyboard.press('Space');
	expect((await standing(page)).place).toBe('#2.1');
	await page.keyboard.press('PageUp');
	expect(await standing(page)).toEqual(whole);
	await page.keyboard.press('b');
	expect((await standing(page)).blank).toBe('black');
	await page.keyboard.press('PageDown');
	expect(await standing(page)).toEqual(whole);
	await page.keyboard.press('w');
	expect((await standing(page)).blank).toBe('white');
	await page.keyboard.press('.');
	await page.keyboard.press('.');
	await page.keyboard.press('End');
	expect((await standing(page)).place).toBe('#6.1');
	await page.keyboard.press('Home');
	expect(await standing(page)).toEqual(first);
	await page.keyboard.press('Control+p');
	expect(await standing(page)).toEqual(first);
	await page.keyboard.press('Escape');
	await expect(page.locator('.playing')).toHaveCount(0);
	expect(new URL(page.url()).hash).toBe('');
});

test('an address with a place restores slide and step, and nonsense ends at the nearest', async ({
	page
}) => {
	await openDeck(page, four, '#2.2');
	await expect(page.locator('.playing')).toBeVisible();
	expect((await standing(page)).place).toBe('#2.2');
	await openDeck(page, '?v=1&slides=grain-sales', '#99.99');
	await expect(page.locator('.playing')).toBeVisible();
	expect((await standing(page)).place).toBe('#1.1');
});

test('an address in part nonsense says what was left out, and shows the rest', async ({ page }) => {
	await openDeck(page, '?v=1&slides=grain-sales.pie_nothing&theme=pink');
	await expect(page.locator('.slide')).toHaveCount(1);
	for (const words of ['no view “pie”', '“nothing” is no figure', '“pink” is no theme'])
		await expect(page.getByText(words)).toBeVisible();
});

test('slides that can’t be loaded are named, nothing is lost, and can be asked for again', async ({
	page
}) => {
	await page.route('**/grain-sales/slides.json', (route) => route.abort());
	await page.goto('/present/?v=1&slides=grain-sales_timeline');
	await expect(page.getByRole('alert')).toContainText(
		'The slides of “Grain sales” could not be loaded'
	);
	await expect(page.locator('.chosen ol > li')).toHaveCount(2);
	await page.unroute('**/grain-sales/slides.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('.slide')).toHaveCount(2);
});

const everything = (ratio: string) =>
	`?v=1&slides=${[...slugs, ...comparisons].slice(0, 40).join('_')}&ratio=${ratio}`;

for (const [ratio, width] of [
	['16x9', 1280],
	['4x3', 960]
] as const)
	test(`on a screen of ${width} × 720 no word is under 24 px but the source’s, and none is cut off`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 720 });
		await openDeck(page, everything(ratio), '#1');
		const faults = await page.evaluate(() => {
			const slides = [...document.querySelectorAll<HTMLElement>('.show > .slide')];
			return slides.flatMap((slide) => {
				slides.forEach((one) => one.classList.toggle('current', one === slide));
				const name = slide.getAttribute('aria-label');
				const scale = slide.querySelector('svg')!.getScreenCTM()!.a;
				const texts = [...slide.querySelectorAll<SVGTextElement>('svg text, svg tspan')];
				const small = texts.filter((text) => {
					const size = parseFloat(getComputedStyle(text).fontSize);
					return (text.getScreenCTM()?.a ?? scale) * size < 23.9;
				});
				const frame = slide.getBoundingClientRect();
				const out = texts.filter((text) => {
					const box = text.getBoundingClientRect();
					return box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom;
				});
				const boxes = [
					...slide.querySelectorAll<HTMLElement>('h2:not([hidden]), blockquote, .source')
				];
				const cut = boxes.filter(
					({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1
				);
				const tiny = boxes.filter((box) => {
					const least = box.matches('.source') ? 16 : 24;
					return parseFloat(getComputedStyle(box).fontSize) < least - 0.1;
				});
				return [...small, ...out, ...cut, ...tiny].map((e) => `${name}: ${e.textContent}`);
			});
		});
		expect(faults).toEqual([]);
	});

test('the printer gives one page a slide, all its values there, and notes on request', async ({
	page
}) => {
	await openDeck(page, four, '#1.1');
	const count = async () =>
		(await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)!
			.length;
	expect(await count()).toBe(6);
	await page.keyboard.press('Escape');
	expect(await count()).toBe(6);
	await page.locator('.show').evaluate((show) => (show.dataset.notes = ''));
	expect(await count()).toBeGreaterThanOrEqual(12);
	await openDeck(page, `${four}&ratio=4x3`);
	expect(await count()).toBe(6);
});

test('the speaker’s window follows and leads, and shows what comes next', async ({
	page,
	context
}) => {
	await openDeck(page, four);
	await present(page);
	const opened = context.waitForEvent('page');
	await page.keyboard.press('s');
	const speaker = await opened;
	await expect(speaker.locator('.speaker .now .slide')).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(speaker.locator('.now .label')).toHaveText(`Slide 1 of 6, step 2 of 3: ${question}`);
	await expect(speaker.locator('.after .slide h2:not([hidden])')).toHaveText(finding);
	await expect(speaker.locator('.aside')).toContainText('Read with care');
	await expect(speaker.locator('.clock')).toContainText('since the start');
	await speaker.keyboard.press('PageDown');
	await expect.poll(async () => (await standing(page)).place).toBe('#1.3');
	await speaker.getByRole('button', { name: 'Black' }).click();
	await expect.poll(async () => (await standing(page)).blank).toBe('black');
});

test('a speaker’s window that the browser blocks is told of, with its address', async ({
	page
}) => {
	await using _ = await page.addInitScript(() => (window.open = () => null));
	await openDeck(page, four);
	await present(page);
	await page.keyboard.press('s');
	const told = page.getByText('The browser blocked the speaker’s window.');
	await expect(told).toBeVisible();
	await expect(told.getByRole('link')).toHaveAttribute('href', /slides=prison.*#speaker$/);
	await page.keyboard.press('PageDown');
	await expect(told).toBeHidden();
});

test('the full screen covers the screen and is left by the same key', async ({ page }) => {
	await openDeck(page, four, '#1');
	await page.keyboard.press('f');
	await expect
		.poll(() => page.evaluate(() => document.fullscreenElement?.className))
		.toContain('show');
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
});

test('a click leads on, one at the left back, and the buttons do what they say', async ({
	page
}) => {
	await openDeck(page, four, '#1');
	await page.mouse.click(900, 300);
	expect((await standing(page)).place).toBe('#1.2');
	await page.mouse.click(100, 300);
	expect((await standing(page)).place).toBe('#1.1');
	await page.mouse.move(500, 300);
	await page.getByRole('button', { name: 'Next' }).click();
	expect((await standing(page)).place).toBe('#1.2');
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.locator('.playing')).toHaveCount(0);
	await page.locator('.slide').nth(3).click();
	expect((await standing(page)).place).toBe('#4.1');
});
