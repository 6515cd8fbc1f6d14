import { none } from '$lib/sources/source-line';

export default [
	none('family-executed', 'executed', 'a list of the family with sources for each fate')
];
