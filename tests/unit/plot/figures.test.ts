import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/model/figure';
import type { Panel } from '$lib/model/panel';
import { layout } from '$lib/plot/layout';
import type { PlacedMark, PlacedPanel, Plot, Size } from '$lib/plot/plot';
import type { CircleShape, PathShape, RectShape, Shape, TextShape } from '$lib/plot/shape/shape';
import { figureBySlug, figures } from '$lib/define/figures';
import { everyFigure } from '$lib/define/every-figure';
import { slidesOf } from '$lib/publish/figure-slides';
import { boxAround } from '$lib/plot/shape/box';
import { drawn } from './sample';

const sizes: Size[] = ['narrow', 'wide'];

type Kind<S extends Shape['shape']> = Extract<Shape, { shape: S }>;

const only = <S extends Shape['shape']>(kind: S, shapes: Shape[]): Kind<S>[] =>
	shapes.filter((shape): shape is Kind<S> => shape.shape === kind);
const rects = (shapes: Shape[]): RectShape[] => only('rect', shapes);
const circles = (shapes: Shape[]): CircleShape[] => only('circle', shapes);
const paths = (shapes: Shape[]): PathShape[] => only('path', shapes);
const texts = (shapes: Shape[]): TextShape[] => only('text', shapes);

const isSolid = ({ fill }: Shape): boolean => fill !== 'none' && fill !== 'paper';
const isHollow = (shape: Shape): boolean => !isSolid(shape);

const figureOf = (slug: string): Figure => figureBySlug.get(slug)!;

function place(slug: string, view: string, size: Size): Plot {
	const found = figureOf(slug).views.find((v) => v.name === view);
	if (!found) throw new Error(`${slug} has no view ${view}`);
	return layout(found, size);
}

function markOf(plot: Plot | PlacedPanel, key: string): PlacedMark {
	const marks = 'panels' in plot ? plot.panels.flatMap((p) => p.marks) : plot.marks;
	const found = marks.find((mark) => mark.key === key);
	if (!found) throw new Error(`No mark is named ${key} among ${marks.map((m) => m.key)}`);
	return found;
}

/** The dots or squares of a mark, solid ones and hollow ones. */
function people(plot: Plot, key: string): { solid: number; hollow: number } {
	const { shapes } = markOf(plot, key);
	const dots = [...circles(shapes), ...rects(shapes)];
	return { solid: dots.filter(isSolid).length, hollow: dots.filter(isHollow).length };
}

/** The number of places at which the dots of all marks stand. */
function places(plot: Plot): number {
	const marks = plot.panels[0]!.marks.flatMap((mark) => mark.shapes);
	return new Set(circles(marks).map(({ x, y }) => `${x} ${y}`)).size;
}

/** The left and right edge of a bar, solid, hatched or outlined. */
function edges(bar: RectShape): [left: number, right: number] {
	const stroke = (bar.strokeWidth ?? 0) / 2;
	return [bar.x - stroke, bar.x + bar.width + stroke];
}

/** The first point of a path. */
function startOf({ d }: PathShape): { x: number; y: number } {
	const [, x, y] = d[0] as ['M', number, number];
	return { x, y };
}

type Point = ['L', x: number, y: number];

/** Every panel of one form in all views and cards, placed. */
function placedPanels<F extends Panel['form']>(
	form: F
): [name: string, panel: Extract<Panel, { form: F }>, placed: PlacedPanel, width: number][] {
	return everyFigure.flatMap((figure) =>
		[...figure.views, figure.card].flatMap((view) =>
			sizes.flatMap((size) => {
				const plot = layout(view, size);
				return view.panels.flatMap((panel, i) =>
					panel.form === form
						? [
								[
									`${figure.slug}, ${view.name}, ${size}`,
									panel as Extract<Panel, { form: F }>,
									plot.panels[i]!,
									plot.width
								] as [string, Extract<Panel, { form: F }>, PlacedPanel, number]
							]
						: []
				);
			})
		)
	);
}

