import { none } from '$lib/sources/source-line';

export default [
	none('fourth-international-members', 'members', 'membership counts of the founding conference')
];
