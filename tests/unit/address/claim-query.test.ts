import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	claimQuery,
	columns,
	everyClaim,
	turnOrder,
	type ClaimQuery
} from '$lib/address/claim-query';
import { kinds, qualifiers } from '$lib/model/claim-row';

const parse = (search: string) => claimQuery.parse(search).value;
const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);

const queries: fc.Arbitrary<ClaimQuery> = fc.record({
	text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
	kind: orNull(kinds),
	qualifier: orNull(qualifiers),
	order: fc.option(fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }))
});

describe('claimQuery.parse', () => {
	it('claimQuery.parse(claimQuery.format(query)) is the query', () => {
		fc.assert(
			fc.property(queries, (query) => {
				expect(parse(claimQuery.format(query))).toEqual(query);
			})
		);
	});

	it('claimQuery.parse(anything) is a query that formats and parses to itself', () => {
		const names = fc.constantFrom('q', 'kind', 'qualifier', 'sort', 'other');
		const searches = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc
				.array(fc.tuple(names, fc.string()))
				.map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))
		);
		fc.assert(
			fc.property(searches, (search) => {
				const query = parse(search);
				expect(parse(claimQuery.format(query))).toEqual(query);
			})
		);
	});

	it.each([
		['', everyClaim],
		['?kind=nonsense&qualifier=EXACT&sort=-', everyClaim],
		['?sort=--line', everyClaim],
		['?sort=toString&kind=constructor', everyClaim],
		['?q=+1927+', { ...everyClaim, text: '1927' }],
		[
			'?sort=-line&q=a&q=b',
			{ ...everyClaim, text: 'a', order: { column: 'line', descending: true } }
		]
	])('claimQuery.parse(%j) passes over what it does not understand', (search, query) => {
		expect(parse(search)).toEqual(query);
	});
});

describe('claimQuery.format', () => {
	it('claimQuery.format(everyClaim) is empty', () => {
		expect(claimQuery.format(everyClaim)).toBe('');
	});

	it('claimQuery.format(query) names all that is chosen', () => {
		const query = { text: 'Lev Sedov', kind: 'fate', qualifier: 'none' } as const;
		expect(claimQuery.format({ ...query, order: { column: 'period', descending: true } })).toBe(
			'?q=Lev+Sedov&kind=fate&qualifier=none&sort=-period'
		);
	});
});

describe('turnOrder', () => {
	it('turnOrder(query, column) goes up, down and back to the article’s order', () => {
		const up = turnOrder(everyClaim, 'kind');
		const down = turnOrder(up, 'kind');
		expect([up.order?.descending, down.order?.descending]).toEqual([false, true]);
		expect(turnOrder(down, 'kind')).toEqual(everyClaim);
		expect(turnOrder(down, 'line')).toEqual({
			...everyClaim,
			order: { column: 'line', descending: false }
		});
	});
});
