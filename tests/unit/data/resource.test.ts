import { describe, expect, it } from 'vitest';
import { formatFault } from '$lib/data/fault';
import type { Resource } from '$lib/data/descriptor';
import { parseResource } from '$lib/data/resource';

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
	['id,value\n"a,1\n', /claims\.csv:1: is not proper CSV: Quote Not Closed/]
];

describe('parseResource', () => {
	it('gives each row its line, behind lines within cells too', () => {
		const { rows } = parse('\uFEFFid,value\n"a\nb",1\n\nc,\n');
		expect(rows?.map(({ line, cells }) => [line, cells])).toEqual([
			[2, { id: 'a\nb', value: 1 }],
			[5, { id: 'c', value: null }]
		]);
	});

	it('lists the bad cells and marks their rows as not sound', () => {
		const { rows, faults } = parse('id,value\na,x\nb,2\nc\n');
		expect(rows?.map(({ sound }) => sound)).toEqual([false, true, false]);
		expect(faults.map(formatFault)).toEqual([
			expect.stringContaining('data/claims.csv:2 value: “x” is not a number'),
			'data/claims.csv:4: the row has 1 cells where the header has 2'
		]);
	});

	it.each(REFUSED)('refuses %o', (text, fault) => {
		const { rows, faults } = parse(text);
		expect(rows).toBeNull();
		expect(faults.map(formatFault)).toEqual([expect.stringMatching(fault)]);
	});
});
