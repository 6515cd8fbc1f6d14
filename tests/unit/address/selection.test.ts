import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	emptySelection as empty,
	mostSeries,
	toggleSeries,
	viewNames,
	type Selection
} from '$lib/model/selection';
import { formatSelection, selectionQuery } from '$lib/address/selection-query';

const known = ['b', 'a', 'prison-population', 'party', '-', 'constructor', '1927', 'grain-tax'];

const populations = [
	{ name: 'cow', by: 'Correlates of War' },
	{ name: 'adk', by: 'Andreev' },
	{ name: 'census', by: 'the censuses' }
];
const others = [null, 'adk', 'census'];

const parse = (search: string, ignored?: string[]) =>
	selectionQuery(known, populations, ignored).parse(search);
const again = (search: string) => formatSelection(parse(search).value);

const selections: fc.Arbitrary<Selection> = fc.record({
	series: fc.subarray(known, { maxLength: mostSeries }),
	view: fc.constantFrom(...viewNames),
	population: fc.constantFrom(...others)
});

const pairs = fc.tuple(
	fc.constantFrom('v', 'series', 'view', 'population', 'theme', '', 'toString'),
	fc.oneof(
		fc.webQueryParameters(),
		fc.string({ unit: 'binary' }),
		fc.constantFrom('1', ...viewNames, 'cow', 'adk', 'census', ...known),
		fc.array(fc.constantFrom('', 'x', ...known)).map((keys) => keys.join('_'))
	)
);

const mutations = fc
	.tuple(selections.map(formatSelection), fc.nat(60), fc.nat(3), fc.string({ maxLength: 5 }))
	.map(([search, at, cut, put]) => search.slice(0, at) + put + search.slice(at + cut));

const searches = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.webQueryParameters(),
	fc.array(pairs).map((some) => some.map((pair) => pair.join('=')).join('&')),
	mutations
);

describe('selectionQuery(known).parse', () => {
	it('selectionQuery(known).parse(formatSelection(selection)) is the selection, and drops nothing', () => {
		fc.assert(
			fc.property(selections, (selection) => {
				expect(parse(formatSelection(selection))).toEqual({ value: selection, dropped: [] });
			})
		);
	});

	it('selectionQuery(known).parse(anything) formats and parses to itself', () => {
		fc.assert(
			fc.property(searches, (search) => {
				const { value: selection } = parse(search);
				expect(parse(again(search))).toEqual({ value: selection, dropped: [] });
				expect(again(again(search))).toBe(again(search));
			})
		);
	});

	it('selectionQuery(known).parse(anything) keeps at most six known series, in the known order', () => {
		fc.assert(
			fc.property(searches, (search) => {
				const { series, view, population } = parse(search).value;
				expect(series).toEqual(known.filter((key) => series.includes(key)));
				expect(series.length).toBeLessThanOrEqual(mostSeries);
				expect(viewNames).toContain(view);
				expect(others).toContain(population);
			})
		);
	});

	it('selectionQuery(known).parse(anything) says what it drops in different short sentences of one line', () => {
		fc.assert(
			fc.property(searches, (search) => {
				const { dropped } = parse(search);
				expect(new Set(dropped).size).toBe(dropped.length);
				for (const sentence of dropped) expect(sentence).toMatch(/^(This|“)[^\n]{0,140}\.$/u);
			})
		);
	});

	it.each([
		['', empty],
		['?', empty],
		['?series=&view=&v=', empty],
		['?v=1&series=a', { ...empty, series: ['a'] }],
		['?v=1&series=a&view=rates', { ...empty, series: ['a'], view: 'rates' }],
		['?v=1&view=rates&population=adk', { ...empty, view: 'rates', population: 'adk' }],
		['?view=counts&series=a_b', { ...empty, series: ['b', 'a'], view: 'counts' }],
		['?series=_a__-_', { ...empty, series: ['a', '-'] }],
		['?series=party%5Fconstructor', { ...empty, series: ['party', 'constructor'] }]
	])('selectionQuery(known).parse(%j) reads all of it', (search, selection) => {
		expect(parse(search)).toEqual({ value: selection, dropped: [] });
	});

	it.each([
		['?series=a_foo', '“foo” is no series, so it is left out.'],
		['?series=a_toString_toString', '“toString” is no series, so it is left out.'],
		['?series=a_a_a', '“a” is named more than once; it is shown once.'],
		['?series=a&view=pie', '“pie” is no view; side by side is shown.'],
		['?series=a&view=SIDES', '“SIDES” is no view; side by side is shown.'],
		['?series=a&population=x', '“x” is no population; that of Correlates of War is taken.'],
		[
			'?series=a&v=9',
			'This address is of version “9”, which this page doesn’t know; what it could read is shown.'
		],
		['?series=a&series=b', '“series=b” is left out, for “series” is set before it.'],
		['?series=a&colour=red', '“colour” is no setting of this page, so it is left out.'],
		['?series=a&=red', '“=” is no setting of this page, so it is left out.'],
		['?series=a_%E2%80%AE%0Ab', '“ b” is no series, so it is left out.'],
		[`?series=a_${'x'.repeat(40)}`, `“${'x'.repeat(40)}” is no series, so it is left out.`],
		[`?series=a_${'😀'.repeat(41)}`, `“${'😀'.repeat(39)}…” is no series, so it is left out.`]
	])(
		'selectionQuery(known).parse(%j) shows the rest and says what it drops',
		(search, sentence) => {
			expect(parse(search)).toEqual({
				value: { ...empty, series: ['a'] },
				dropped: [sentence]
			});
		}
	);

	it('selectionQuery(known).parse(seven series) leaves out the last', () => {
		const { value: selection, dropped } = parse(
			`?series=${known.toReversed().slice(0, 7).join('_')}`
		);
		expect(selection.series).toEqual(known.slice(2));
		expect(dropped).toEqual(['“a” is left out, for at most 6 series are compared.']);
	});

	it('selectionQuery(known, ignored).parse(parameters) says nothing of what is ignored', () => {
		expect(parse('?theme=dark&childId=1&theme=x', ['theme', 'childId']).dropped).toEqual([]);
		expect(parse('?view=pie', ['view']).dropped).toHaveLength(1);
	});
});

