import { describe, expect, it } from 'vitest';
import type { Field } from '$lib/data/descriptor';
import { checkKeys, parseCell, type Cell } from '$lib/data/schema';

const text: Field = { name: 'a', type: 'string' };
const number: Field = { name: 'a', type: 'number' };
const integer: Field = { name: 'a', type: 'integer' };

const GOOD: [field: Field, text: string, value: Cell][] = [
	[text, 'abc', 'abc'],
	[text, '', null],
	[number, '66.7', 66.7],
	[number, '-3', -3],
	[number, '', null],
	[integer, '1150', 1150],
	[{ ...text, constraints: { pattern: 'a|bc' } }, 'bc', 'bc'],
	[{ ...text, constraints: { enum: ['%', 'people'] } }, '%', '%'],
	[{ ...integer, constraints: { minimum: 1, maximum: 218 } }, '218', 218]
];

const BAD: [field: Field, text: string, message: RegExp][] = [
	[{ ...text, constraints: { required: true } }, '', /is empty/],
	[{ ...number, constraints: { required: true } }, '', /is empty/],
	[text, 'abc ', /space/],
	[number, '1,200', /not a number/],
	[number, '.5', /not a number/],
	[number, '1e3', /not a number/],
	[integer, '1.0', /not a whole number/],
	[{ ...text, constraints: { pattern: 'a|bc' } }, 'abc', /pattern/],
	[{ ...text, constraints: { enum: ['%', 'people'] } }, 'persons', /is not one of %, people/],
	[{ ...integer, constraints: { minimum: 1 } }, '0', /minimum, 1/],
	[{ ...integer, constraints: { maximum: 218 } }, '219', /maximum, 218/]
];

describe('parseCell', () => {
	it.each(GOOD)('by %o reads “%s” as %s', (field, cell, value) => {
		expect(parseCell(field, cell)).toEqual({ value, message: null });
	});

	it.each(BAD)('by %o refuses “%s”: %s', (field, cell, message) => {
		expect(parseCell(field, cell).message).toMatch(message);
	});
});

describe('checkKeys', () => {
	const schema = {
		primaryKey: 'id',
		foreignKeys: [{ fields: 'base', reference: { resource: 'claims', fields: 'id' } }],
		fields: [{ name: 'id', type: 'string' } as const, { name: 'base', type: 'string' } as const]
	};
	const resource = { name: 'claims', path: 'claims.csv', schema };
	const check = (...cells: Record<string, Cell>[]) => {
		const place = { file: 'data/claims.csv', sound: true };
		const rows = cells.map((row, index) => ({ ...place, line: index + 2, cells: row }));
		return checkKeys([{ resource, rows }]).map(({ line, field }) => [line, field]);
	};

	it('finds nothing in keys that are known and single', () => {
		expect(check({ id: 'a', base: 'b' }, { id: 'b', base: null })).toEqual([]);
	});

	it('finds a key that stands twice', () => {
		expect(check({ id: 'a', base: null }, { id: 'a', base: null })).toEqual([[3, 'id']]);
	});

	it('finds a reference to no row', () => {
		expect(check({ id: 'a', base: 'c' })).toEqual([[2, 'base']]);
	});
});
