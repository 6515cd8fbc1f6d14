import { none } from '$lib/sources/source-line';

export default [
	none('trial-1-accused', 'accused', 'the printed reports of the trials'),
	none('trial-4-accused', 'accused', 'the printed reports of the trials')
];
