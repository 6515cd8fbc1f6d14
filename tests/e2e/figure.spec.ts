import { expect, type Page } from '@playwright/test';
import { viewStyle } from '../../src/lib/components/views/view-style';
import { pick } from '../extent';
import { test } from './test';
import {
	drawn,
	fewSlugs,
	figurePath,
	hydrated,
	listComplaints,
	openFigure,
	shownPlot,
	slugs,
	triedSlugs
} from './pages';

/** What a mark or words are linked by: the claims they belong to. */
interface Linked {
	name: string;
	claims: string[];
}

/** A mark or words pointed at, and what is lit then. */
interface Pointed extends Linked {
	/** Claims of the lit words, and of the lit marks of the plot that shows. */
	words: string[];
	marks: string[][];
	said: string;
	isLit: boolean;
}

/** The names of a figure's views. */
const viewsOf = (page: Page): Promise<string[]> =>
	page
		.locator('.figure-plot .view')
		.evaluateAll((views) => views.map((view) => (view as HTMLElement).dataset.view!));

/** The marks of the plot that shows, in order. */
const marksOf = (page: Page) => shownPlot(page).locator('a[data-claims]');

/** The words of the passages that lead to marks. */
const wordsOf = (page: Page) => page.locator('.passages .words');

const claimsOf = (page: Page, selector: string): Promise<string[]> =>
	page
		.locator(selector)
		.evaluateAll((all) => all.flatMap((one) => one.getAttribute('data-claims')!.split(' ')));

const unique = <T>(list: T[]): T[] => [...new Set(list)].toSorted();

/** Points at each mark of the plot that shows, or at each of the words, and tells what is lit. */
const pointAtEach = (page: Page, which: 'marks' | 'words'): Promise<Pointed[]> =>
	page.evaluate(async (which) => {
		const plot = document.querySelector('.figure-plot')!;
		const svg = [...plot.querySelectorAll('svg')].find((s) =>
			s.checkVisibility({ visibilityProperty: true })
		)!;
		const marks = [...svg.querySelectorAll('[data-claims]')];
		const words = [...document.querySelectorAll('.passages .words')];
		const claimsOf = (element: Element) => element.getAttribute('data-claims')!.split(' ');
		const live = document.querySelector('.figure > [aria-live]')!;
		const pointed = [];
		for (const element of which === 'marks' ? marks : words) {
			// A child is pointed at: the light is the whole mark's.
			const inner = element.firstElementChild ?? element;
			inner.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
			await new Promise((done) => setTimeout(done));
			pointed.push({
				name: element.getAttribute('aria-label') ?? element.textContent!,
				claims: claimsOf(element),
				words: words.filter((w) => w.hasAttribute('data-lit')).flatMap(claimsOf),
				marks: marks.filter((m) => m.hasAttribute('data-lit')).map(claimsOf),
				said: live.textContent!,
				isLit: element.hasAttribute('data-lit')
			});
		}
		document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
		plot.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
		await new Promise((done) => setTimeout(done));
		return pointed;
	}, which);

/** Sets the width of the figure's plot, which chooses the layout. */
const setWidth = (page: Page, width: number) =>
	page
		.locator('.figure-plot')
		.evaluate((plot: HTMLElement, width) => void (plot.style.width = `${width}px`), width);

/** The marks of the plot that shows that can't be pointed at: at one of their texts, or at all. */
const listCovered = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const svg = [...document.querySelectorAll('.figure-plot svg')].find((s) =>
			s.checkVisibility({ visibilityProperty: true })
		)!;
		const places = [0.15, 0.5, 0.85];
		return [...svg.querySelectorAll('a[data-claims]')].flatMap((mark) => {
			const isHit = (shape: Element, across: number, down: number) => {
				const { left, top, width, height } = shape.getBoundingClientRect();
				const at = document.elementFromPoint(left + width * across, top + height * down);
				return at?.closest('a') === mark;
			};
			const texts = [...mark.querySelectorAll('text')];
			const shapes = [...mark.querySelectorAll('text, rect, circle, path')];
			const isFree = shapes.some((shape) =>
				places.some((across) => places.some((down) => isHit(shape, across, down)))
			);
			const covered = texts.filter((text) => !isHit(text, 0.5, 0.5)).map((t) => t.textContent);
			const name = mark.getAttribute('aria-label')!;
			if (!isFree) return [`“${name}” can’t be pointed at`];
			return covered.map((text) => `“${text}” of “${name}” can’t be pointed at`);
		});
	});

