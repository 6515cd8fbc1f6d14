import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '$lib/model/numbers/format';
import { above, around, below, closed, exactly, type Interval } from '$lib/model/numbers/interval';
import {
	constant,
	difference,
	inferStep,
	product,
	ratio,
	remainder,
	round,
	share,
	sum,
	type Quantity
} from '$lib/model/numbers/quantity';

/** A printed number as a quantity. */
const printed = (value: number, interval: Interval = exactly(value)): Quantity => ({
	value,
	interval,
	step: inferStep(value)
});

describe('inferStep', () => {
	it.each([
		[80000, 10000],
		[1660000, 10000],
		[1200000, 100000],
		[175000, 1000],
		[4700, 100],
		[1150, 10],
		[100, 100],
		[117, 1],
		[60, 1],
		[77, 1],
		[0, 1],
		[1.5, 0.1],
		[66.7, 0.1]
	])('inferStep(%d) is %d', (value, step) => expect(inferStep(value)).toBe(step));
});

describe('computed quantities', () => {
	it('ratio of 1,660,000 and just under 80,000 is more than 20, nominally 20.75', () => {
		const result = ratio(printed(1660000), printed(80000, below(80000)));
		expect(result).toEqual({ value: 20.75, interval: above(20.75), step: 10 });
		expect(formatQuantity(result)).toBe('more than 20');
	});

	it('share of 11 in 117 is 9.4', () => {
		const result = share(printed(11), printed(117));
		expect(result.value).toBeCloseTo(9.402, 3);
		expect(formatQuantity(result)).toBe('9.4');
	});

	it('share of 98 in 139 is 71', () => {
		expect(formatQuantity(share(printed(98), printed(139)))).toBe('71');
	});

	it('share of about 4,000 in just under 80,000 is about 5: about absorbs', () => {
		const result = share(printed(4000, around(4000)), printed(80000, below(80000)));
		expect(formatQuantity(result)).toBe('about 5');
	});

	it('remainder of 55 and 28 is 17', () => {
		const result = remainder([printed(55), printed(28)]);
		expect(result).toEqual({ value: 17, interval: exactly(17), step: 1 });
	});

	it('remainder of more than 90 is at most what is left, of nothing is 100', () => {
		expect(remainder([printed(90, above(90))]).interval).toMatchObject({
			low: null,
			high: 10,
			highOpen: true
		});
		expect(remainder([])).toEqual(constant(100));
	});

	it('difference and sum keep the coarsest step', () => {
		expect(difference(printed(1660000), printed(175000))).toMatchObject({
			value: 1485000,
			step: 10000
		});
		expect(sum([printed(16), printed(17), printed(400)])).toMatchObject({ value: 433, step: 100 });
		expect(sum([])).toEqual(constant(0));
	});

	it('ratio and product keep as many digits as the coarser number has', () => {
		expect(ratio(printed(1200000), printed(400000))).toMatchObject({ value: 3, step: 1 });
		expect(product(printed(77), printed(1.5)).step).toBe(10);
		expect(product(printed(77), constant(100))).toMatchObject({ value: 7700, step: 100 });
	});

	it('a constant limits no digits', () => {
		expect(ratio(constant(100), constant(8))).toMatchObject({ value: 12.5, step: 0 });
	});

	it('ratio by a quantity that can only be 0 throws RangeError', () => {
		expect(() => ratio(printed(5), printed(0))).toThrow(RangeError);
	});

	it('no result has more significant digits than its coarsest input', () => {
		const number = fc.integer({ min: 1, max: 2_000_000 }).map((value) => printed(value));
		fc.assert(
			fc.property(number, number, (a, b) => {
				const least = Math.min(countDigits(a), countDigits(b));
				for (const result of [ratio(a, b), product(a, b), share(a, b)]) {
					expect(countDigits(result)).toBeLessThanOrEqual(least);
				}
			})
		);
	});
});

/** The digits of a value down to its step. */
const countDigits = ({ value, step }: Quantity): number =>
	Math.floor(Math.log10(value / step) + 1e-9) + 1;

describe('round', () => {
	const decimal = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 1000);
	const step = fc.constantFrom(0.01, 0.1, 1, 10, 100, 1000, 10000, 100000);
	/** A value that is a step but for its last bits is that step, so a bound may move by so little. */
	const slack = 1e-8;

	it('round(bound, step, “down”) is no more than the bound and within a step of it', () => {
		fc.assert(
			fc.property(decimal, step, (bound, step) => {
				const rounded = round(bound, step, 'down');
				return rounded <= bound + step * slack && bound - rounded < step * (1 + slack);
			})
		);
	});

	it('round(bound, step, “up”) is no less than the bound and within a step of it', () => {
		fc.assert(
			fc.property(decimal, step, (bound, step) => {
				const rounded = round(bound, step, 'up');
				return rounded >= bound - step * slack && rounded - bound < step * (1 + slack);
			})
		);
	});

	it('round(value, step) is within half a step of the value', () => {
		fc.assert(
			fc.property(decimal, step, (value, step) => {
				return Math.abs(round(value, step) - value) <= step * (0.5 + slack);
			})
		);
	});

	it('round(value, step) leaves what is on a step where it is, whichever way', () => {
		fc.assert(
			fc.property(fc.integer({ min: -10000, max: 10000 }), step, (count, step) => {
				const value = Number((count * step).toFixed(2));
				for (const way of ['down', 'up', 'nearest'] as const) {
					expect(round(value, step, way) + 0).toBe(value + 0);
				}
			})
		);
	});

	it.each([
		[20.75, 10, 'down', 20],
		[20.75, 10, 'up', 30],
		[20.75, 10, 'nearest', 20],
		[33.3, 0.1, 'down', 33.3],
		[100 - 66.7, 0.1, 'down', 33.3],
		[0.1 + 0.2, 0.1, 'up', 0.3],
		[70.5, 1, 'nearest', 71],
		[20.75, 0, 'down', 20.75]
	] as const)('round(%d, %d, “%s”) is %d', (value, step, way, rounded) => {
		expect(round(value, step, way)).toBe(rounded);
	});
});

describe('formatQuantity', () => {
	const number = fc.integer({ min: 1, max: 10_000 });

	it('formatQuantity(quantity) of a range prints ends that hold all of it', () => {
		fc.assert(
			fc.property(number, number, number, (x, y, divisor) => {
				const [low, high] = [Math.min(x, y), Math.max(x, y) + 1];
				const range = { ...printed(high), interval: closed(low, high) };
				const result = ratio(range, printed(divisor));
				const ends = formatQuantity(result).replaceAll(',', '').split('–').map(Number);
				const [least, most] = [ends[0]!, ends.at(-1)!];
				expect(least).toBeLessThanOrEqual(result.interval.low! * (1 + 1e-9));
				expect(most).toBeGreaterThanOrEqual(result.interval.high! * (1 - 1e-9));
			})
		);
	});
});