/** What the numbers have in common with what they measure, if it is one factor; no other is further off. */
function expectInProportion(lengths: number[], values: number[], within: number): void {
	expect(lengths.length).toBe(values.length);
	const factor = Math.max(...lengths) / Math.max(...values);
	lengths.forEach((length, i) => {
		expect(Math.abs(length - values[i]! * factor), `${lengths} to ${values}`).toBeLessThan(within);
	});
}

describe.each(sizes)('prison-population, %s', (size) => {
	const prisoners = ['prisoners-1923', 'prisoners-1930', 'prisoners-1940'];
	const values = [80000, 175000, 1660000];

	it.each(['linear', 'log'])('puts 1923, 1930 and 1940 seven and ten years apart, %s', (view) => {
		const plot = place('prison-population', view, size);
		const [a, b, c] = prisoners.map((key) => circles(markOf(plot, key).shapes)[0]!.x);
		expect((b! - a!) / (c! - b!)).toBeCloseTo(7 / 10, 3);
		expect(b).toBeGreaterThan(a!);
	});

	it('linear: stands sticks on the axis line, as high as their values', () => {
		const [panel] = place('prison-population', 'linear', size).panels as [PlacedPanel];
		const axis = paths(panel.guides).find((p) => p.stroke === 'ink' && drawn(p).includes('h'))!;
		const sticks = prisoners.map((key) => rects(markOf(panel, key).shapes)[0]!);
		for (const stick of sticks) expect(stick.y + stick.height).toBeCloseTo(startOf(axis).y, 1);
		expectInProportion(
			sticks.map((s) => s.height),
			values,
			0.02
		);
	});

	it('linear: sets each number right over its own head, past no other stick', () => {
		const plot = place('prison-population', 'linear', size);
		const heads = prisoners.map((key) => circles(markOf(plot, key).shapes)[0]!);
		for (const [i, key] of prisoners.entries()) {
			const words = texts(markOf(plot, key).shapes).filter(({ weight }) => weight === 'bold');
			const { left, right, bottom } = boxAround(words);
			expect(heads.filter(({ x }) => left < x && x < right)).toEqual([heads[i]]);
			expect(heads[i]!.y - bottom).toBeLessThan(20);
		}
	});

	it('linear: does so on slides, too, whatever their type', () => {
		const [slide] = slidesOf(figureBySlug.get('prison-population')!).linear!;
		const placed = Object.values(slide!.plots).flatMap(({ alone, beside = [] }) => [
			...alone,
			...beside
		]);
		expect(placed.length).toBeGreaterThan(2);
		for (const { plot } of placed) {
			const heads = prisoners.map((key) => circles(markOf(plot, key).shapes)[0]!);
			for (const [i, key] of prisoners.entries()) {
				const words = texts(markOf(plot, key).shapes).filter(({ weight }) => weight === 'bold');
				const { left, right, bottom } = boxAround(words);
				expect(heads.filter(({ x }) => left < x && x < right)).toEqual([heads[i]]);
				expect(heads[i]!.y - bottom).toBeLessThan(20);
			}
		}
	});

	it('linear: puts each head at the top of its stick', () => {
		const plot = place('prison-population', 'linear', size);
		for (const key of prisoners) {
			const { shapes } = markOf(plot, key);
			const [[stick], [dot]] = [rects(shapes), circles(shapes)] as const;
			expect(stick!.x + stick!.width / 2).toBeCloseTo(dot!.x, 1);
			const cap = paths(shapes).find((p) => drawn(p).includes('h18'));
			expect(cap ? startOf(cap).y : dot!.y).toBeCloseTo(stick!.y, 1);
		}
	});

	it('log: has no sticks', () => {
		const [panel] = place('prison-population', 'log', size).panels as [PlacedPanel];
		expect(rects(panel.marks.flatMap((mark) => mark.shapes))).toEqual([]);
	});

	it('log: puts heads as high as the logarithms of their values', () => {
		const [panel] = place('prison-population', 'log', size).panels as [PlacedPanel];
		const [a, b, c] = prisoners.map((key) => {
			const { shapes } = markOf(panel, key);
			const cap = paths(shapes).find((p) => drawn(p).includes('h18'));
			return cap ? startOf(cap).y : circles(shapes)[0]!.y;
		});
		const [la, lb, lc] = values.map(Math.log10);
		expect((a! - b!) / (a! - c!)).toBeCloseTo((lb! - la!) / (lc! - la!), 3);
	});

	it.each(['linear', 'log'])('caps “just under” alone and says “by” at 1940 alone, %s', (view) => {
		const plot = place('prison-population', view, size);
		const capped = prisoners.filter((key) =>
			paths(markOf(plot, key).shapes).some((p) => drawn(p).includes('h18'))
		);
		const latest = prisoners.filter((key) =>
			paths(markOf(plot, key).shapes).some((p) => drawn(p).includes('h-14'))
		);
		expect([capped, latest]).toEqual([['prisoners-1923'], ['prisoners-1940']]);
	});
});

