import { expect, type Page } from '@playwright/test';
import { figurePath, fewSlugs, triedSlugs, useFallbackFonts, useOwnFonts } from './pages';
import { test } from './test';

/** What is measured of a plot: faults as sentences, and the plots and views that show. */
interface Measured {
	faults: string[];
	/** The widths in their own px of the plots that show. */
	shown: number[];
}

/** Least size of text as shown, and how far boxes may reach into each other, in px. */
const LEAST = 12;
const ALLOWED = 1;

/** Puts into the page what measures a plot; the functions run there. */
const install = (page: Page) =>
	page.evaluate(
		([least, allowed]) => {
			interface Box {
				left: number;
				right: number;
				top: number;
				bottom: number;
			}
			interface Line extends Box {
				words: string;
				mark: Element | null;
			}
			const context = document.createElement('canvas').getContext('2d')!;
			const isShown = (element: Element) =>
				element.checkVisibility({ visibilityProperty: true }) &&
				element.getBoundingClientRect().width > 0;

			const heights = new Map<string, { up: number; down: number }>();
			/** How far the tallest and the deepest letters of a type stand from the baseline. */
			function heightOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) {
				const font = `${fontWeight} ${fontSize} ${fontFamily}`;
				if (!heights.has(font)) {
					context.font = font;
					const ink = context.measureText('bdfhkl19“gjpqy,');
					heights.set(font, {
						up: ink.actualBoundingBoxAscent,
						down: ink.actualBoundingBoxDescent
					});
				}
				return heights.get(font)!;
			}

			/** A box for each run of a text: its advance wide, from the tallest letters to the deepest. */
			function linesOf(text: SVGTextElement): Line[] {
				const matrix = text.getScreenCTM()!;
				const baseline = matrix.d * Number(text.getAttribute('y')) + matrix.f;
				const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
				const lines: Line[] = [];
				while (walker.nextNode()) {
					const node = walker.currentNode as Text;
					if (!node.data.trim()) continue;
					const range = document.createRange();
					range.selectNodeContents(node);
					const { left, right } = range.getBoundingClientRect();
					const { up, down } = heightOf(getComputedStyle(node.parentElement!));
					lines.push({
						words: node.data,
						mark: text.closest('a'),
						left,
						right,
						top: baseline - up * matrix.d,
						bottom: baseline + down * matrix.d
					});
				}
				return lines;
			}

			/** How far two boxes reach into each other, in the direction in which it is less. */
			const depth = (a: Box, b: Box) =>
				Math.min(
					Math.min(a.right, b.right) - Math.max(a.left, b.left),
					Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
				);
			/** How far a box reaches out of another. */
			const beyond = (a: Box, b: Box) =>
				Math.max(b.left - a.left, a.right - b.right, b.top - a.top, a.bottom - b.bottom);

			/** The box of a rectangle or a circle with its stroke. */
			function boxOf(shape: SVGGraphicsElement): Box {
				const { left, right, top, bottom } = shape.getBoundingClientRect();
				const { stroke, strokeWidth } = getComputedStyle(shape);
				const edge =
					stroke === 'none' ? 0 : (parseFloat(strokeWidth) / 2) * shape.getScreenCTM()!.a;
				return { left: left - edge, right: right + edge, top: top - edge, bottom: bottom + edge };
			}

			/** Points two px apart along a path, where it is drawn, as boxes. */
			function pointsOf(path: SVGPathElement): Box[] {
				const matrix = path.getScreenCTM()!;
				const length = path.getTotalLength();
				return Array.from({ length: Math.ceil(length / 2) + 1 }, (_, i) => {
					const { x, y } = path.getPointAtLength(Math.min(i * 2, length)).matrixTransform(matrix);
					return { left: x, right: x, top: y, bottom: y };
				});
			}

			/** What is drawn of the marks, each with its mark. */
			const inkOf = (svg: Element) =>
				[...svg.querySelectorAll<SVGGraphicsElement>('a :is(rect, circle, path)')].map((shape) => ({
					mark: shape.closest('a'),
					name: shape.tagName,
					// Lines have no area: a text may come as near as its box allows, and no nearer.
					boxes: shape instanceof SVGPathElement ? pointsOf(shape) : [boxOf(shape)],
					reach: shape instanceof SVGPathElement ? allowed : 0,
					around: boxOf(shape)
				}));

			const px = (n: number) => `${n.toFixed(1)} px`;

			/** The faults of the plots and what shows within an element. */
			function measure(root: Element): { faults: string[]; shown: number[] } {
				const svgs = [...root.querySelectorAll<SVGSVGElement>('svg[role=group]')].filter(isShown);
				const faults = svgs.flatMap((svg) => {
					const texts = [...svg.querySelectorAll<SVGTextElement>('text')];
					const lines = texts.map(linesOf);
					const frame = svg.getBoundingClientRect();
					const found: string[] = [];
					const scale = frame.width / svg.viewBox.baseVal.width;
					for (const text of svg.querySelectorAll('text, tspan')) {
						const size = parseFloat(getComputedStyle(text).fontSize) * scale;
						if (size < least - 0.01) found.push(`“${text.textContent}” is set at ${px(size)}`);
					}
					lines.flat().forEach((line) => {
						const out = beyond(line, frame);
						if (out > allowed) found.push(`“${line.words}” leaves the frame by ${px(out)}`);
					});
					lines.forEach((runs, i) => {
						for (const other of lines.slice(i + 1).flat())
							for (const run of runs)
								if (depth(run, other) > allowed)
									found.push(
										`“${run.words}” overlaps “${other.words}” by ${px(depth(run, other))}`
									);
					});
					const ink = inkOf(svg);
					for (const line of lines.flat())
						for (const { mark, name, boxes, reach, around } of ink) {
							if (mark === line.mark || depth(line, around) + reach < 0) continue;
							const deepest = Math.max(...boxes.map((box) => depth(line, box)));
							const by = name === 'path' ? deepestOf(line, boxes) : deepest;
							if (by > allowed)
								found.push(
									`“${line.words}” overlaps a ${name} of “${mark!.getAttribute('aria-label')}” by ${px(by)}`
								);
						}
					return found;
				});
				return { faults, shown: svgs.map((svg) => svg.viewBox.baseVal.width) };
			}

			/** How deep the deepest of the points lies within the box. */
			const deepestOf = (box: Box, points: Box[]) =>
				Math.max(
					...points.map(({ left: x, top: y }) =>
						Math.min(x - box.left, box.right - x, y - box.top, box.bottom - y)
					)
				);

			Object.assign(window, { measure });
		},
		[LEAST, ALLOWED] as const
	);

