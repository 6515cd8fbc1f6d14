import { describe, expect, it } from 'vitest';
import type { Datum } from '$lib/model/datum';
import { exactly } from '$lib/model/numbers/interval';
import { inferStep } from '$lib/model/numbers/quantity';
import { count, ratio, remainder, rest, share, sum, without } from '$lib/model/numbers/arithmetic';
import { claim } from '$lib/define/select';

const wording = { key: 'ours', label: 'ours' };

/** A stated number of people. */
const people = (value: number): Datum => ({
	...claim('plenum-present'),
	key: `${value}`,
	claims: [`claim-${value}`],
	label: `those ${value}`,
	value,
	interval: exactly(value),
	step: inferStep(value)
});

const cases: [string, Datum, string, string][] = [
	[
		'ratio(1,660,000, just under 80,000)',
		ratio(claim('prisoners-1940'), claim('prisoners-1923'), wording),
		'more than 20 times',
		'1,660,000 ÷ 80,000 = 20.75'
	],
	[
		'share(11, 117)',
		share(claim('plenum-supported'), claim('plenum-present'), wording),
		'9.4%',
		'11 ÷ 117 = 9.402%'
	],
	[
		'share(98, 139)',
		share(claim('cc-then-killed'), claim('cc-then-size'), wording),
		'70.5%',
		'98 ÷ 139 = 70.5%'
	],
	[
		'share(about 4,000, just under 80,000)',
		share(claim('political-prisoners-1923'), claim('prisoners-1923'), wording),
		'about 5%',
		'4,000 ÷ 80,000 = 5%'
	],
	[
		'remainder([55, 28])',
		remainder([claim('congress-12-full-time'), claim('congress-12-part-time')], wording),
		'17%',
		'100 − 55 − 28 = 17%'
	],
	[
		'remainder([2/3rds])',
		remainder([claim('grain-delivery-cut')], wording),
		'33.3%',
		'100 − 66.7 = 33.3%'
	],
	['rest(117, [11])', rest(people(117), [people(11)], wording), '106', '117 − 11 = 106'],
	[
		'sum([16 or 21, 17])',
		sum([claim('trial-1-accused'), claim('trial-2-accused')], wording),
		'33 or 38',
		'16 + 17 = 33, or 21 + 17 = 38'
	],
	[
		'without(4,700, 37%)',
		without(claim('lenin-pay'), claim('lenin-pay-premium'), wording),
		'3,400 rubles a month',
		'4,700 ÷ 1.37 = 3,431'
	],
	[
		'sum of large numbers, to the unit,',
		sum([people(123456), people(1)], wording),
		'123,457',
		'123,456 + 1 = 123,457'
	]
];

describe('arithmetic', () => {
	it.each(cases)('%s is %o, worded “%s”, by the formula %s', (_, datum, words, formula) => {
		expect(datum).toMatchObject({ words, formula, origin: 'computed', key: 'ours', label: 'ours' });
	});

	it.each(cases)('%s rests on the claims of its operands and is dated by none', (_, datum) => {
		expect(datum.claims.length).toBeGreaterThan(0);
		expect(new Set(datum.claims).size).toBe(datum.claims.length);
		expect(datum).toMatchObject({ period: null, tone: 'grey', group: null });
	});

	it('ratio(a, b, wording) counts a claim of both once', () => {
		expect(ratio(people(11), people(11), wording).claims).toEqual(['claim-11']);
		expect(ratio(people(11), people(22), wording).claims).toEqual(['claim-11', 'claim-22']);
	});

	it('sum(parts, wording) takes unit, period, group and tone from the wording', () => {
		const given = { ...wording, unit: 'rubles', group: 'a', tone: 'accent' } as const;
		expect(sum([people(11), people(22)], given)).toMatchObject({ ...given, words: '33 rubles' });
	});

	it('ratio(a, b, wording) inherits “more than” as qualifier, share about', () => {
		expect(cases[0]![1].qualifier).toBe('more_than');
		expect(cases[3]![1].qualifier).toBe('about');
	});

	it('ratio(a, b, wording) throws for what has no value', () => {
		expect(() => ratio(claim('growth-stalin'), people(2), wording)).toThrow('growth-stalin');
	});

	it('rest(total, parts, wording) throws where nothing bounds it', () => {
		const [all, some] = [claim('magadan-strikers'), claim('magadan-executed')];
		expect(() => rest(all, [some], wording)).toThrow(RangeError);
		expect(() => share(some, all, wording)).toThrow(RangeError);
	});
});

describe('count', () => {
	it('count(data, wording) counts, names what it counted and says that it is a count', () => {
		expect(count([people(11), people(22)], wording)).toMatchObject({
			value: 2,
			words: '2',
			step: 0,
			unit: 'people',
			interval: exactly(2),
			claims: ['claim-11', 'claim-22'],
			origin: 'counted',
			formula: 'those 11; those 22'
		});
	});
});
