import type { Figure } from '$lib/figure/figure';
import type { SourceLine } from '$lib/figure/source';
import { none, other, same } from './source-line';
import { less, percent, point, sum, times } from './source-value';

const at = (series: string, period: string, scope?: string) =>
	point({ series, period, ...(scope ? { scope } : {}) });

const camps = at('ussr-custody-anchors', '1940-01-01', 'camps');
const colonies = at('ussr-custody-anchors', '1940-01-01', 'colonies');
const rate1923 = at('derived-prisoners-per-100k-ussr', '1923');
const rate1922 = (scope: string) => at('derived-prisoners-per-100k-us', '1922', scope);
const levy = percent(
	at('lenin-levy-admissions', '1924-05', 'admitted'),
	at('lenin-levy-admissions', '1924-05', 'members and candidates before'),
	'% more'
);
const procurement = less(
	at('grain-procurement-by-january', '[..1928-01]'),
	at('grain-procurement-by-january', '[..1927-01]')
);
const households = (period: string) => at('collectivization-households-percent', period);

/** For each figure: which number is set beside which series, at which date, and on what measure. */
const lines: Record<string, SourceLine[]> = {
	'congress-delegates': [
		none(
			'congress-12-full-time',
			'full-time party workers',
			'shares of party workers among the delegates'
		),
		none(
			'congress-12-part-time',
			'part-time party workers',
			'shares of party workers among the delegates'
		),
		other(
			'congress-12-full-time',
			'full-time party workers',
			at('party-congress-voting-delegates', '1923-04'),
			'how many delegates had a deciding vote, not what they worked as'
		)
	],
	'opposition-1923': [
		none(
			'opp-executed-all',
			'of those named executed',
			'a list of the signatories with their fates'
		)
	],
	'plenum-1923': [
		none('plenum-supported', 'supported the opposition', 'a printed count of the plenum’s vote'),
		none('plenum-present', 'present', 'a printed count of those present')
	],
	'lenin-pay': [
		none('lenin-pay', '', 'pay rolls of the Council of People’s Commissars'),
		none('lenin-pay-premium', 'than a factory worker', 'average pay of factory workers in 1922')
	],
	'party-positions': [
		none(
			'positions-joined-after-1924',
			'had joined after 1924',
			'party service of those in state and party positions'
		)
	],
	'party-membership': [
		same(
			'membership-start',
			'members at the start',
			at('party-represented-at-congresses', '1923-04'),
			'members, as reported to the 12th Congress'
		),
		same(
			'membership-1927',
			'members',
			at('party-represented-at-congresses', '1927-12'),
			'members and candidates, as reported to the 15th Congress; in 1923 the base was members alone'
		),
		other(
			'membership-1927',
			'members',
			at('party-full-members-at-congresses', '1927-12'),
			'full members without candidates'
		),
		same(
			'membership-rise-50',
			'in a year',
			levy,
			'those admitted in the Lenin Levy, on all members and candidates before it'
		)
	],
	'grain-sales': [
		same(
			'grain-sales-share',
			'of grain sales',
			at('grain-market-shares-1926-27', '1926/1927', 'kulaks'),
			'marketed grain from kulak holdings, which may not be the same holdings'
		),
		none('grain-holdings-share', 'of peasant holdings', 'a count of the holdings that sold most')
	],
	'grain-strike': [
		other(
			'grain-delivery-cut',
			'less grain',
			procurement,
			'how much less grain the state had procured by January, not what reached the cities'
		),
		none('communists-killed', 'communists killed', 'a count of those killed in the countryside'),
		none('moscow-textile-months', 'of closed textile mills', 'output of Moscow’s mills by month')
	],
	'growth-targets': [
		none('growth-trotsky', 'asked for by Trotsky', 'growth rates he printed'),
		none('growth-stalin', 'asked for by Stalin', 'annual targets of the five-year plan')
	],
	collectivization: [
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
	],
	'prison-population': [
		none(
			'prisoners-1923',
			'prisoners',
			'a total for 1923 that does not go back to the same sentence'
		),
		other(
			'political-prisoners-1923',
			'“political” prisoners',
			at('ussr-sentenced-political', '1923'),
			'people sentenced for state crimes in the year, not held at a time'
		),
		other(
			'political-prisoners-1923',
			'“political” prisoners',
			at('ussr-sentenced-political-custody', '1923'),
			'people sentenced to camps, colonies or prison in the year, not held at a time'
		),
		same(
			'prisoners-1930',
			'prisoners',
			at('ussr-camps-itl-1jan', '1930'),
			'prisoners in camps on January 1; the article does not say what it counts'
		),
		other('prisoners-1940', 'prisoners', camps, 'prisoners in camps alone'),
		same(
			'prisoners-1940',
			'prisoners',
			sum(camps, colonies),
			'prisoners in camps and colonies on January 1'
		)
	],
	'prison-comparisons': [
		same(
			'us-prison-ratio-1923',
			'as many per head in the US',
			times(rate1922('all institutions'), rate1923),
			'all US institutions, 1922, per head, over the article’s number on the population of 1923'
		),
		same(
			'us-prison-ratio-1923',
			'as many per head in the US',
			times(rate1922('state and federal prisons'), rate1923),
			'state and federal prisons alone, 1922, per head, over the same'
		),
		same(
			'us-prison-ratio-1923',
			'as many per head in the US',
			times(at('us-incarceration-rate-state-federal', '1925'), rate1923),
			'the nearest printed US rate, 1925, over the same'
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
	],
	'central-committee-1917': [
		none(
			'cc-1917-executed',
			'executed by Stalin',
			'a list of the committee with the fates of its members'
		)
	],
	'purge-trials': [
		none('trial-1-accused', 'accused', 'the printed reports of the trials'),
		none('trial-4-accused', 'accused', 'the printed reports of the trials')
	],
	'purge-shares': [
		same(
			'cc-then-killed',
			'killed',
			at('cc-1934-fate', '[1934..1938]', 'arrested and shot'),
			'members and candidates elected in 1934, arrested and shot'
		),
		same(
			'cc-then-size',
			'members',
			at('cc-1934-fate', '1934', 'elected'),
			'members and candidates elected in 1934'
		),
		other(
			'officers-arrested',
			'of the officer corps arrested',
			at('red-army-purge-percent', '1937/1938', 'officers of all ranks'),
			'officers purged, which is wider than arrested'
		),
		other(
			'officers-arrested',
			'of the officer corps arrested',
			at('red-army-purge-percent', '1937/1938', 'division commanders'),
			'division commanders purged: a high rank, not the whole corps'
		),
		other(
			'party-members-arrested',
			'party members arrested',
			at('ussr-sentenced-political', '1937'),
			'people sentenced for state crimes in one year, of the party or not'
		),
		none(
			'regional-committees-killed',
			'of regional committees killed',
			'lists of the regional committees'
		)
	],
	'trotsky-family': [
		none('family-executed', 'executed', 'a list of the family with sources for each fate')
	],
	'camp-resistance': [
		none('magadan-strikers', 'on hunger strike', 'camp records of the strike'),
		none('magadan-executed', 'executed', 'lists of those shot in Magadan')
	],
	timeline: [
		none('fourth-international-members', 'members', 'membership counts of the founding conference')
	]
};

/** What other sources say beside a figure's numbers; a comparison has none of its own. */
export const sourcesOf = ({ folder, slug }: Pick<Figure, 'folder' | 'slug'>): SourceLine[] =>
	folder === 'figures' ? (lines[slug] ?? []) : [];