describe.each(sizes)('collectivization, %s', (size) => {
	const plot = place('collectivization', 'squares', size);

	it.each([
		['collectivization-start', 2],
		['collectivization-end', 77]
	])('%s: fills %i of 100 cells, from the bottom', (key, filled) => {
		const cells = rects(markOf(plot, key).shapes);
		expect([cells.length, cells.filter(isSolid).length]).toEqual([100, filled]);
		const [full, empty] = [cells.filter(isSolid), cells.filter(isHollow)];
		const last = Math.min(...full.map((c) => c.y));
		expect(empty.every((cell) => cell.y - 0.51 <= last)).toBe(true);
	});

	it('sets the cells ten by ten', () => {
		for (const key of ['collectivization-start', 'collectivization-end']) {
			const cells = rects(markOf(plot, key).shapes).map(edges);
			expect(new Set(cells.map(([left]) => left.toFixed(0))).size).toBe(10);
		}
	});
});

describe.each(sizes)('dots, %s', (size) => {
	it.each([
		['plenum-1923', 'dots', 'plenum-supported', 'plenum-present', 11, 117],
		['purge-shares', 'committee', 'cc-then-killed', 'cc-then-size', 98, 139],
		['camp-resistance', 'dots', 'magadan-executed', 'magadan-strikers', 60, 200]
	])('%s, %s: fills %5$i of %6$i', (slug, view, part, total, filled, all) => {
		const plot = place(slug, view, size);
		expect(people(plot, part)).toEqual({ solid: filled, hollow: 0 });
		expect(people(plot, total)).toEqual({ solid: 0, hollow: all - filled });
		expect(places(plot)).toBe(all);
	});

	it('party-membership: draws 4 and 12 dots of 100,000', () => {
		const plot = place('party-membership', 'dots', size);
		expect(people(plot, 'membership-start').solid).toBe(4);
		expect(people(plot, 'membership-1927').solid).toBe(12);
		expect(places(plot)).toBe(16);
		expect(texts(plot.panels[0]!.guides).map((t) => t.text)).toContain('one dot = 100,000 members');
	});
});

describe.each(sizes)('purge-trials, %s', (size) => {
	const plot = place('purge-trials', 'people', size);
	const trials = [1, 2, 3, 4].map((n) => `trial-${n}-accused`);

	it('draws 16 dots and 5 hollow ones, 17 dots, 8 squares, 21 dots', () => {
		expect(trials.map((key) => people(plot, key))).toEqual([
			{ solid: 16, hollow: 5 },
			{ solid: 17, hollow: 0 },
			{ solid: 8, hollow: 0 },
			{ solid: 21, hollow: 0 }
		]);
		expect(trials.map((key) => rects(markOf(plot, key).shapes).length)).toEqual([0, 0, 8, 0]);
	});

	it('puts the trials 5, 5 and 9 months apart', () => {
		const ticks = trials.map((key) => startOf(paths(markOf(plot, key).shapes)[0]!).x);
		const gaps = ticks.slice(1).map((x, i) => x - ticks[i]!);
		const whole = ticks[3]! - ticks[0]!;
		[5, 5, 9].forEach((months, i) => {
			expect(Math.abs(((gaps[i]! / whole) * 19) / months - 1)).toBeLessThan(0.02);
		});
	});

	it('stands each stack over its date', () => {
		for (const key of trials) {
			const { shapes } = markOf(plot, key);
			const bottom = [...circles(shapes), ...rects(shapes)].slice(0, 3);
			const centres = bottom.map((s) => (s.shape === 'rect' ? s.x + s.width / 2 : s.x));
			const middle = centres.reduce((a, b) => a + b, 0) / 3;
			expect(middle).toBeCloseTo(startOf(paths(shapes)[0]!).x, 1);
		}
	});
});