describe('formatSelection', () => {
	it.each<[Selection, string]>([
		[empty, ''],
		[{ ...empty, view: 'shares' }, '?v=1&view=shares'],
		[{ ...empty, series: ['a'] }, '?v=1&series=a'],
		[
			{ ...empty, series: ['b', 'grain-tax'], view: 'change' },
			'?v=1&series=b_grain-tax&view=change'
		],
		[{ ...empty, view: 'rates', population: 'census' }, '?v=1&view=rates&population=census']
	])('formatSelection(%j) is %j', (selection, search) => {
		expect(formatSelection(selection)).toBe(search);
	});

	it('formatSelection(six series with long keys) leaves an address under 500 characters', () => {
		const series = Array.from({ length: mostSeries }, (_, at) => `${'long-'.repeat(12)}${at}`);
		expect(formatSelection({ series, view: 'change', population: 'census' }).length).toBeLessThan(
			420
		);
	});
});

describe('toggleSeries', () => {
	it('toggleSeries(selection, key) adds in the known order, and removes', () => {
		const one = toggleSeries({ ...empty, view: 'change' }, 'party', known);
		const two = toggleSeries(one, 'b', known);
		expect(two).toEqual({ ...empty, series: ['b', 'party'], view: 'change' });
		expect(toggleSeries(two, 'b', known)).toEqual(one);
	});

	it('toggleSeries(selection, key) twice is the selection unless it was refused', () => {
		fc.assert(
			fc.property(selections, fc.constantFrom(...known), (selection, key) => {
				const once = toggleSeries(selection, key, known);
				expect(toggleSeries(once, key, known)).toEqual(once === selection ? once : selection);
			})
		);
	});

	it('toggleSeries(selection, key) refuses a seventh and an unknown series', () => {
		const full = { ...empty, series: known.slice(0, mostSeries) };
		expect(toggleSeries(full, 'grain-tax', known)).toBe(full);
		expect(toggleSeries(empty, 'toString', known)).toBe(empty);
		expect(toggleSeries(full, 'a', known).series).toHaveLength(mostSeries - 1);
	});
});