/** What is wrong with what a mark lights. */
function judgeMark({ name, claims, words, marks, said, isLit }: Pointed): string[] {
	const same = unique(words).join() === unique(claims).join();
	const strangers = marks.filter((lit) => !lit.some((id) => claims.includes(id)));
	return [
		isLit ? '' : `“${name}” isn’t lit`,
		said.includes(name) ? '' : `for “${name}” is said “${said}”`,
		same ? '' : `“${name}” lights the words of ${words} and not of ${claims}`,
		strangers.length ? `“${name}” lights the marks of ${strangers.join('; ')}` : ''
	].filter(Boolean);
}

/** What is wrong with what words light. */
function judgeWords({ name, claims, words, marks, isLit }: Pointed): string[] {
	const strangers = marks.filter((lit) => !claims.every((id) => lit.includes(id)));
	return [
		isLit ? '' : `“${name}” aren’t lit`,
		words.join() === claims.join() ? '' : `“${name}” light the words of ${words}`,
		strangers.length ? `“${name}” light the marks of ${strangers.join('; ')}` : ''
	].filter(Boolean);
}

/** Shows one view after the other, in the whole run in both layouts. */
async function eachPlot(
	page: Page,
	measure: (at: string) => Promise<void>,
	widths = pick([280, 640], [640])
): Promise<void> {
	const views = await viewsOf(page);
	for (const [i, view] of views.entries()) {
		if (views.length > 1) await page.locator('.switch label').nth(i).click();
		// What moves under a resting pointer would be pointed at.
		await page.mouse.move(0, 0);
		for (const width of widths) {
			await setWidth(page, width);
			await measure(`${view} view, ${width} px`);
		}
	}
}

for (const slug of triedSlugs) {
	const path = figurePath(slug);

	test(`${path} lights words with marks and marks with words`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 4000 });
		const complaints = listComplaints(page);
		await openFigure(page, slug);
		const drawn: string[] = [];
		const lighting: string[] = [];
		const faults: string[] = [];
		await eachPlot(page, async (at) => {
			const marks = await pointAtEach(page, 'marks');
			const words = await pointAtEach(page, 'words');
			drawn.push(...marks.flatMap(({ claims }) => claims));
			lighting.push(...words.filter((w) => w.marks.length).flatMap(({ claims }) => claims));
			const found = [
				...(await listCovered(page)),
				...marks.flatMap(judgeMark),
				...words.flatMap(judgeWords)
			];
			faults.push(...found.map((fault) => `${at}: ${fault}`));
			await expect(page.locator('[data-lit]')).toHaveCount(0);
		});
		const own = await claimsOf(page, '.passages .words');
		expect.soft(faults).toEqual([]);
		expect(unique(own), 'the words that lead to marks').toEqual(unique(drawn));
		expect(unique(lighting), 'the words that light a mark').toEqual(unique(own));
		expect(complaints).toEqual([]);
	});
}

