import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	above,
	add,
	around,
	below,
	closed,
	divide,
	exactly,
	holds,
	multiply,
	negate,
	oneOf,
	scale,
	subtract,
	union,
	type Interval
} from '$lib/model/numbers/interval';

/** An interval and a value in it that is the true one. */
interface Known {
	interval: Interval;
	truth: number;
}

/** How far an end lies from the truth: `null` for no bound, 0 for a closed end on the truth. */
const distance = fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 })), {
	freq: 4
});

const know = (truth: fc.Arbitrary<number>, least: number | null): fc.Arbitrary<Known> =>
	fc
		.record({ truth, down: distance, up: distance, lowOpen: fc.boolean(), highOpen: fc.boolean() })
		.map((drawn) => ({ truth: drawn.truth, interval: enclose(drawn, least) }));

/** Encloses a truth; with a least end, every interval has a low end that is no less. */
function enclose(
	drawn: {
		truth: number;
		down: number | null;
		up: number | null;
		lowOpen: boolean;
		highOpen: boolean;
	},
	least: number | null
): Interval {
	const { truth, down, up } = drawn;
	const end = down === null ? least : truth - down;
	const low = least === null || end === null ? end : Math.max(least, end);
	const high = up === null ? null : truth + up;
	return {
		low,
		high,
		lowOpen: low !== null && low < truth && drawn.lowOpen,
		highOpen: high !== null && high > truth && drawn.highOpen,
		about: false
	};
}

const any = know(fc.integer({ min: -1000, max: 1000 }), null);
const notNegative = know(
	fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 }), fc.constantFrom(0.5, 2.25)),
	0
);
const positive = know(fc.integer({ min: 1, max: 1000 }), 0);
/** Their quotients and products are exact, however often rounded. */
const powerOfTwo = fc.constantFrom(0.25, 0.5, 1, 2, 4, 8);
const possiblyNegative = any.filter(({ interval: { low } }) => low === null || low < 0);

const allOperations = [
	['add', add],
	['subtract', subtract],
	['multiply', multiply],
	['divide', divide],
	['union', union]
] as const;

describe('the true result', () => {
	it('add(a, b) holds the sum of what a and b hold', () => {
		fc.assert(
			fc.property(any, any, (a, b) => holds(add(a.interval, b.interval), a.truth + b.truth))
		);
	});

	it('subtract(a, b) holds the difference of what a and b hold', () => {
		fc.assert(
			fc.property(any, any, (a, b) => holds(subtract(a.interval, b.interval), a.truth - b.truth))
		);
	});

	it('negate(a) holds the negative of what a holds', () => {
		fc.assert(fc.property(any, ({ interval, truth }) => holds(negate(interval), -truth)));
	});

	it('multiply(a, b) holds the product of what a and b hold', () => {
		fc.assert(
			fc.property(notNegative, notNegative, (a, b) =>
				holds(multiply(a.interval, b.interval), a.truth * b.truth)
			)
		);
	});

	it('divide(a, b) holds the quotient of what a and b hold', () => {
		fc.assert(
			fc.property(notNegative, positive, (a, b) =>
				holds(divide(a.interval, b.interval), a.truth / b.truth)
			)
		);
	});

	it('union(a, b) holds what a holds and what b holds', () => {
		fc.assert(
			fc.property(any, any, (a, b) => {
				const both = union(a.interval, b.interval);
				return holds(both, a.truth) && holds(both, b.truth);
			})
		);
	});
});

describe('the ends of a result', () => {
	it('are closed and no wider than need be where the operands are closed', () => {
		expect(add(closed(1, 2), closed(10, 20))).toEqual(closed(11, 22));
		expect(subtract(closed(10, 20), closed(1, 2))).toEqual(closed(8, 19));
		expect(multiply(closed(1, 2), closed(10, 20))).toEqual(closed(10, 40));
		expect(divide(closed(10, 20), closed(1, 2))).toEqual(closed(5, 20));
		expect(union(closed(1, 2), closed(10, 20))).toEqual(closed(1, 20));
	});

	it('are open where an end they are made of is', () => {
		expect(add(exactly(5), below(10))).toMatchObject({ low: 5, high: 15, highOpen: true });
		expect(subtract(exactly(5), above(3))).toMatchObject({ low: null, high: 2, highOpen: true });
		expect(multiply(above(3), exactly(2))).toMatchObject({ low: 6, lowOpen: true, high: null });
		expect(divide(exactly(6), above(3))).toMatchObject({ low: 0, high: 2, highOpen: true });
		expect(union(above(3), closed(3, 4))).toMatchObject({ low: 3, lowOpen: false, high: null });
	});

	it('union(a, b) is closed where one of two ends at the same place is, whichever comes first', () => {
		const open = { ...closed(3, 4), lowOpen: true, highOpen: true };
		expect(union(open, closed(3, 4))).toEqual(closed(3, 4));
		expect(union(closed(3, 4), open)).toEqual(closed(3, 4));
		expect(union(open, open)).toEqual(open);
	});

	it('multiply(a, b) and divide(a, b) hold 0 where a is 0, however open b is', () => {
		expect(multiply(exactly(0), below(5))).toEqual(exactly(0));
		expect(multiply(exactly(0), above(5))).toEqual(exactly(0));
		expect(divide(exactly(0), above(5))).toEqual(exactly(0));
	});

	it('divide(a, b) has no upper bound where b can be 0', () => {
		expect(divide(exactly(6), closed(0, 3))).toEqual(closed(2, null));
		expect(divide(exactly(6), below(3))).toEqual(above(2));
	});

	it('divide(a, b) has only 0 as its lower bound where b has no upper one', () => {
		expect(divide(exactly(6), closed(3, null))).toEqual(closed(0, 2));
	});
});

