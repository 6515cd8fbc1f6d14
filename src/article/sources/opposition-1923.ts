import { none } from '$lib/sources/source-line';

export default [
	none('opp-executed-all', 'of those named executed', 'the years in which the others died')
];