for (const slug of fewSlugs) {
	const path = figurePath(slug);

	test(`${path} is walked by keyboard, one tab stop a plot`, async ({ page }) => {
		await openFigure(page, slug);
		await eachPlot(page, async (at) => {
			const marks = marksOf(page);
			const labels = await marks.evaluateAll((all) =>
				all.map((m) => m.getAttribute('aria-label')!)
			);
			const stops = await marks.evaluateAll((all) => all.filter((m) => m.tabIndex === 0).length);
			expect(stops, `${at}: tab stops`).toBe(1);
			await recordFocus(page);
			await tabInto(page);
			await page.keyboard.press('End');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('Home');
			await page.keyboard.press('ArrowLeft');
			const last = labels.length - 1;
			for (let i = 0; i < last; i++) await page.keyboard.press(i % 2 ? 'ArrowRight' : 'ArrowDown');
			for (const key of ['ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
			// Keys that lead nowhere leave the focus where it is, so some marks may come twice.
			const way = [
				0,
				last,
				last,
				0,
				0,
				...range(1, last),
				Math.max(last - 1, 0),
				Math.max(last - 2, 0)
			];
			const walked = withoutRepeats(way).map((i) => labels[i]!);
			const seen = withoutRepeats(await focused(page), ({ index }) => index);
			expect
				.soft(
					seen.map(({ name }) => name),
					`${at}: the way`
				)
				.toEqual(walked);
			expect
				.soft(
					seen.map(({ said }) => said),
					`${at}: what is said`
				)
				.toEqual(walked);
			expect
				.soft(
					seen.filter(({ lit }) => !lit),
					`${at}: focus without light`
				)
				.toEqual([]);
			await page.keyboard.press('Escape');
			await expect(page.locator('[data-lit]')).toHaveCount(0);
			await expect(page.locator('.figure > [aria-live]')).toHaveText('');
			expect(await isInPlot(page)).toBe(false);
			await tabInto(page);
			await page.keyboard.press('Tab');
			expect(await isInPlot(page)).toBe(false);
		});
	});

	test(`${path} holds what is tapped and brings into view the mark of tapped words`, async ({
		browser
	}) => {
		const context = await browser.newContext({
			hasTouch: true,
			isMobile: true,
			viewport: { width: 360, height: 640 }
		});
		const page = await context.newPage();
		await openFigure(page, slug);
		const count = await marksOf(page).count();
		for (const i of new Set([0, count - 1])) {
			const mark = marksOf(page).nth(i);
			const claims = (await mark.getAttribute('data-claims'))!.split(' ');
			await mark.scrollIntoViewIfNeeded();
			const texts = mark.locator('text');
			await ((await texts.count()) ? texts.first() : mark).tap();
			await expect(page).toHaveURL(new RegExp(`#${claims[0]}$`));
			await expect(wordsOf(page).and(page.locator(`[id="${claims[0]}"]`))).toHaveAttribute(
				'data-lit'
			);
			await expect(mark).toHaveAttribute('data-lit');
		}
		const last = (await wordsOf(page).count()) - 1;
		for (const i of new Set([0, last])) {
			const words = wordsOf(page).nth(i);
			const claim = await words.getAttribute('data-claims');
			await words.scrollIntoViewIfNeeded();
			await words.tap();
			await expect(page).toHaveURL(new RegExp(`#${claim}$`));
			await expect(words).toHaveAttribute('data-lit');
			const own = shownPlot(page).locator(`a[data-claims~="${claim}"]`);
			await expect(own.first(), `the mark of ${claim}`).toBeInViewport();
			await expect(own.first()).toHaveAttribute('data-lit');
		}
		await context.close();
	});
}

for (const slug of pick(slugs, fewSlugs.slice(0, 1))) {
	const path = figurePath(slug);

	test(`${path} takes claim and view from the address`, async ({ page }) => {
		await openFigure(page, slug);
		const views = await viewsOf(page);
		const claims = await claimsOf(page, '.passages .words');
		for (const claim of new Set([claims[0]!, claims.at(-1)!])) {
			// A new document: a change of the hash alone would not load the page.
			await page.goto('about:blank');
			await openFigure(page, slug, `#${claim}`);
			await expect(page.locator(`[id="${claim}"]`)).toHaveAttribute('data-lit');
			const lit = await page
				.locator('.figure-plot a[data-lit]')
				.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-claims')!.split(' ')));
			expect(lit.length).toBeGreaterThan(0);
			for (const mark of lit) expect(mark).toContain(claim);
		}
		await page.goto('about:blank');
		await openFigure(page, slug, '?view=nonsense%22#nonsense');
		expect(await shownView(page)).toBe(views[0]);
		await expect(page.locator('[data-lit]')).toHaveCount(0);
		if (views.length === 1) return;

		for (const view of views) {
			await openFigure(page, slug, `?view=${view}`);
			await expect.poll(() => shownView(page)).toBe(view);
			await expect(page.getByRole('radio').nth(views.indexOf(view))).toBeChecked();
		}
		await openFigure(page, slug, `?theme=dark#${claims[0]}`);
		for (const [i, view] of [...views.entries()].reverse()) {
			await page.getByRole('radio').nth(i).check();
			await expect.poll(() => shownView(page)).toBe(view);
			await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe(i ? view : null);
			expect(new URL(page.url()).hash).toBe(`#${claims[0]}`);
		}
		const second = views[1]!;
		const title = (await page.title())!;
		await page.getByRole('radio').nth(1).check();
		for (const leave of [
			() => page.locator('.neighbours a').first().click(),
			() => page.goForward()
		]) {
			await leave();
			await expect(page).not.toHaveTitle(title);
			await expect(page).not.toHaveURL(new RegExp(`/${slug}/`));
			await page.goBack();
			await expect(page).toHaveTitle(title);
			await expect(page).toHaveURL(new RegExp(`/${slug}/.*view=${second}`));
			await expect.poll(() => shownView(page)).toBe(second);
		}
	});
}

/** The view of the plot that shows. */
const shownView = (page: Page): Promise<string | undefined> =>
	shownPlot(page).evaluate((svg) => svg.closest<HTMLElement>('.view')!.dataset.view);

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const slug of fewSlugs)
		test(`${figurePath(slug)} shows each of its views and opens its table without script`, async ({
			page
		}) => {
			await page.goto(figurePath(slug));
			const views = await viewsOf(page);
			for (const [i, view] of views.entries()) {
				if (views.length > 1) await page.locator('.switch label').nth(i).click();
				await expect(shownPlot(page)).toHaveCount(1);
				expect(await shownView(page)).toBe(view);
			}
			await page.locator('details.table summary').click();
			const rows = page.locator('details.table tbody tr');
			await expect(rows.first()).toBeVisible();

			const claim = (await wordsOf(page).first().getAttribute('data-claims'))!;
			const words = page.locator(`[id="${claim}"]`);
			const background = () => words.evaluate((w) => getComputedStyle(w).backgroundColor);
			expect(await background()).toBe('rgba(0, 0, 0, 0)');
			await page.goto(`${figurePath(slug)}#${claim}`);
			await expect(page.locator(':target')).toHaveAttribute('id', claim);
			expect(await background()).not.toBe('rgba(0, 0, 0, 0)');
		});
});