describe('stack', () => {
	const hairline = 1.5;

	it.each(placedPanels('stack'))(
		'%s: fills the width with parts as long as their values',
		(_, panel, placed, width) => {
			const groups = [...new Set(panel.data.map((d) => d.group))];
			for (const group of groups) {
				const data = panel.data.filter((d) => d.group === group);
				const parts = data.map((d) => edges(rects(markOf(placed, d.key).shapes)[0]!));
				let start = 0;
				parts.forEach(([left, right], i) => {
					const end = start + data[i]!.value!;
					expect(left).toBeCloseTo((start / 100) * width, 1);
					expect(Math.abs(right - (end / 100) * width)).toBeLessThanOrEqual(hairline + 0.02);
					start = end;
				});
				expect(start).toBeCloseTo(100, 6);
				expect(parts.at(-1)![1]).toBeCloseTo(width, 1);
			}
		}
	);

	it.each(placedPanels('stack'))('%s: lets no part cover its neighbour', (_, panel, placed) => {
		const bars = panel.data.map((d) => rects(markOf(placed, d.key).shapes)[0]!);
		for (const y of new Set(bars.map((bar) => Math.floor(bar.y)))) {
			const row = bars.filter((bar) => Math.floor(bar.y) === y).map(edges);
			row.slice(1).forEach(([left], i) => expect(left).toBeGreaterThanOrEqual(row[i]![1] - 0.02));
		}
	});
});

describe('share', () => {
	it.each(placedPanels('share'))(
		'%s: fills bars of one length in proportion',
		(_, panel, placed) => {
			const bars = panel.data.map((d) => rects(markOf(placed, d.key).shapes).map(edges));
			const lengths = bars.map(([whole]) => whole![1] - whole![0]);
			expect(new Set(lengths).size).toBe(1);
			bars.forEach(([whole, part], i) => {
				expect(part![0]).toBeCloseTo(whole![0], 1);
				expect(part![1]).toBeCloseTo((panel.data[i]!.value! / 100) * lengths[i]!, 1);
			});
		}
	);

	it.each(placedPanels('share'))(
		'%s: points an arrow onward from lower bounds alone',
		(_, panel, placed) => {
			for (const datum of panel.data) {
				const { shapes } = markOf(placed, datum.key);
				const arrow = paths(shapes).find((p) => drawn(p).includes('h20'));
				expect(arrow !== undefined).toBe(['at_least', 'more_than'].includes(datum.qualifier));
				if (arrow) expect(startOf(arrow).x).toBeCloseTo(edges(rects(shapes)[1]!)[1], 1);
			}
		}
	);
});

describe('range', () => {
	it.each(placedPanels('range'))(
		'%s: draws bars from low to high on one scale from zero',
		(_, panel, placed, width) => {
			const ends = panel.data.flatMap((d) => edges(rects(markOf(placed, d.key).shapes)[0]!));
			const values = panel.data.flatMap(({ interval }) => [interval!.low!, interval!.high!]);
			expectInProportion(ends, values, 0.05);
			expect(Math.max(...ends)).toBeLessThan(width);
		}
	);

	it.each(placedPanels('range'))('%s: sets the ticks on the same scale', (_, panel, placed) => {
		const [datum] = panel.data;
		const unit = edges(rects(markOf(placed, datum!.key).shapes)[0]!)[1] / datum!.interval!.high!;
		const ticks = paths(placed.guides)
			.filter((p) => drawn(p).endsWith('v5'))
			.map(startOf);
		const values = texts(placed.guides).map((t) => Number.parseFloat(t.text));
		expect(values[0]).toBe(0);
		ticks.forEach(({ x }, i) => expect(x).toBeCloseTo(values[i]! * unit, 1));
	});
});

