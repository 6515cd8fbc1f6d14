import { none, other } from '$lib/sources/source-line';
import { at, less } from '$lib/sources/source-value';

const procurement = less(
	at('grain-procurement-by-january', '[..1928-01]'),
	at('grain-procurement-by-january', '[..1927-01]')
);

export default [
	other(
		'grain-delivery-cut',
		'less grain',
		procurement,
		'how much less grain the state had procured by January, not what reached the cities'
	),
	none('communists-killed', 'communists killed', 'a count of those killed in the countryside'),
	none('moscow-textile-months', 'of closed textile mills', 'output of Moscow’s mills by month')
];
