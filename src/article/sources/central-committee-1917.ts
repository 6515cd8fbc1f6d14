import { none } from '$lib/sources/source-line';

export default [
	none('cc-1917-executed', 'executed by Stalin', 'the members of the committee and their fates')
];

export const remarks = [
	'The committee’s presidium of August 1917 lists a Muranov, not a Muralov (archontology.org).'
];
