import { describe, expect, it } from 'vitest';
import { pathRight } from '$lib/plot/shape/path';

const cases: [d: string, right: number][] = [
	['M1 2h5', 6],
	['M10 0L3 4', 10],
	['M0 0v9', 0],
	['M5 5h-3m10 0h1', 13],
	['M0 0h4v4h-4zm6 0h4v4h-4z', 10],
	['M2 2a3 3 0 1 1 6 0', 8],
	['M-4 0h2', -2],
	['M0 0H7V3H1', 7],
	['M0.5 0h.25', 0.75]
];

describe('pathRight(d)', () => {
	it.each(cases)('of “%s” is %d', (d, right) => expect(pathRight(d)).toBe(right));
});
