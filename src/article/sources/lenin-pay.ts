import { none } from '$lib/sources/source-line';

export default [
	none('lenin-pay', '', 'pay rolls of the Council of People’s Commissars'),
	none('lenin-pay-premium', 'than a factory worker', 'average pay of factory workers in 1922')
];
