import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Datum } from '$lib/model/datum';
import type { View } from '$lib/model/figure';
import { panelData, type Panel } from '$lib/model/panel';
import { layout } from '$lib/plot/layout';
import type { PlacedPanel, Plot, Size } from '$lib/plot/plot';
import { overlaps, textBox, textWidth, type Box } from '$lib/plot/shape/box';
import type { Command } from '$lib/plot/shape/path';
import { segmentsOf } from '$lib/slides/pptx/shapes/segments';
import type { Shape } from '$lib/plot/shape/shape';
import { figures } from '$lib/define/figures';
import { claimById } from '$lib/data/tables';

const sizes: Size[] = ['narrow', 'wide'];

/** Every view and every card, named, in both sizes. */
const views: [name: string, view: View, size: Size][] = figures.flatMap((figure) =>
	[...figure.views, figure.card].flatMap((view) =>
		sizes.map((size): [string, View, Size] => [
			`layout(${figure.slug}, ${view.name}, ${size})`,
			view,
			size
		])
	)
);

/** A shape in px of the whole plot. */
interface Placed {
	shape: Shape;
	box: Box;
	/** Where its panel begins. */
	y: number;
	/** The key of its mark; `null` for a guide. */
	mark: string | null;
	name: string;
}

function placedShapes(plot: Plot): Placed[] {
	return plot.panels.flatMap((panel, i) => [
		...panel.guides.map((shape) => place(shape, null, panel)),
		...panel.marks.flatMap(({ key, shapes }) =>
			shapes.map((shape) => place(shape, `${i} ${key}`, panel))
		)
	]);
}

function place(shape: Shape, mark: string | null, { y }: PlacedPanel): Placed {
	const { left, right, top, bottom } = boxOf(shape);
	const box = { left, right, top: top + y, bottom: bottom + y };
	return { shape, mark, box, y, name: nameOf(shape, mark, box) };
}

function nameOf(shape: Shape, mark: string | null, box: Box): string {
	const [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom].map(
		(at) => Math.round(at * 10) / 10
	);
	const words =
		shape.shape === 'text'
			? `“${shape.lead?.text ?? ''}${shape.text}${shape.tail?.text ?? ''}”`
			: '';
	return `${shape.shape} ${words} of ${mark ?? 'the guides'} at x ${left}–${right}, y ${top}–${bottom}`;
}

/** All that a shape inks; the box of a text. */
function boxOf(shape: Shape): Box {
	if (shape.shape === 'text') return textBox(shape);
	const stroke = (shape.stroke ? (shape.strokeWidth ?? 1) : 0) / 2;
	if (shape.shape === 'path') return pathBox(shape.d, stroke);
	if (shape.shape === 'circle') {
		const { x, y, radius } = shape;
		const reach = radius + stroke;
		return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
	}
	const { x, y, width, height } = shape;
	return {
		left: x - stroke,
		right: x + width + stroke,
		top: y - stroke,
		bottom: y + height + stroke
	};
}

/** Whether a path of straight pieces enters a box. */
function crosses({ shape, y }: Placed, { left, right, top, bottom }: Box): boolean {
	if (shape.shape !== 'path') return false;
	const points = segments(shape.d).flatMap(([[x1, y1], [x2, y2]]) =>
		Array.from({ length: 101 }, (_, i): Point => [
			x1 + ((x2 - x1) * i) / 100,
			y + y1 + ((y2 - y1) * i) / 100
		])
	);
	return points.some(([x, y]) => x > left && x < right && y > top && y < bottom);
}

type Point = [x: number, y: number];

/** The box of a path with its stroke, its ends cut square. */
function pathBox(d: Command[], stroke: number): Box {
	const boxes = segments(d).map(([from, to]) => segmentBox(from, to, stroke));
	return {
		left: Math.min(...boxes.map((b) => b.left)),
		right: Math.max(...boxes.map((b) => b.right)),
		top: Math.min(...boxes.map((b) => b.top)),
		bottom: Math.max(...boxes.map((b) => b.bottom))
	};
}