declare global {
	interface Window {
		measure(root: Element): Measured;
	}
}

/** The faults of each view of a figure at a width, and how many of its plots show. */
const measureFigure = (page: Page, width: number): Promise<(Measured & { view: string })[]> =>
	page.evaluate((width) => {
		const plot = document.querySelector<HTMLElement>('.figure-plot')!;
		plot.style.width = `${width}px`;
		const radios = [...plot.querySelectorAll<HTMLInputElement>('input[type=radio]')];
		const views = [...plot.querySelectorAll<HTMLElement>('.view')];
		return views.map((view, i) => {
			if (radios[i]) radios[i].checked = true;
			return { view: view.dataset.view!, ...window.measure(plot) };
		});
	}, width);

/** The states of the site's sans, of which plots are set. */
const fontStates = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		const sans = [...document.fonts].filter(({ family }) => /^"?Source Sans 3"?$/.test(family));
		return sans.filter(({ weight }) => weight !== '700').map(({ status }) => status);
	});

const fonts = {
	'its own font': { use: useOwnFonts, state: 'loaded', slugs: triedSlugs },
	'the fallback font': { use: useFallbackFonts, state: 'error', slugs: fewSlugs }
};

for (const [name, { use, state, slugs }] of Object.entries(fonts)) {
	for (const slug of slugs)
		test(`${figurePath(slug)} sets its plots’ text free of all else in ${name}`, async ({
			page
		}) => {
			await use(page);
			// Without script the radio buttons alone choose the view.
			await page.route('**/*.js', (route) => route.abort());
			await page.goto(figurePath(slug));
			expect([...new Set(await fontStates(page))]).toEqual([state]);
			await install(page);
			const faults: string[] = [];
			for (const width of [280, 320, 640, 960])
				for (const { view, shown, faults: found } of await measureFigure(page, width)) {
					const at = `${view} view, ${width} px`;
					expect.soft(shown, `${at}: the layouts that show`).toEqual([width < 640 ? 280 : 640]);
					faults.push(...found.map((fault) => `${at}: ${fault}`));
				}
			expect(faults).toEqual([]);
		});

	test(`/ sets its cards’ text free of all else in ${name}`, async ({ page }) => {
		await use(page);
		await page.goto('/');
		expect([...new Set(await fontStates(page))]).toEqual([state]);
		await install(page);
		const faults: string[] = [];
		for (const width of [320, 768, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const found = await page.evaluate(() =>
				[...document.querySelectorAll('article')].flatMap((card) => {
					const { faults, shown } = window.measure(card);
					const one = shown.length === 1 ? [] : [`${shown.length} plots show`];
					return [...one, ...faults].map(
						(fault) => `${card.querySelector('h3')!.textContent}: ${fault}`
					);
				})
			);
			faults.push(...found.map((fault) => `${width} px: ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}

test('measure(root) finds text that is moved onto a neighbour, onto a mark, out of the frame, or set small', async ({
	page
}) => {
	await page.goto(figurePath('prison-population'));
	await install(page);
	const faults = await page.evaluate(() => {
		const root = document.querySelector('.figure-plot')!;
		const [svg] = [...root.querySelectorAll('svg')].filter((s) =>
			s.checkVisibility({ visibilityProperty: true })
		);
		const [one, other] = svg!.querySelectorAll<SVGTextElement>('a text');
		const found = (attributes: Record<string, string>) => {
			const before = one!.cloneNode() as Element;
			for (const [name, value] of Object.entries(attributes)) one!.setAttribute(name, value);
			const { faults } = window.measure(root);
			for (const { name, value } of before.attributes) one!.setAttribute(name, value);
			return faults.join('; ');
		};
		const circle = svg!.querySelectorAll('a circle, a rect')[3]!.getBoundingClientRect();
		const point = new DOMPoint(circle.x, circle.bottom).matrixTransform(
			one!.getScreenCTM()!.inverse()
		);
		return {
			none: window.measure(root).faults.join('; '),
			neighbour: found({ x: other!.getAttribute('x')!, y: other!.getAttribute('y')! }),
			mark: found({ x: String(point.x), y: String(point.y) }),
			frame: found({ y: '4' }),
			small: found({ 'font-size': '11.5' })
		};
	});
	expect(faults.none).toBe('');
	expect(faults.neighbour).toMatch(/overlaps “/);
	expect(faults.mark).toMatch(/overlaps a (rect|circle|path) of/);
	expect(faults.frame).toMatch(/leaves the frame/);
	expect(faults.small).toMatch(/is set at 11.5 px/);
});
