import { describe, expect, it } from 'vitest';
import type { Datum } from '$lib/model/datum';
import { nameMark, nameRow, sayShown, speak } from '$lib/model/words/describe';
import { exactly } from '$lib/model/numbers/interval';
import { parsePeriod } from '$lib/data/period-parse';

const prisoners: Datum = {
	key: 'prisoners',
	claims: ['prisoners'],
	label: 'prisoners',
	group: null,
	value: 1660000,
	interval: exactly(1660000),
	step: 10000,
	qualifier: 'exact',
	unit: 'people',
	words: '1,660,000',
	period: parsePeriod('[..1940]'),
	origin: 'stated',
	formula: null,
	tone: 'accent'
};
const fate = { unit: '', value: null, interval: null };

const cases: [string, Partial<Datum>, string][] = [
	['a dated number', {}, 'By 1940: 1,660,000 prisoners'],
	['an undated number', { period: null }, '1,660,000 prisoners'],
	[
		'a qualified number',
		{ words: 'just under 80,000', period: parsePeriod('1923') },
		'1923: just under 80,000 prisoners'
	],
	[
		'what a number is of, where the label is its name',
		{ label: 'Lenin’s pay', words: '4,700 rubles a month', period: parsePeriod('1922') },
		'Lenin’s pay: 4,700 rubles a month, 1922'
	],
	[
		'a fate with its date',
		{ ...fate, label: 'Olga, sister', words: 'shot', period: parsePeriod('1941') },
		'Olga, sister: shot, 1941'
	],
	[
		'an undated fate',
		{ ...fate, label: 'Klara, sister', words: 'fate unknown', period: null },
		'Klara, sister: fate unknown'
	],
	[
		'an event, whose words are its date, once',
		{ ...fate, label: 'grain strike', words: 'by 1927', period: parsePeriod('[..1927]') },
		'Grain strike: by 1927'
	],
	[
		'the group before the label',
		{ group: 'Grain sales', label: 'all others', words: '40%', period: null },
		'Grain sales: 40% all others'
	],
	[
		'no group that the label says',
		{ group: 'Grain sales', label: 'of grain sales', words: '60%', period: null },
		'60% of grain sales'
	],
	[
		'the group before and the date after a dated value',
		{ group: 'Party membership', label: 'members', words: '1.2 million' },
		'Party membership: 1.2 million members, by 1940'
	],
	[
		'a label in brackets after its value',
		{ label: '(date not stated)', words: 'within two years', period: null },
		'Within two years (date not stated)'
	],
	['no group that the period says', { group: 'By 1940' }, 'By 1940: 1,660,000 prisoners'],
	[
		'no group that the value says',
		{ ...fate, group: 'shot', label: 'Olga, sister', words: 'shot', period: null },
		'Olga, sister: shot'
	],
	[
		'a fate that its label names, once',
		{ ...fate, label: 'Nina, daughter: died naturally', words: 'died naturally', period: null },
		'Nina, daughter: died naturally'
	],
	[
		'a value whose group alone names it',
		{ group: 'Growth Trotsky argued for', label: '', words: '10–14%', period: null },
		'Growth Trotsky argued for: 10–14%'
	],
	[
		'a label that explains the value, after a comma',
		{ label: 'the pay that these imply', words: '3,400 rubles a month', period: null },
		'3,400 rubles a month, the pay that these imply'
	],
	[
		'our arithmetic with its formula',
		{
			origin: 'computed',
			formula: '11 ÷ 117 = 9.402%',
			label: 'share',
			words: '9.4%',
			period: null
		},
		'9.4% share (our arithmetic: 11 ÷ 117 = 9.402%)'
	],
	[
		'our count with what was counted',
		{
			origin: 'counted',
			formula: 'Anna; Olga',
			label: 'shot',
			words: '2',
			period: parsePeriod('1938')
		},
		'1938: 2 shot (our count: Anna; Olga)'
	]
];

describe('speak', () => {
	it.each(cases)('speak(datum) says %s', (_, given, sentence) => {
		expect(speak({ ...prisoners, ...given })).toBe(sentence);
	});
});

describe('nameRow', () => {
	it.each([
		[
			'the group before the label',
			{ group: 'Grain sales', label: 'others' },
			'Grain sales: others'
		],
		['a group alone', { group: 'Growth demanded', label: '' }, 'Growth demanded'],
		['no group that the date says', { group: 'By 1940', label: 'prisoners' }, 'prisoners']
	])('nameRow(row) is %s', (_, given, name) => {
		expect(nameRow({ ...prisoners, ...given })).toBe(name);
	});
});

describe('nameMark', () => {
	it.each([
		['what the datum says, where it holds the words', '1,660,000 prisoners', {}],
		[
			'the words, then what they leave out',
			'1,660,000 by 1940',
			{},
			'1,660,000, by 1940: prisoners'
		],
		[
			'the words alone, where they leave nothing out',
			'1,660,000 Prisoners, by 1940',
			{ label: 'Prisoners, by 1940' },
			'1,660,000, Prisoners, by 1940'
		],
		[
			'what is ours at the end',
			'2 1938',
			{
				words: '2',
				label: 'shot',
				period: parsePeriod('1938'),
				origin: 'counted',
				formula: 'Anna; Olga'
			},
			'2, 1938: shot (our count: Anna; Olga)'
		]
	] as const)('nameMark(datum, printed) gives %s', (_, printed, given, name?: string) => {
		const datum = { ...prisoners, ...given };
		expect(nameMark(datum, printed)).toBe(name ?? speak(datum));
	});
});

describe('sayShown', () => {
	it.each([
		['[..1940]', 'by 1940'],
		['1930', 'in 1930'],
		['1923-10', 'in October 1923'],
		['1928-01-18', 'on January 18, 1928']
	])('sayShown(data) says %s as “%s”, after the value', (edtf, when) => {
		expect(sayShown([{ ...prisoners, period: parsePeriod(edtf) }])).toBe(
			`On the slide: 1,660,000 prisoners ${when}.`
		);
	});

	it('sayShown(data) names the first of many, and counts the rest', () => {
		const many = Array.from({ length: 9 }, (_, i) => ({ ...prisoners, words: `${i + 1}` }));
		expect(sayShown(many)).toMatch(
			/^On the slide: 1 prisoners by 1940; .*5 prisoners by 1940; and 4 more\.$/
		);
	});
});
