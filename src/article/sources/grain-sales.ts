import { none, same } from '$lib/sources/source-line';
import { at } from '$lib/sources/source-value';

export default [
	same(
		'grain-sales-share',
		'of grain sales',
		at('grain-market-shares-1926-27', '1926/1927', 'kulaks'),
		'marketed grain from kulak holdings, which may not be the same holdings'
	),
	none(
		'grain-holdings-share',
		'of peasant holdings',
		'the share of holdings that sold most of the grain'
	)
];
