import { pairs } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '$lib/plot/shape/path';
import { exactly } from '$lib/model/numbers/interval';
import type { Datum, Origin, Tone } from '$lib/model/datum';
import { bar, dot, hatch, paintOf } from '$lib/plot/parts/texture';

const datum = (origin: Origin, tone: Tone): Datum => ({
	key: 'a',
	claims: ['a'],
	label: 'a',
	group: null,
	value: 1,
	interval: exactly(1),
	step: 1,
	qualifier: 'exact',
	unit: '%',
	words: '1%',
	period: null,
	origin,
	formula: null,
	tone
});

const side = fc.double({ min: 0, max: 300, noNaN: true });

/** The lines of a path, by their ends. */
const linesOf = (d: Command[]): [x1: number, y1: number, x2: number, y2: number][] =>
	pairs(d, (from, to) => [from, to] as [['M', number, number], ['L', number, number]])
		.filter(([[step]]) => step === 'M')
		.map(([[, x1, y1], [, x2, y2]]) => [x1, y1, x2, y2]);

describe('paintOf(tone)', () => {
	it.each([
		['accent', 'accent'],
		['second', 'second'],
		['grey', 'grey'],
		['outline', 'grey']
	] as const)('paintOf(%s) is %s', (tone, paint) => expect(paintOf(tone)).toBe(paint));
});

describe('hatch(x, y, width, height, paint)', () => {
	it('stays in its rectangle', () => {
		fc.assert(
			fc.property(side, side, side, side, (x, y, width, height) => {
				for (const shape of hatch(x, y, width, height, 'grey')) {
					if (shape.shape !== 'path') throw new Error('Not a path');
					for (const [x1, y1, x2, y2] of linesOf(shape.d)) {
						for (const at of [x1, x2]) {
							expect(at).toBeGreaterThanOrEqual(x - 0.01);
							expect(at).toBeLessThanOrEqual(x + width + 0.01);
						}
						for (const at of [y1, y2]) {
							expect(at).toBeGreaterThanOrEqual(y - 0.01);
							expect(at).toBeLessThanOrEqual(y + height + 0.01);
						}
					}
				}
			})
		);
	});

	it('is of lines at 45°, from edge to edge, evenly spaced', () => {
		const [shape] = hatch(10, 20, 60, 30, 'grey', 6);
		if (shape?.shape !== 'path') throw new Error('Not a path');
		const lines = linesOf(shape.d);
		expect(lines.length).toBe(14);
		for (const [x1, y1, x2, y2] of lines) {
			expect(x1 - x2).toBeCloseTo(y2 - y1);
			expect(x1 === 70 || y1 === 20).toBe(true);
			expect(x2 === 10 || y2 === 50).toBe(true);
		}
		lines.forEach(([x1, y1], i) => expect(x1 - 10 + (y1 - 20)).toBeCloseTo(6 * (i + 1)));
	});

	it('is nothing in a rectangle with room for no line', () => {
		expect(hatch(0, 0, 2, 3, 'grey')).toEqual([]);
	});
});

describe('bar(datum, x, y, width, height)', () => {
	it('is solid for what the article states', () => {
		expect(bar(datum('stated', 'accent'), 1, 2, 30, 4)).toEqual([
			{ shape: 'rect', x: 1, y: 2, width: 30, height: 4, fill: 'accent' }
		]);
	});

	it('is solid for what we count', () => {
		expect(bar(datum('counted', 'grey'), 0, 0, 30, 4)).toMatchObject([{ fill: 'grey' }]);
	});

	it('is a border for the rest of a total', () => {
		expect(bar(datum('stated', 'outline'), 0, 0, 30, 4)).toMatchObject([
			{ shape: 'rect', fill: 'none', stroke: 'grey' }
		]);
	});

	it.each(['accent', 'second', 'grey', 'outline'] as const)(
		'is hatched in a border, filled nowhere, for what we compute, %s',
		(tone) => {
			const shapes = bar(datum('computed', tone), 0, 0, 30, 20);
			expect(shapes.map((s) => [s.shape, s.fill])).toEqual([
				['path', 'none'],
				['rect', 'none']
			]);
		}
	);
});

describe('dot(datum, x, y, radius)', () => {
	it.each([
		['stated', 'accent', 'accent'],
		['counted', 'grey', 'grey'],
		['stated', 'outline', 'none'],
		['computed', 'accent', 'none']
	] as const)('of what is %s, %s, is filled with %s', (origin, tone, fill) => {
		expect(dot(datum(origin, tone), 5, 6, 4)).toMatchObject({ shape: 'circle', x: 5, y: 6, fill });
	});

	it('is as large hollow as solid', () => {
		const ring = dot(datum('stated', 'outline'), 5, 6, 4);
		if (ring.shape !== 'circle') throw new Error('Not a circle');
		expect(ring.radius + ring.strokeWidth! / 2).toBeCloseTo(4, 1);
	});
});
