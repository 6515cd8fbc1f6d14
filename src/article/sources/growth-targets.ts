import { none } from '$lib/sources/source-line';

export default [
	none('growth-trotsky', 'asked for by Trotsky', 'growth rates he printed'),
	none('growth-stalin', 'asked for by Stalin', 'annual targets of the five-year plan')
];
