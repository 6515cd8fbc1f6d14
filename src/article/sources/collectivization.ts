import { formatNumber } from '$lib/model/numbers/format';
import { other, same } from '$lib/sources/source-line';
import { at, wordsOf, yearsFrom } from '$lib/sources/source-value';

const sown = (period: string) => at('collectivized-sown-area', period);
const households = (period: string) => at('collectivization-households-percent', period);
const [first, last] = [sown('1928'), sown('1932')];
const [joined, late] = [households('1927-06-01'), households('1932-07')];
const peak = households('1930-03-01');
const [before, after] = [sown('1929'), sown('1931')];

export default [
	same('collectivization-start', 'of cultivated land', first, 'sown area in collective farms'),
	same('collectivization-end', 'of cultivated land', last, 'sown area in collective farms'),
	same(
		'collectivization-span',
		'',
		yearsFrom(first, last),
		`from ${wordsOf(first)} to ${wordsOf(last)} of sown area; the fastest two years, ${before.date} to ${after.date}, took it from ${wordsOf(before)} to ${wordsOf(after)}`
	),
	other(
		'collectivization-span',
		'',
		yearsFrom(joined, late),
		`households, not land: from ${formatNumber(joined.value)}% (${joined.date}) to ${wordsOf(late)}, falling back from ${wordsOf(peak)} to ${wordsOf(households('1930-08-01'))} within 1930`
	),
	other('collectivization-start', 'of cultivated land', joined, 'households, not land'),
	other(
		'collectivization-end',
		'of cultivated land',
		peak,
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
		at('socialized-sector-shares-1930', '1930', 'sown area'),
		'sown area in collective and state farms together'
	)
];
