import { none, other, perHead, same } from '$lib/sources/source-line';
import { at, times, type SourceValue } from '$lib/sources/source-value';

const ratio = ['us-prison-ratio-1923', 'as many per head in the US'] as const;
const rate1923 = at('derived-prisoners-per-100k-ussr', '1923');
const rate1926 = perHead('prisoners-1923', at('ussr-population-adk', '1926'));
const rate1922 = (scope: string) => at('derived-prisoners-per-100k-us', '1922', scope);

/** A ratio of the US to the USSR, on the article's measure. */
const ofRatio = (value: SourceValue, measure: string) => same(...ratio, value, measure);

/** A value that belongs to such a ratio, on another measure. */
const besideRatio = (value: SourceValue, measure: string) => other(...ratio, value, measure);

export default [
	ofRatio(
		times(rate1922('all institutions'), rate1923),
		'all US institutions, per head, over the article’s number on the population of 1923'
	),
	ofRatio(
		times(rate1922('state and federal prisons'), rate1923),
		'state and federal prisons alone, per head, over the same'
	),
	ofRatio(
		times(at('us-incarceration-rate-state-federal', '1925'), rate1923),
		'the nearest printed US rate, over the same'
	),
	besideRatio(
		times(rate1922('all institutions'), rate1926),
		'all US institutions, per head, over the article’s number on the population of 1926, the earliest the other reconstruction gives'
	),
	besideRatio(
		times(rate1922('state and federal prisons'), rate1926),
		'state and federal prisons alone, per head, over the article’s number on the population of 1926'
	),
	besideRatio(at('us-population', '1922'), 'the population used for the US, in thousands'),
	besideRatio(at('ussr-population-cow', '1923'), 'the population used for the USSR, in thousands'),
	besideRatio(
		at('ussr-population-adk', '1926'),
		'another reconstruction of the population, in thousands, seen from 1926 only'
	),
	none('russia-today-ratio', 'as many prisoners in Russia', 'what “today” and “as many” refer to')
];
