import { describe, expect, it } from 'vitest';
import type { Qualifier } from '$lib/model/datum';
import {
	capitalize,
	formatCount,
	formatList,
	formatNumber,
	formatQualifier,
	formatQuantity,
	formatTick,
	formatUnit,
	inferQualifier
} from '$lib/model/numbers/format';
import { above, around, below, closed, exactly, type Interval } from '$lib/model/numbers/interval';

describe('formatNumber', () => {
	it.each([
		[0, '0'],
		[-0, '0'],
		[117, '117'],
		[1150, '1,150'],
		[1660000, '1,660,000'],
		[66.7, '66.7'],
		[0.1 + 0.2, '0.3'],
		[100 - 66.7, '33.3'],
		[-5, '−5']
	])('formatNumber(%d) is “%s”', (value, words) => expect(formatNumber(value)).toBe(words));
});

describe('formatCount', () => {
	it.each([
		[8, 'eight'],
		[18, 'eighteen'],
		[20, 'twenty'],
		[21, 'twenty-one'],
		[100, '100']
	])('formatCount(%s) is “%s”', (count, words) => expect(formatCount(count)).toBe(words));
});

describe('formatTick', () => {
	it.each([
		[0, '0'],
		[80, '80'],
		[500000, '500,000'],
		[1000000, '1 million'],
		[1200000, '1.2 million'],
		[1500000, '1.5 million'],
		[20000000, '20 million']
	])('formatTick(%d) is “%s”', (value, words) => expect(formatTick(value)).toBe(words));
});

describe('formatQualifier', () => {
	it.each<[Qualifier, string]>([
		['exact', ''],
		['about', 'about '],
		['just_under', 'just under '],
		['more_than', 'more than '],
		['at_least', 'at least '],
		['up_to', 'up to '],
		['almost_all', 'almost all'],
		['vague', '']
	])('formatQualifier(%s) is “%s”', (qualifier, words) =>
		expect(formatQualifier(qualifier)).toBe(words)
	);
});

describe('formatUnit', () => {
	it.each([
		['77', '%', '77%'],
		['21–25', '% a year', '21–25% a year'],
		['37', '% more', '37% more'],
		['1,660,000', 'people', '1,660,000'],
		['21', 'countries', '21'],
		['46', '', '46'],
		['4,700', 'rubles a month', '4,700 rubles a month'],
		['10', 'times', '10 times'],
		['4', 'months', '4 months']
	])('formatUnit(%s, %s) is “%s”', (number, unit, words) =>
		expect(formatUnit(number, unit)).toBe(words)
	);
});

const qualifierCases: [Interval, Qualifier][] = [
	[exactly(5), 'exact'],
	[exactly(0), 'exact'],
	[closed(10, 14), 'exact'],
	[around(5), 'about'],
	[above(20.75), 'more_than'],
	[closed(50, null), 'at_least'],
	[below(80000), 'just_under'],
	[closed(0, 2), 'up_to'],
	[closed(null, 2), 'up_to'],
	[{ ...closed(null, 2), highOpen: true }, 'just_under'],
	[{ ...above(3), about: true }, 'about']
];

describe('inferQualifier', () => {
	it.each(qualifierCases)('inferQualifier(%j) is %s', (interval, qualifier) =>
		expect(inferQualifier(interval)).toBe(qualifier)
	);
});

describe('formatQuantity', () => {
	it.each<[Interval, number, number, string]>([
		[exactly(70.5), 70.5, 1, '71'],
		[exactly(17), 17, 1, '17'],
		[exactly(33.3), 33.3, 0.1, '33.3'],
		[exactly(1660000), 1660000, 0, '1,660,000'],
		[above(20.75), 20.75, 10, 'more than 20'],
		[closed(148500, null), 148500, 100, 'at least 148,500'],
		[closed(148500, null), 148500, 1000, 'at least 148,000'],
		[below(79999), 79999, 10000, 'less than 80,000'],
		[closed(0, 1.91), 1.91, 0.1, 'up to 2'],
		[closed(1.52, 2.48), 1.5, 0.1, '1.5–2.5'],
		[around(5.2), 5.2, 1, 'about 5']
	])(
		'formatQuantity of %j, nominally %d to a step of %d, is “%s”',
		(interval, value, step, words) => expect(formatQuantity({ interval, value, step })).toBe(words)
	);

	it('formatQuantity(quantity) throws RangeError where nothing is known', () => {
		for (const interval of [closed(null, null), closed(0, null)])
			expect(() => formatQuantity({ interval, value: 5, step: 1 })).toThrow(RangeError);
	});
});

describe('capitalize', () => {
	it.each([
		['more than 20', 'More than 20'],
		['1923', '1923'],
		['“political” prisoners', '“political” prisoners'],
		['', '']
	])('capitalize(“%s”) is “%s”', (words, capital) => expect(capitalize(words)).toBe(capital));
});

describe('formatList', () => {
	it.each([
		[[], ''],
		[['a'], 'a'],
		[['a', 'b'], 'a and b'],
		[['a', 'b', 'c'], 'a, b and c']
	])('formatList(%j) is “%s”', (words, list) => expect(formatList(words)).toBe(list));
});
