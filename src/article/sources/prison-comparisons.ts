import { perHead, same, uncompared } from '$lib/sources/source-line';
import { formatNumber } from '$lib/model/numbers/format';
import { at, times, type SourceValue } from '$lib/sources/source-value';

const people = at('ussr-population-cow', '1923');
const americans = at('us-population', '1922');
const rate1923 = perHead('prisoners-1923', people);
const rate1922 = (scope: string) => at('derived-prisoners-per-100k-us', '1922', scope);

/** A ratio of the US to the USSR. */
const ofRatio = (value: SourceValue, measure: string) =>
	same('us-prison-ratio-1923', 'as many per head in the US', times(value, rate1923), measure);

const latest = at('russia-prisoners', '2018-09-01');
const highest = at('russia-prisoners', '2000');

export default [
	ofRatio(rate1922('all institutions'), 'all US institutions, per head'),
	ofRatio(rate1922('state and federal prisons'), 'state and federal prisons alone, per head'),
	ofRatio(
		at('us-incarceration-rate-state-federal', '1925'),
		'state and federal prisons, the nearest printed rate'
	),
	uncompared(
		'russia-today-ratio',
		'as many prisoners in Russia',
		'when “today” is, nor whether it counts heads or rates',
		`For orientation: Russia had ${formatNumber(highest.value)} prisoners in ${highest.date} and ${formatNumber(latest.value)} on ${latest.date}.`
	)
];

export const remarks = [
	'No independent Soviet count for 1923 was found: these ratios use the article’s own number.',
	`Populations used: US ${formatNumber(americans.value)} thousand (${americans.date}), USSR ${formatNumber(people.value)} thousand (${people.date}), Correlates of War; not from the article.`
];
