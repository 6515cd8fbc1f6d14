import { none } from '$lib/sources/source-line';

export default [
	none(
		'cc-1917-executed',
		'executed by Stalin',
		'a list of the committee with the fates of its members'
	)
];
