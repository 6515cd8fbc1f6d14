import { other, same } from '$lib/sources/source-line';
import { at, percent, times, wordsOf } from '$lib/sources/source-value';
import { formatNumber } from '$lib/model/numbers/format';

const levy = percent(
	at('lenin-levy-admissions', '1924-05', 'admitted'),
	at('lenin-levy-admissions', '1924-05', 'members and candidates before'),
	'% more'
);
const start = at('party-represented-at-congresses', '1923-04');
const full = at('party-full-members-at-congresses', '1927-12');
const growth = times(full, start);

export default [
	same(
		'membership-start',
		'members at the start',
		start,
		'members, as reported to the 12th Congress'
	),
	same(
		'membership-1927',
		'members',
		at('party-represented-at-congresses', '1927-12'),
		'members and candidates, as reported to the 15th Congress; in 1923 members alone were counted'
	),
	same(
		'membership-1927',
		'members',
		full,
		`full members alone, as in 1923: like for like they grew ${wordsOf({ ...growth, step: 0.1 })}, not 3 times (our arithmetic: ${formatNumber(full.value)} ÷ ${formatNumber(start.value)})`
	),
	other(
		'membership-rise-50',
		'in a year',
		levy,
		'those admitted in the Lenin Levy, January 22 to May 15, as a share of the members and candidates before it'
	),
	other(
		'membership-rise-50',
		'in a year',
		at('party-membership-1jan', '1924-01-01'),
		'members at the beginning of the year of the Lenin Levy'
	)
];
