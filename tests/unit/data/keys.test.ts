import { from } from 'arquero';
import { describe, expect, it } from 'vitest';
import { checkKeys } from '$lib/data/keys';
import type { Cell } from '$lib/data/resource';

describe('checkKeys', () => {
	const schema = {
		primaryKey: 'id',
		foreignKeys: [{ fields: 'base', reference: { resource: 'claims', fields: 'id' } }],
		fields: [{ name: 'id', type: 'string' } as const, { name: 'base', type: 'string' } as const]
	};
	const resource = { name: 'claims', path: 'claims.csv', schema };
	const check = (...cells: Record<string, Cell>[]) => {
		const place = { file: 'data/claims.csv', sound: true };
		const table = from(cells.map((row, index) => ({ ...place, line: index + 2, ...row })));
		return checkKeys([{ resource, table }]).map(({ line, field }) => [line, field]);
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
