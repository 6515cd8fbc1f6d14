import type { SourceLine } from '$lib/figure/source';
import { none, other, perHead, same } from '../source-line';
import { at, times } from '../source-value';

const rate1923 = at('derived-prisoners-per-100k-ussr', '1923');
const rate1926 = perHead('prisoners-1923', at('ussr-population-adk', '1926'));
const rate1922 = (scope: string) => at('derived-prisoners-per-100k-us', '1922', scope);

export const prisonComparisons: SourceLine[] = [
	same(
		'us-prison-ratio-1923',
		'as many per head in the US',
		times(rate1922('all institutions'), rate1923),
		'all US institutions, per head, over the article’s number on the population of 1923'
	),
	same(
		'us-prison-ratio-1923',
		'as many per head in the US',
		times(rate1922('state and federal prisons'), rate1923),
		'state and federal prisons alone, per head, over the same'
	),
	same(
		'us-prison-ratio-1923',
		'as many per head in the US',
		times(at('us-incarceration-rate-state-federal', '1925'), rate1923),
		'the nearest printed US rate, over the same'
	),
	other(
		'us-prison-ratio-1923',
		'as many per head in the US',
		times(rate1922('all institutions'), rate1926),
		'all US institutions, per head, over the article’s number on the population of 1926, the earliest the other reconstruction gives'
	),
	other(
		'us-prison-ratio-1923',
		'as many per head in the US',
		times(rate1922('state and federal prisons'), rate1926),
		'state and federal prisons alone, per head, over the article’s number on the population of 1926'
	),
	other(
		'us-prison-ratio-1923',
		'as many per head in the US',
		at('us-population', '1922'),
		'the population used for the US, in thousands'
	),
	other(
		'us-prison-ratio-1923',
		'as many per head in the US',
		at('ussr-population-cow', '1923'),
		'the population used for the USSR, in thousands'
	),
	other(
		'us-prison-ratio-1923',
		'as many per head in the US',
		at('ussr-population-adk', '1926'),
		'another reconstruction of the population, in thousands, seen from 1926 only'
	),
	none('russia-today-ratio', 'as many prisoners in Russia', 'what “today” and “as many” refer to')
];
