import { none } from '$lib/sources/source-line';

export default [
	none('growth-trotsky', 'asked for by Trotsky', 'growth rates in Trotsky’s writings of 1925'),
	none('growth-stalin', 'asked for by Stalin', 'yearly targets of the first five-year plan')
];