/** The pages whose layout must not move while they load. */
const loaded = ['/', ...fewSlugs.map(figurePath)];

for (const path of loaded)
	test(`${path} shows its plot before any script and moves nothing on load`, async ({ page }) => {
		const complaints = listComplaints(page);
		await using _ = await page.addInitScript(noteShifts);
		let release = () => {};
		const held = new Promise<void>((done) => (release = done));
		// Held back on the first load only.
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(path, { waitUntil: 'commit' });
		const plot = page.locator('main svg[role=group]').filter({ visible: true }).first();
		await expect(plot).toBeVisible();
		await expect(plot.locator('a').first()).toBeVisible();
		await expect(page.locator('svg a[tabindex]')).toHaveCount(0);
		release();
		const settled = async () => {
			await page.waitForLoadState('load');
			if (path !== '/') await hydrated(page);
			await page.evaluate(() => document.fonts.ready.then(() => {}));
			await drawn(page);
			return page.evaluate(() => window.shifts);
		};
		expect.soft(await settled(), 'shifts at 1280 px').toEqual([]);
		await page.setViewportSize({ width: 360, height: 640 });
		const views = await viewsOf(page);
		await page.goto('about:blank');
		await page.goto(views.length > 1 ? `${path}?view=${views[1]}` : path);
		expect.soft(await settled(), 'shifts at 360 px, in the second view').toEqual([]);
		expect(complaints).toEqual([]);
	});

/** The marks that take no room, though their plot shows: elements made in no namespace of SVG do. */
const listUndrawn = (page: Page): Promise<string[]> =>
	marksOf(page).evaluateAll((marks) =>
		marks
			.filter((mark) => mark.getBoundingClientRect().height === 0)
			.map((mark) => mark.getAttribute('aria-label')!)
	);

