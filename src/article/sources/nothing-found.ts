import type { SourceLine } from '$lib/model/source';
import { none } from '$lib/sources/source-line';

/** Of each figure beside none of whose numbers a series was found: what was looked for. */
export const nothingFound: Record<string, SourceLine[]> = {
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
	'growth-targets': [
		none('growth-trotsky', 'asked for by Trotsky', 'growth rates he printed'),
		none('growth-stalin', 'asked for by Stalin', 'annual targets of the five-year plan')
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
