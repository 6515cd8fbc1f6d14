import { none, other } from '$lib/sources/source-line';
import { at, less } from '$lib/sources/source-value';

const procurement = less(
	at('grain-procurement-by-january', '[..1928-01]'),
	at('grain-procurement-by-january', '[..1927-01]')
);
const siberia = ['1927-10', '1927-11', '1927-12'].map((period) =>
	other(
		'grain-delivery-cut',
		'less grain',
		at('grain-procurement-siberia-1927', period),
		'less grain bought by the state in Siberia than in the same month of 1926'
	)
);

export default [
	other(
		'grain-delivery-cut',
		'less grain',
		procurement,
		'how much less grain the state had procured by January, not what reached the cities'
	),
	...siberia,
	none('communists-killed', 'communists killed', 'communists killed in the countryside, 1927'),
	none(
		'moscow-textile-months',
		'with textile mills closed',
		'the closing of textile mills in Moscow'
	)
];

export const remarks = ['No figure we could read reaches two thirds.'];
