import { none, other } from '$lib/sources/source-line';
import { at } from '$lib/sources/source-value';

export default [
	none(
		'congress-12-full-time',
		'full-time party workers',
		'shares of party workers among the delegates'
	),
	none(
		'congress-12-part-time',
		'part-time party workers',
		'shares of party workers among the delegates'
	),
	other(
		'congress-12-full-time',
		'full-time party workers',
		at('party-congress-voting-delegates', '1923-04'),
		'how many delegates had a deciding vote, not what they worked as'
	)
];
