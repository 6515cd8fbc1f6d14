import { other } from '$lib/sources/source-line';
import { at } from '$lib/sources/source-value';

const households = (period: string) => at('collectivization-households-percent', period);

export default [
	other(
		'collectivization-start',
		'of cultivated land',
		households('1927-06-01'),
		'households, not land'
	),
	other(
		'collectivization-end',
		'of cultivated land',
		households('1930-03-01'),
		'households, not land, at the first peak'
	),
	other(
		'collectivization-end',
		'of cultivated land',
		households('1931'),
		'households, not land, after the second wave'
	),
	other(
		'collectivization-end',
		'of cultivated land',
		at('collectivization-households-count', '1930-05'),
		'a count of holdings, not land'
	),
	other(
		'collectivization-end',
		'of cultivated land',
		at('socialized-sector-shares-1930', '1930', 'sown area'),
		'sown area in collective and state farms together'
	)
];
