import { scaleLinear, scaleLog } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, logScale } from '$lib/plot/parts/scale';

const number = fc.double({ min: 0.001, max: 1e7, noNaN: true });
const ends = fc.tuple(number, number);

describe.each([
	['linearScale', linearScale, scaleLinear<number, number>],
	['logScale', logScale, scaleLog<number, number>]
] as const)('%s(domain, range)', (_, ours, theirs) => {
	it('places every value where the scale of D3 does', () => {
		fc.assert(
			fc.property(ends, ends, number, ([first, last], range, value) => {
				fc.pre(Math.abs(Math.log(last / first)) > 0.01);
				const [a, b] = [ours([first, last], range)(value), theirs([first, last], range)(value)];
				expect(Math.abs(a - b)).toBeLessThan(1e-6 * Math.max(1, Math.abs(b)));
			})
		);
	});

	it('says its domain, and places the one value there is in the middle', () => {
		expect(ours([3, 3], [0, 10]).domain()).toEqual([3, 3]);
		expect(ours([3, 3], [0, 10])(3)).toBe(5);
	});
});
