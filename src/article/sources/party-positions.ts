import { none } from '$lib/sources/source-line';

export default [
	none(
		'positions-joined-after-1924',
		'had joined after 1924',
		'party service of those in state and party positions'
	)
];
