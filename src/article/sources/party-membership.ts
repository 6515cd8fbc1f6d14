import { other, same } from '$lib/sources/source-line';
import { at, percent } from '$lib/sources/source-value';

const levy = percent(
	at('lenin-levy-admissions', '1924-05', 'admitted'),
	at('lenin-levy-admissions', '1924-05', 'members and candidates before'),
	'% more'
);

export default [
	same(
		'membership-start',
		'members at the start',
		at('party-represented-at-congresses', '1923-04'),
		'members, as reported to the 12th Congress'
	),
	same(
		'membership-1927',
		'members',
		at('party-represented-at-congresses', '1927-12'),
		'members and candidates, as reported to the 15th Congress; in 1923 the base was members alone'
	),
	other(
		'membership-1927',
		'members',
		at('party-full-members-at-congresses', '1927-12'),
		'full members without candidates'
	),
	same(
		'membership-rise-50',
		'in a year',
		levy,
		'by those admitted in the Lenin Levy, on all members and candidates before it'
	)
];