describe('identities', () => {
	it('a − a holds 0', () => {
		fc.assert(fc.property(any, ({ interval }) => holds(subtract(interval, interval), 0)));
	});

	it('(a − b) + b holds what a holds', () => {
		fc.assert(
			fc.property(any, any, (a, b) =>
				holds(add(subtract(a.interval, b.interval), b.interval), a.truth)
			)
		);
	});

	it('(a ÷ b) × b holds what a holds', () => {
		const byTwos = fc.tuple(powerOfTwo, powerOfTwo).map(([x, y]) => closed(...sorted(x, y)));
		fc.assert(
			fc.property(notNegative, byTwos, (a, b) => holds(multiply(divide(a.interval, b), b), a.truth))
		);
	});

	it('a × 1, a ÷ 1 and a + 0 are a', () => {
		fc.assert(
			fc.property(positive, ({ interval }) => {
				const same = { ...interval, lowOpen: interval.low !== 0 && interval.lowOpen };
				expect(multiply(interval, exactly(1))).toEqual(same);
				expect(divide(interval, exactly(1))).toEqual(same);
				expect(scale(interval, 1)).toEqual(same);
				expect(add(interval, exactly(0))).toEqual(interval);
			})
		);
	});

	it('a + b, a × b and a ∪ b are b + a, b × a and b ∪ a', () => {
		fc.assert(
			fc.property(notNegative, notNegative, ({ interval: a }, { interval: b }) => {
				for (const operation of [add, multiply, union]) {
					expect(operation(a, b)).toEqual(operation(b, a));
				}
			})
		);
	});
});

const sorted = (x: number, y: number): [number, number] => [Math.min(x, y), Math.max(x, y)];

describe('what can’t be computed', () => {
	it.each([
		['multiply', multiply],
		['divide', divide]
	] as const)(
		'%s(a, b) throws RangeError for a that may be negative, and for b',
		(_, operation) => {
			fc.assert(
				fc.property(possiblyNegative, positive, ({ interval: a }, { interval: b }) => {
					expect(() => operation(a, b)).toThrow(RangeError);
					expect(() => operation(b, a)).toThrow(RangeError);
				})
			);
		}
	);

	it('divide(a, b) throws RangeError where b can only be 0', () => {
		expect(() => divide(exactly(5), exactly(0))).toThrow(RangeError);
		expect(() => divide(exactly(0), exactly(0))).toThrow(RangeError);
	});

	it('scale(a, factor) throws RangeError for a negative factor', () => {
		expect(() => scale(exactly(5), -1)).toThrow(RangeError);
	});
});

describe('about', () => {
	it.each(allOperations)('%s(a, b) is about where a is or b is, and only there', (_, operation) => {
		expect(operation(around(8), exactly(2)).about).toBe(true);
		expect(operation(exactly(8), around(2)).about).toBe(true);
		expect(operation(exactly(8), above(2)).about).toBe(false);
	});

	it('negate(a) and scale(a, factor) keep it', () => {
		expect(negate(around(8)).about).toBe(true);
		expect(scale(around(8), 2)).toEqual(around(16));
	});
});

describe('holds', () => {
	it.each([
		[exactly(80000), [80000], [79999, 80001]],
		[below(80000), [0, 79999.9], [80000, -1]],
		[above(1150), [1151, 1e12], [1150]],
		[closed(10, 14), [10, 12.5, 14], [9.9, 14.1]],
		[closed(null, 2), [-1e12, 2], [2.1]],
		[closed(50, null), [50, 1e12], [49.9]]
	])('holds(%j, value) is true of %j, false of %j', (interval, inside, outside) => {
		expect(inside.filter((value) => !holds(interval, value))).toEqual([]);
		expect(outside.filter((value) => holds(interval, value))).toEqual([]);
	});
});

describe('readings', () => {
	it('add(oneOf([16, 21]), exactly(17)) is 33 or 38, and nothing between', () => {
		const sum = add(oneOf([21, 16]), exactly(17));
		expect(sum).toMatchObject({ low: 33, high: 38, readings: [33, 38] });
		expect([33, 35, 38].map((value) => holds(sum, value))).toEqual([true, false, true]);
	});

	it('oneOf([16]) is 16', () => {
		expect(oneOf([16])).toEqual(exactly(16));
	});
});