describe('lorenz', () => {
	it.each(placedPanels('lorenz'))(
		'%s: puts the known point at 94 across and 40 up',
		(_, panel, placed) => {
			const square = paths(placed.guides).find(({ d }) => d.length === 4)!;
			const [[, , top], [, , bottom], [, side]] = square.d as [Point, Point, Point];
			expect(bottom - top).toBeCloseTo(side, 1);
			const [point] = circles(placed.marks.flatMap((mark) => mark.shapes)) as [CircleShape];
			expect([point.x / side, (bottom - point.y) / side]).toEqual([
				expect.closeTo(0.94, 3),
				expect.closeTo(0.4, 3)
			]);
			const dashed = paths(placed.guides).find((p) => p.dash)!;
			expect(dashed.d.map(([, ...end]) => end)).toEqual([
				[0, bottom],
				[point.x, point.y],
				[side, top]
			]);
			expect(panel.data.map((d) => d.value)).toEqual([94, 40]);
		}
	);
});

/** The place of a year on the axis, read off the axis' own ticks and names. */
function scaleOf({ guides }: PlacedPanel): (year: number) => number {
	const ticks = paths(guides)
		.filter((p) => drawn(p).endsWith('v6'))
		.map((p) => startOf(p).x);
	const years = texts(guides)
		.map((t) => t.text)
		.filter((t) => /^\d{4}$/.test(t))
		.map(Number);
	expect(ticks.length).toBe(years.length);
	const [x, year] = [ticks[0]!, years[0]!];
	const pitch = (ticks.at(-1)! - x) / (years.at(-1)! - year);
	return (at) => x + (at - year) * pitch;
}

describe('lanes', () => {
	it.each(placedPanels('lanes'))('%s: sets the years evenly', (_, __, placed) => {
		const x = scaleOf(placed);
		const ticks = paths(placed.guides)
			.filter((p) => drawn(p).endsWith('v6'))
			.map((p) => startOf(p).x);
		const years = texts(placed.guides)
			.map((t) => t.text)
			.filter((t) => /^\d{4}$/.test(t));
		years.forEach((year, i) => expect(ticks[i]).toBeCloseTo(x(Number(year)), 1));
	});

	it.each(placedPanels('lanes'))('%s: draws bars as long as their period', (_, panel, placed) => {
		const x = scaleOf(placed);
		for (const { key, period } of panel.data) {
			const [bar] = rects(markOf(placed, key).shapes).map(edges);
			if (!bar) continue;
			const [from, to] = [x(period!.start!), x(period!.end!)];
			expect(Math.abs(bar[0] - from), `${key} starts`).toBeLessThanOrEqual(0.5);
			expect(Math.abs(bar[1] - Math.max(to, from + 3)), `${key} ends`).toBeLessThanOrEqual(1);
		}
	});

	it.each(placedPanels('lanes'))(
		'%s: dashes the bars of dates within alone',
		(_, panel, placed) => {
			for (const { key, period } of panel.data) {
				const isDashed = rects(markOf(placed, key).shapes).some((bar) => bar.dash);
				expect(isDashed, key).toBe(['within', 'decade'].includes(period!.precision));
			}
		}
	);

	it.each(placedPanels('lanes'))('%s: puts a dot at a day’s start', (_, panel, placed) => {
		const x = scaleOf(placed);
		for (const { key, period } of panel.data) {
			const [dot] = circles(markOf(placed, key).shapes);
			expect(dot !== undefined, key).toBe(period!.precision === 'day');
			if (dot) expect(Math.abs(dot.x - x(period!.start!)), key).toBeLessThan(0.1);
		}
	});

	it.each(placedPanels('lanes'))(
		'%s: ends “by” and begins “from” at the period’s bound',
		(_, panel, placed) => {
			const x = scaleOf(placed);
			for (const { key, period } of panel.data) {
				if (period!.precision !== 'by' && period!.precision !== 'from') continue;
				const [bar, arrow] = paths(markOf(placed, key).shapes) as [PathShape, PathShape];
				const bound = x((period!.precision === 'by' ? period!.end : period!.start)!);
				expect(startOf(arrow).x, key).toBeCloseTo(bound, 1);
				expect(Math.abs(startOf(bar).x - bound), key).toBeLessThanOrEqual(1.01);
				const [, end] = arrow.d[1] as Point;
				expect(Math.sign(end - bound), key).toBe(period!.precision === 'by' ? -1 : 1);
			}
		}
	);

	it('timeline: draws days, months, years, spans, “by” and “from”', () => {
		const panel = figureOf('timeline').views[0]!.panels[0]!;
		const precisions = new Set(panel.data.map((d) => d.period!.precision));
		expect([...precisions]).toEqual(
			expect.arrayContaining(['day', 'month', 'year', 'span', 'by', 'from'])
		);
	});

	it.each(sizes)(
		'opposition-1923, %s: spans 1936 to the end of 1938 with six dashed bars',
		(size) => {
			const [panel] = place('opposition-1923', 'years', size).panels as [PlacedPanel];
			const x = scaleOf(panel);
			const bars = panel.marks.flatMap((mark) => rects(mark.shapes)).filter((bar) => bar.dash);
			expect(bars.length).toBe(6);
			for (const [left, right] of bars.map(edges)) {
				expect(Math.abs(left - x(1936))).toBeLessThanOrEqual(0.5);
				expect(Math.abs(right - x(1939))).toBeLessThanOrEqual(0.5);
			}
		}
	);
});

