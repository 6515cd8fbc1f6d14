import { describe, expect, it } from 'vitest';
import { faultUnless, formatFault } from '$lib/data/fault';

const FAULT = { file: 'data/claims.csv', line: 12, field: 'value', text: 'abc', message: 'is bad' };

describe('formatFault', () => {
	it('names file, line, field and the bad text', () => {
		expect(formatFault(FAULT)).toBe('data/claims.csv:12 value: “abc” is bad');
	});

	it('leaves out what there is not', () => {
		expect(formatFault({ ...FAULT, text: '' })).toBe('data/claims.csv:12 value: is bad');
		expect(formatFault({ ...FAULT, field: '', text: '' })).toBe('data/claims.csv:12: is bad');
	});

	it('shortens a long text', () => {
		expect(formatFault({ ...FAULT, text: 'a'.repeat(81) })).toContain(`“${'a'.repeat(80)}…”`);
	});
});

describe('faultUnless', () => {
	const row = { file: 'data/claims.csv', line: 12, sound: true, value: 'abc' };

	it('finds nothing where the condition holds', () => {
		expect(faultUnless(true, row, 'value', 'is bad')).toEqual([]);
	});

	it('places the fault on the cell where it does not', () => {
		expect(faultUnless(false, row, 'value', 'is bad')).toEqual([FAULT]);
	});
});