function segmentBox([x1, y1]: Point, [x2, y2]: Point, stroke: number): Box {
	const length = Math.hypot(x2 - x1, y2 - y1) || 1;
	const [dx, dy] = [
		(Math.abs(y2 - y1) / length) * stroke,
		(Math.abs(x2 - x1) / length) * stroke
	] as const;
	return {
		left: Math.min(x1, x2) - dx,
		right: Math.max(x1, x2) + dx,
		top: Math.min(y1, y2) - dy,
		bottom: Math.max(y1, y2) + dy
	};
}

/** The straight pieces of a path, a curve in eight of them. */
function segments(d: Command[]): [Point, Point][] {
	const pieces: [Point, Point][] = [];
	let at: Point = [0, 0];
	let start = at;
	const go = (to: Point) => {
		pieces.push([at, to]);
		at = to;
	};
	for (const { to, points } of segmentsOf(d)) {
		const [first = start] = points;
		if (to === 'move') start = at = first;
		else if (to === 'line') go(first);
		else if (to === 'curve') curve(at, points.flat()).forEach(go);
		else go(start);
	}
	return pieces;
}

function curve([x, y]: Point, [x1, y1, x2, y2, x3, y3]: number[]): Point[] {
	const between = (t: number, a: number, b: number, c: number, d: number) =>
		a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
	return range(1, 9).map((i) => [
		between(i / 8, x, x1!, x2!, x3!),
		between(i / 8, y, y1!, y2!, y3!)
	]);
}

const shrink = ({ left, right, top, bottom }: Box, by: number): Box => ({
	left: left + by,
	right: right - by,
	top: top + by,
	bottom: bottom - by
});

const pairsOf = <T>(all: T[]): [T, T][] =>
	all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));

/** Half the width of a hairline, which a slanted one reaches over its ends. */
const rounding = 0.5;

/** Fails with all that was found. */
const expectNone = (found: string[]): void => expect(found, found.join('\n')).toEqual([]);