describe.each(sizes)('trotsky-family, %s', (size) => {
	it('draws 18 people, as many in each group as its number says', () => {
		const figure = figureOf('trotsky-family');
		const panel = figure.views[0]!.panels.find((p) => p.form === 'units')!;
		const placed = place('trotsky-family', 'people', size).panels[0]!;
		const named = panel.details!;
		const persons = named.map((d) => paths(markOf(placed, d.key).shapes).length);
		expect(persons).toEqual(Array.from({ length: 18 }, () => 1));
		for (const total of panel.data) {
			const own = named.filter((d) => d.group === total.group);
			const words = texts(markOf(placed, total.key).shapes).map((t) => t.lead?.text.trim());
			expect(words, total.label).toEqual([String(own.length)]);
		}
	});

	it('years: draws one dot a killing, ten in all', () => {
		const plot = place('trotsky-family', 'years', size);
		const dots = plot.panels[0]!.marks.map((mark) => people(plot, mark.key).solid);
		expect(dots.reduce((a, b) => a + b, 0)).toBe(10);
	});
});

describe.each(sizes)('central-committee-1917, %s', (size) => {
	it('draws one dot for each of those accounted for', () => {
		const plot = place('central-committee-1917', 'dots', size);
		const panel = figureOf('central-committee-1917').views[0]!.panels[0]!;
		const values = panel.data.map((d) => d.value);
		expect(plot.panels[0]!.marks.map((mark) => people(plot, mark.key).solid)).toEqual(values);
	});
});

describe('every number', () => {
	const texted = everyFigure.flatMap((figure) =>
		figure.views.flatMap((view) =>
			sizes.map((size) => [`${figure.slug}, ${view.name}, ${size}`, view, size] as const)
		)
	);

	it.each(texted)('%s: is printed beside its mark', (_, view, size) => {
		const plot = layout(view, size);
		view.panels.forEach((panel, i) => {
			if (panel.form === 'lanes' || panel.form === 'units') return;
			for (const { key, words } of panel.data) {
				const said = texts(markOf(plot.panels[i]!, key).shapes);
				const all = said.map((t) => `${t.lead?.text ?? ''}${t.text}`.trim()).join(' ');
				expect(all, key).toContain(words);
			}
		});
	});
});
