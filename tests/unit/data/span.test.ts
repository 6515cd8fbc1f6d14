import { describe, expect, it } from 'vitest';
import { findText, findWords, isOverlapping, isWithin } from '$lib/data/checks/span';

describe('findText', () => {
	it('finds every place, whatever touches it', () => {
		expect(findText('11 of 117', '11')).toEqual([
			{ start: 0, end: 2 },
			{ start: 6, end: 8 }
		]);
	});

	it('finds no empty words', () => expect(findText('11', '')).toEqual([]));
});

describe('findWords', () => {
	it('leaves out places that a letter or digit touches', () => {
		expect(findWords('out of 117, only 11', '11')).toEqual([{ start: 17, end: 19 }]);
		expect(findWords('someone, one-sided', 'one')).toEqual([{ start: 9, end: 12 }]);
		expect(findWords('the éone', 'one')).toEqual([]);
	});
});

describe('isOverlapping', () => {
	it('holds for stretches that share a character, not for neighbours', () => {
		expect(isOverlapping({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true);
		expect(isOverlapping({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
	});
});

describe('isWithin', () => {
	it('holds for a stretch and itself, not for one that reaches out', () => {
		expect(isWithin({ start: 1, end: 3 }, { start: 1, end: 3 })).toBe(true);
		expect(isWithin({ start: 1, end: 4 }, { start: 1, end: 3 })).toBe(false);
	});
});
