import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Datum } from '$lib/model/datum';
import { anchor, type Period } from '$lib/model/period';
import { dateLabels, timeOf, timeScale, yearRule } from '$lib/plot/parts/axis';
import { frames } from '$lib/plot/plot';
import { overlaps, textBox } from '$lib/plot/shape/box';
import type { Shape, TextShape } from '$lib/plot/shape/shape';
import { drawn } from './sample';
import { parsePeriod } from '$lib/data/period-parse';

const dated = (period: Period): Datum => ({
	key: period.edtf,
	claims: ['a'],
	label: 'a',
	group: null,
	value: 1,
	interval: null,
	step: 1,
	qualifier: 'exact',
	unit: '',
	words: '1',
	period,
	origin: 'stated',
	formula: null,
	tone: 'accent'
});

const texts = (shapes: Shape[]): TextShape[] => shapes.filter((s) => s.shape === 'text');
const pathsOf = (shapes: Shape[]): string[] =>
	shapes.flatMap((s) => (s.shape === 'path' ? [drawn(s)] : []));

describe('timeScale(first, last, width, left)', () => {
	it('keeps distances in time in proportion', () => {
		const x = timeScale(1923, 1940, 280);
		expect((x(1930) - x(1923)) / (x(1940) - x(1930))).toBeCloseTo(7 / 10);
		expect([x(1923), x(1940)]).toEqual([0, 280]);
	});

	it('begins at the left', () => expect(timeScale(1923, 1940, 280, 90)(1923)).toBe(90));
});

describe('timeOf(data, width)', () => {
	it.each([280, 640])('has as much room before the first date as after the last, %i', (width) => {
		const data = ['1923', '1930', '[..1940]'].map((edtf) => dated(parsePeriod(edtf)));
		const x = timeOf(data, width);
		const at = data.map((d) => x(anchor(d.period!)));
		expect(at[0]).toBeGreaterThan(0);
		expect(at[0]).toBeCloseTo(width - at[2]!);
		expect((at[1]! - at[0]!) / (at[2]! - at[1]!)).toBeCloseTo(7 / 10);
	});
});

describe('yearRule(x, y)', () => {
	it('draws a line as long as the axis and a tick at the start of each year', () => {
		const x = timeScale(1922.5, 1926.5, 400, 20);
		const [axis, ticks] = pathsOf(yearRule(x, 200));
		expect(axis).toBe('M20 200h380');
		expect(ticks).toBe('M67.5 200v4m95-4v4m95-4v4m95-4v4');
	});
});

describe('dateLabels(data, x, y, frame)', () => {
	const x = timeScale(1920, 1942, 280);
	const set = (...edtf: string[]): Shape[][] => {
		const data = edtf.map((text) => dated(parsePeriod(text)));
		const labels = data.map(dateLabels(data, x, 200, frames.narrow));
		return labels.map(({ ticks, words }) => [...ticks, ...words]);
	};

	it('centres the words of each period on its anchor, below the axis', () => {
		const [first] = set('1923', '1930');
		expect(texts(first!)).toMatchObject([{ text: '1923', anchor: 'middle' }]);
		expect(texts(first!)[0]!.x).toBeCloseTo(x(1923.5), 1);
		expect(textBox(texts(first!)[0]!).top).toBeGreaterThan(209);
	});

	it('draws a tick for each and an arrow to the left for “by” alone', () => {
		const [year, by] = set('1923', '[..1940]').map(pathsOf) as [string[], string[]];
		expect(year.length).toBe(1);
		expect(by.length).toBe(2);
		expect(by[1]).toMatch(/h-14m/);
	});

	it('breaks words where the neighbour is near', () => {
		const [first] = set('1936-08', '1940');
		expect(texts(first!).map((t) => t.text)).toEqual(['August', '1936']);
	});

	it('sets no years over another that stand forty-six pixels apart', () => {
		const years = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1 });
		fc.assert(
			fc.property(years, (steps) => {
				const boxes = set(...steps.map((n) => `${1922 + n * 4}`)).map((l) => textBox(texts(l)[0]!));
				boxes.forEach((box, i) => {
					expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
				});
			})
		);
	});
});
