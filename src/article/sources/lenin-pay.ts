import { none } from '$lib/sources/source-line';

export default [
	none('lenin-pay', '', 'Lenin’s pay in 1922'),
	none('lenin-pay-premium', 'than a factory worker', 'average factory pay in 1922')
];