/** Notes what moves while the page loads. */
function noteShifts() {
	window.shifts = [];
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { value, sources = [] } = entry as LayoutShift;
			const moved = sources.map(({ node }) => (node as Element)?.className ?? node?.nodeName);
			window.shifts.push(`${value} ${moved}`);
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

test('previous and next lead from figure to figure, each drawn and linked', async ({ page }) => {
	test.slow();
	const complaints = listComplaints(page);
	const { figures } = await (await page.request.get('/figures.json')).json();
	await openFigure(page, figures[0].slug);
	const kicker = page.locator('.kicker');
	for (const number of pick(range(1, slugs.length), range(1, 4))) {
		await expect(kicker).toContainText(`figure ${number} of ${slugs.length}`);
		expect(new URL(page.url()).pathname).toMatch(/\/$/);
		await hydrated(page);
		expect(await listUndrawn(page)).toEqual([]);
		const mark = marksOf(page).first();
		// The router takes the focus at the end of a navigation, which may be after this.
		await expect(async () => {
			await mark.blur();
			await mark.focus();
			await expect(mark).toHaveAttribute('data-lit', { timeout: 500 });
		}).toPass({ timeout: 5000 });
		await expect(page.locator('.passages .words[data-lit]').first()).toBeAttached();
		if (number < slugs.length) await page.locator('[rel=next]').click();
	}
	await page.locator('[rel=prev]').click();
	await expect(kicker).toContainText(/figure \d+ of/);
	expect(complaints).toEqual([]);
});

test('a switch shows the chosen one of any number of views, without script', async ({ page }) => {
	const names = ['a', 'b', 'c', 'd', 'e'];
	const buttons = names.map(
		(name) => `<label><input type="radio" name="view" value="${name}"></label>`
	);
	const views = names.map((name) => `<div data-view="${name}">${name}</div>`);
	await page.setContent(
		`<fieldset>${buttons.join('')}${viewStyle(names)}</fieldset><div class="views">${views.join('')}</div>`
	);
	for (const name of names) {
		await page.locator(`[value=${name}]`).check();
		await expect(page.locator('[data-view]').filter({ visible: true })).toHaveText([name]);
	}
});

test('Escape puts out what the address holds', async ({ page }) => {
	await openFigure(page, slugs[0]!);
	const words = wordsOf(page).first();
	const background = () => words.evaluate((w) => getComputedStyle(w).backgroundColor);
	const claim = await words.getAttribute('data-claims');
	await openFigure(page, slugs[0]!, `#${claim}`);
	await marksOf(page).first().focus();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-lit]')).toHaveCount(0);
	await expect.poll(background).toBe('rgba(0, 0, 0, 0)');
});

/** A shift of the layout, as Chromium tells it; TypeScript doesn't know it. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	sources?: { node: Node | null }[];
}

const range = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => from + i);

const withoutRepeats = <T>(list: T[], key: (one: T) => unknown = (one) => one): T[] =>
	list.filter((one, i) => i === 0 || key(one) !== key(list[i - 1]!));

/** A mark that took the focus: its place among the plot's marks, and what was said and lit then. */
interface Focused {
	index: number;
	name: string;
	said: string;
	lit: boolean;
}

declare global {
	interface Window {
		focused: Promise<Focused>[];
		shifts: string[];
	}
}

/** Notes each mark of the plot that shows that takes the focus from now on. */
const recordFocus = (page: Page) =>
	shownPlot(page).evaluate((svg) => {
		const marks = [...svg.querySelectorAll('a[data-claims]')];
		const live = document.querySelector('.figure > [aria-live]')!;
		const noted: Promise<Focused>[] = (window.focused = []);
		// Not on the plot itself: Chromium lets an SVG element that listens for focus take it.
		document.addEventListener('focusin', ({ target }) => {
			const mark = target as Element;
			if (!svg.contains(mark)) return;
			// The page's own changes are done in a microtask; a timer could come after the next key.
			noted.push(
				Promise.resolve()
					.then(() => {})
					.then(() => ({
						index: marks.indexOf(mark),
						name: mark.getAttribute('aria-label')!,
						said: live.textContent!,
						lit: mark.hasAttribute('data-lit')
					}))
			);
		});
	});

const isInPlot = (page: Page): Promise<boolean> =>
	page.evaluate(() => document.activeElement!.closest('.figure-plot svg') !== null);

const focused = (page: Page): Promise<Focused[]> =>
	page.evaluate(() => Promise.all(window.focused));

/** Moves the focus by the tab key from before the plot into it; the plot must be the next stop. */
async function tabInto(page: Page): Promise<void> {
	const before = page.locator('.figure > header');
	await before.evaluate((header: HTMLElement) => {
		header.tabIndex = -1;
		header.focus();
	});
	// The radio buttons of the views are one stop before the plot.
	if (await page.locator('.switch').count()) await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await isInPlot(page)).toBe(true);
}
