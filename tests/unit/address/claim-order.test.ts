import { describe, expect, it } from 'vitest';
import { columns, everyClaim, orderClaims, type Column } from '$lib/address/claim-query';
import { claimRows } from '$lib/define/claim-rows';

const find = (query: Partial<typeof everyClaim>) =>
	orderClaims(claimRows, { ...everyClaim, ...query });
const sorted = (column: Column, descending = false) => find({ order: { column, descending } });
const ids = (query: Partial<typeof everyClaim>) => find(query).map(({ id }) => id);

describe('orderClaims', () => {
	it('orderClaims(rows, everyClaim) is all rows in the article’s order', () => {
		expect(find({})).toEqual(claimRows);
	});

	it.each(columns)('orderClaims(rows, by %s) keeps every row, in either direction', (column) => {
		const all = claimRows.map(({ id }) => id).sort();
		for (const descending of [false, true])
			expect(
				sorted(column, descending)
					.map(({ id }) => id)
					.sort()
			).toEqual(all);
	});

	it.each([
		['1,660,000', 'prisoners-1940'],
		['1660000', 'prisoners-1940'],
		["lenin's THIRD stroke", 'lenin-third-stroke'],
		['10-14%', 'growth-trotsky'],
		['prisoners 1940', 'prisoners-1940'],
		['just under', 'prisoners-1923']
	])('orderClaims(rows, {text: %j}) finds %s', (text, id) => {
		expect(ids({ text })).toContain(id);
	});

	it('orderClaims(rows, query) finds what has all of it', () => {
		const found = find({ text: '1936', kind: 'fate' });
		expect(found.length).toBeGreaterThan(0);
		expect(found.every(({ kind }) => kind === 'fate')).toBe(true);
		expect(find({ kind: 'fate', qualifier: 'about' })).toEqual([]);
	});

	it('orderClaims(rows, by period) puts undated claims last in both directions', () => {
		for (const descending of [false, true]) {
			const dated = sorted('period', descending).map(({ at }) => at !== null);
			expect(dated).toEqual(dated.toSorted((a, b) => Number(b) - Number(a)));
		}
	});

	it('orderClaims(rows, by period) puts earlier dates first', () => {
		const at = sorted('period').flatMap((row) => row.at ?? []);
		expect(at).toEqual(at.toSorted((a, b) => a - b));
	});

	it('orderClaims(rows, by printed) orders numerals by their size', () => {
		const order = sorted('printed').map(({ id }) => id);
		const at = ['cc-1917-executed', 'prisoners-1930', 'prisoners-1940', 'plenum-supported'].map(
			(id) => order.indexOf(id)
		);
		expect(at[3]).toBeLessThan(at[1]!);
		expect(at[1]).toBeLessThan(at[2]!);
		expect(at[2]).toBeLessThan(at[0]!);
	});
});
