import { none } from '$lib/sources/source-line';

export default [
	none('opp-executed-all', 'of those named executed', 'a list of the signatories with their fates')
];
