import { describe, expect, it } from 'vitest';
import { claimById, claims, passageById, passages } from '$lib/data/tables';

describe('tables', () => {
	it('hold each row of the repository once, under its id', () => {
		expect(claims.numRows()).toBe(claimById.size);
		expect(passages.numRows()).toBe(passageById.size);
		expect(claims.array('id')).toEqual([...claimById.keys()]);
	});

	it('join every claim to its passage', () => {
		const joined = claims.join(passages, ['passage', 'id']);
		expect(joined.numRows()).toBe(claims.numRows());
	});
});