describe.each(views)('%s', (_, view, size) => {
	const plot = layout(view, size);
	const shapes = placedShapes(plot);
	const texts = shapes.filter(({ shape }) => shape.shape === 'text');
	const bars = shapes.filter(
		({ shape, mark }) => mark && (shape.shape === 'rect' || shape.shape === 'circle')
	);
	const lines = shapes.filter(({ shape }) => shape.shape === 'path');

	it('puts every shape inside the frame', () => {
		const outside = shapes.filter(
			({ box }) =>
				box.left < -rounding ||
				box.top < -rounding ||
				box.right > plot.width + rounding ||
				box.bottom > plot.height + rounding
		);
		expectNone(outside.map((s) => `${s.name} of ${plot.width} × ${plot.height}`));
	});

	it('sets no text over another', () => {
		const hits = pairsOf(texts).filter(([a, b]) => overlaps(shrink(a.box, 1), shrink(b.box, 1)));
		expectNone(hits.map(([a, b]) => `${a.name} touches ${b.name}`));
	});

	it('sets no text over a bar or a dot of another mark', () => {
		const hits = texts.flatMap((text) =>
			bars
				.filter((bar) => bar.mark !== text.mark && overlaps(shrink(text.box, 1), bar.box))
				.map((bar): [Placed, Placed] => [text, bar])
		);
		expectNone(hits.map(([a, b]) => `${a.name} touches ${b.name}`));
	});

	it('draws no line through a text, but those of its own mark', () => {
		const hits = texts.flatMap((text) =>
			lines
				.filter((line) => line.mark === null || line.mark !== text.mark)
				.filter((line) => crosses(line, shrink(text.box, 1)))
				.map((line) => `${text.name} is crossed by ${line.name}`)
		);
		expectNone(hits);
	});

	it('sets no text smaller than 12 px', () => {
		const small = texts.filter(({ shape }) => {
			if (shape.shape !== 'text') return false;
			return [shape, shape.lead, shape.tail].some((run) => run && run.size < 12);
		});
		expectNone(small.map((s) => s.name));
	});

	it('gives no shape a negative size', () => {
		const negative = shapes.filter(({ shape }) => {
			if (shape.shape === 'rect') return shape.width < 0 || shape.height < 0;
			return shape.shape === 'circle' && shape.radius <= 0;
		});
		expectNone(negative.map((s) => s.name));
	});

	it('makes one mark of every datum of a panel', () => {
		const keys = plot.panels.map((panel) => panel.marks.map((mark) => mark.key).sort());
		expect(keys).toEqual(
			view.panels.map((panel) => panelData(panel).map((d) => d.key)).map(sorted)
		);
	});

	it('makes no empty mark', () => {
		const empty = plot.panels.flatMap((p) => p.marks).filter((mark) => mark.shapes.length === 0);
		expect(empty).toEqual([]);
	});

	it('names claims that exist in every mark, and says every mark in words', () => {
		for (const mark of plot.panels.flatMap((panel) => panel.marks)) {
			expect(mark.claims.length, mark.key).toBeGreaterThan(0);
			expect(
				mark.claims.filter((id) => !claimById.has(id)),
				mark.key
			).toEqual([]);
			expect(mark.label, mark.key).toMatch(/^\S.*\S$/);
		}
	});

	it('lights a mark for every claim that it draws', () => {
		const lit = new Set(plot.panels.flatMap((p) => p.marks.flatMap((mark) => mark.claims)));
		const drawn = view.panels.flatMap((panel) => panelData(panel).flatMap((d) => d.claims));
		expect(drawn.filter((id) => !lit.has(id))).toEqual([]);
	});

	it('draws what is computed hatched or hollow, never filled', () => {
		const computed = view.panels.flatMap((panel, i) =>
			panelData(panel)
				.filter((d) => d.origin === 'computed')
				.map((d) => `${i} ${d.key}`)
		);
		const filled = shapes.filter(
			({ shape, mark }) =>
				computed.includes(mark ?? '') && shape.shape !== 'text' && isFilled(shape.fill)
		);
		expectNone(filled.map((s) => s.name));
	});

	it('draws nothing for a datum without a value, but in words and dates', () => {
		const without = view.panels
			.filter(({ form }) => !['statement', 'lanes', 'units'].includes(form))
			.flatMap((panel) => panelData(panel).filter((d) => !isBounded(d, panel)));
		expect(without.map((d) => d.key)).toEqual([]);
	});
});

const sorted = (keys: string[]): string[] => [...keys].sort();

const isFilled = (fill: string): boolean => fill !== 'none' && fill !== 'paper';

/** Whether a datum has what its form draws: both ends in a range, elsewhere a value. */
const isBounded = ({ value, interval }: Datum, { form }: Panel): boolean =>
	form === 'range'
		? interval !== null && interval.low !== null && interval.high !== null
		: value !== null;

describe.each(figures.map((figure) => [figure.slug, figure] as const))('%s', (_, figure) => {
	const drawn = [...new Set(figure.rows.flatMap((row) => row.printed.map(({ claim }) => claim)))];

	it.each(sizes)('lights a mark for every drawn claim in one of its views, %s', (size) => {
		const lit = figure.views.flatMap((view) =>
			layout(view, size).panels.flatMap((panel) => panel.marks.flatMap((mark) => mark.claims))
		);
		expect(drawn.filter((id) => !lit.includes(id))).toEqual([]);
	});

	it('quotes the words of every drawn claim', () => {
		const quoted = figure.passages.flatMap((p) => p.segments.map((segment) => segment.claim));
		expect(drawn.filter((id) => !quoted.includes(id))).toEqual([]);
	});

	it('gives all views of a figure one width', () => {
		for (const size of sizes) {
			const widths = figure.views.map((view) => layout(view, size).width);
			expect(new Set(widths).size).toBe(1);
		}
	});
});

describe('textWidth', () => {
	it('counts the lead, the text and the tail', () => {
		const texts = views
			.flatMap(([, view, size]) => placedShapes(layout(view, size)))
			.flatMap(({ shape }) => (shape.shape === 'text' ? [shape] : []));
		for (const shape of texts) {
			const { left, right } = textBox(shape);
			expect(right - left).toBeCloseTo(textWidth(shape));
		}
	});
});
