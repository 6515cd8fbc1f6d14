import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	columns,
	everyClaim,
	formatClaimQuery,
	parseClaimQuery,
	turnOrder,
	type ClaimQuery
} from '$lib/address/claim-query';
import { kinds, qualifiers } from '$lib/model/claim-row';

const parse = (search: string) => parseClaimQuery(new URLSearchParams(search));
const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);

const queries: fc.Arbitrary<ClaimQuery> = fc
	.record({
		text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
		kind: orNull(kinds),
		qualifier: orNull(qualifiers),
		sort: orNull(columns),
		descending: fc.boolean()
	})
	.map((query) => ({ ...query, descending: query.sort !== null && query.descending }));

describe('parseClaimQuery', () => {
	it('parseClaimQuery(formatClaimQuery(query)) is the query', () => {
		fc.assert(
			fc.property(queries, (query) => {
				expect(parse(formatClaimQuery(query))).toEqual(query);
			})
		);
	});

	it('parseClaimQuery(anything) is a query that formats and parses to itself', () => {
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
				expect(parse(formatClaimQuery(query))).toEqual(query);
			})
		);
	});

	it.each([
		['', everyClaim],
		['?kind=nonsense&qualifier=EXACT&sort=-', everyClaim],
		['?sort=--line', everyClaim],
		['?sort=toString&kind=constructor', everyClaim],
		['?q=+1927+', { ...everyClaim, text: '1927' }],
		['?sort=-line&q=a&q=b', { ...everyClaim, text: 'a', sort: 'line', descending: true }]
	])('parseClaimQuery(%j) passes over what it does not understand', (search, query) => {
		expect(parse(search)).toEqual(query);
	});
});

describe('formatClaimQuery', () => {
	it('formatClaimQuery(everyClaim) is empty', () => {
		expect(formatClaimQuery(everyClaim)).toBe('');
	});

	it('formatClaimQuery(query) names all that is chosen', () => {
		const query = { text: 'Lev Sedov', kind: 'fate', qualifier: 'none', sort: 'period' } as const;
		expect(formatClaimQuery({ ...query, descending: true })).toBe(
			'?q=Lev+Sedov&kind=fate&qualifier=none&sort=-period'
		);
	});
});

describe('turnOrder', () => {
	it('turnOrder(query, column) goes up, down and back to the article’s order', () => {
		const up = turnOrder(everyClaim, 'kind');
		const down = turnOrder(up, 'kind');
		expect([up.descending, down.descending]).toEqual([false, true]);
		expect(turnOrder(down, 'kind')).toEqual(everyClaim);
		expect(turnOrder(down, 'line')).toEqual({ ...everyClaim, sort: 'line' });
	});
});
