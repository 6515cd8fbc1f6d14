import { describe, expect, it } from 'vitest';
import { formatFault } from '$lib/data/fault';
import type { Field, Resource } from '$lib/data/descriptor';
import { parseCell, parseResource, type Cell } from '$lib/data/resource';

const resource: Resource = {
	name: 'claims',
	path: 'claims.csv',
	schema: {
		fields: [
			{ name: 'id', type: 'string' },
			{ name: 'value', type: 'number' }
		]
	}
};

const parse = (text?: string) => parseResource(resource, 'data/claims.csv', text);

const REFUSED: [text: string | undefined, fault: RegExp][] = [
	[undefined, /claims\.csv:1: the file is missing/],
	['', /claims\.csv:1: is not the header the descriptor gives: id,value/],
	['value,id\n1,a\n', /claims\.csv:1: “value,id” is not the header/],
	['id,value\n"a,1\n', /claims\.csv:2: “"a,1” is not proper CSV/],
	['id,value\n"a"b,1\n', /claims\.csv:2: “"a"b,1” is not proper CSV/],
	['id,value\na "b",1\n', /claims\.csv:2: “a "b",1” is not proper CSV/]
];

describe('parseResource', () => {
	it('gives each row its line, behind empty lines too', () => {
		const { table } = parse('\uFEFFid,value\r\n"a, ""b""",1\r\n\r\nc,\r\n');
		const place = { file: 'data/claims.csv', sound: true };
		expect(table?.objects()).toEqual([
			{ id: 'a, "b"', value: 1, line: 2, ...place },
			{ id: 'c', value: null, line: 4, ...place }
		]);
	});

	it('lists every line whose quotes are not closed', () => {
		const { table, faults } = parse('id,value\n"a\nb",1\nc,2\n');
		expect([table, faults.map(({ line }) => line)]).toEqual([null, [2, 3]]);
	});

	it('reads a header alone as no rows', () => {
		expect(parse('id,value\n').table?.numRows()).toBe(0);
	});

	it('lists the bad cells and marks their rows as not sound', () => {
		const { table, faults } = parse('id,value\na,x\nb,2\nc\n');
		expect(table?.array('sound')).toEqual([false, true, false]);
		expect(faults.map(formatFault)).toEqual([
			expect.stringContaining('data/claims.csv:2 value: “x” is not a number'),
			'data/claims.csv:4: the row has 1 cells where the header has 2'
		]);
	});

	it.each(REFUSED)('refuses %o', (text, fault) => {
		const { table, faults } = parse(text);
		expect(table).toBeNull();
		expect(faults.map(formatFault)).toEqual([expect.stringMatching(fault)]);
	});
});

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
