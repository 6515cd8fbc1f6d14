import { describe, expect, it } from 'vitest';
import { claimRows } from '$lib/define/claim-rows';
import { contradictions } from '$article/contradictions';
import { claimCount, countByKind, countByQualifier, quantityCount } from '$lib/define/claim-rows';
import { qualifierSpecimen } from '$article/specimens';
import { claimById } from '$lib/data/tables';

const total = (rows: { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0);

describe('the method’s counts', () => {
	it('countByKind sums to all claims, the most frequent first', () => {
		const counts = countByKind.map(({ count }) => count);
		expect(total(countByKind)).toBe(claimCount);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	});

	it('countByQualifier sums to the claims that state a number, as the table of claims has them', () => {
		expect(total(countByQualifier)).toBe(quantityCount);
		for (const { qualifier, count } of countByQualifier)
			expect(claimRows.filter((row) => row.qualifier === qualifier)).toHaveLength(count);
	});

	it('qualifierSpecimen(qualifier) quotes a claim that has the qualifier', () => {
		for (const { qualifier } of countByQualifier) {
			const { words } = qualifierSpecimen(qualifier);
			expect(claimById.get(words.id)!.qualifier).toBe(qualifier);
		}
	});
});

describe('contradictions', () => {
	it('holds the numbers that the article’s words allow', () => {
		const told = contradictions.map((one) => one.told).join(' ');
		for (const number of [
			'10 were shot',
			'to 30 ',
			'to 32 ',
			'to 29 ',
			'to 31 ',
			'were 21 accused'
		])
			expect(told).toContain(number);
	});

	it('quotes every claim that contradicts another', () => {
		const quoted = contradictions.flatMap(({ words }) => words.map(({ id }) => id));
		const differing = [...claimById.values()].filter(
			({ rival, period }) =>
				rival && claimById.get(rival)!.period!.slice(0, 4) !== period!.slice(0, 4)
		);
		for (const { id } of differing) expect(quoted).toContain(id);
	});
});
