import { none, other } from '$lib/sources/source-line';
import { at } from '$lib/sources/source-value';

export default [
	other(
		'positions-1924-before-1917',
		'of state and party positions',
		at('congress-12-delegates-joined', '1923-04', 'before the February Revolution of 1917'),
		'delegates to the 12th Congress, not holders of positions, who had joined before the February Revolution'
	),
	none(
		'positions-joined-after-1924',
		'of those in positions',
		'how long office holders had been members'
	)
];
