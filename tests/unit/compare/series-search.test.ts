import { describe, expect, it } from 'vitest';
import { groupSeries, matchSeries, type SeriesEntry } from '$lib/compare/comparable';

const entry = (key: string, section: string, counts: string, values: string): SeriesEntry => ({
	key,
	label: `The ${key}`,
	section,
	counts,
	values
});

const entries = [
	entry('prisons', 'Terror', 'prisoners', 'just under 80,000 · 1,660,000'),
	entry('grain', 'The kulaks’ grain', 'of the harvest', '10–14%'),
	entry('camps', 'Terror', 'in camps', '200')
];
const keys = (found: SeriesEntry[]) => found.map(({ key }) => key);

describe('matchSeries', () => {
	it.each([
		['', ['prisons', 'grain', 'camps']],
		['  ', ['prisons', 'grain', 'camps']],
		['PRISONERS', ['prisons']],
		['terror camps', ['camps']],
		['80000', ['prisons']],
		['1,660,000', ['prisons']],
		['10-14', ['grain']],
		["kulaks'", ['grain']],
		['harvest terror', []]
	])('matchSeries(%j) finds %j', (text, found) => {
		expect(keys(matchSeries(text, entries))).toEqual(found);
	});
});

describe('groupSeries', () => {
	it('groupSeries(entries) puts the series of a section together', () => {
		const groups = groupSeries(entries).map(({ section, entries }) => [section, keys(entries)]);
		expect(groups).toEqual([
			['Terror', ['prisons', 'camps']],
			['The kulaks’ grain', ['grain']]
		]);
	});
});
