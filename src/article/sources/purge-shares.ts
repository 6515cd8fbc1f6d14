import { bounding, other, same } from '$lib/sources/source-line';
import { at, percent } from '$lib/sources/source-value';

const arrests = (scope: string) => at('arrests-1937-38', '[1937..1938]', scope);
const sakharov = (scope: string) => at('party-members-arrested-sakharov', '[1936..1939]', scope);
const ofRank = (rank: string) => at('red-army-purge-percent', '1937/1938', rank);

const officers = ['officers-arrested', 'of the officer corps arrested'] as const;
const arrested = ['party-members-arrested', 'party members arrested'] as const;
const perished = ['party-members-perished-share', 'of them perished'] as const;

export default [
	same(
		'cc-then-killed',
		'killed',
		at('cc-1934-fate', '[1934..1938]', 'arrested and shot'),
		'arrested and shot, of the members and candidates elected in 1934 (Khrushchev, 1956)'
	),
	same(
		'cc-then-size',
		'members',
		at('cc-1934-fate', '1934', 'elected'),
		'members and candidates elected in 1934'
	),
	bounding(...officers, ofRank('officers of all ranks'), 'upper', 'all officers purged'),
	other(
		...officers,
		ofRank('division commanders'),
		'division commanders purged; of the highest ranks it was 60% to 89%, and two thirds holds only there'
	),
	other(
		...officers,
		at('red-army-purge-persons', '[1937..1938]', 'arrested'),
		'officers and commissars arrested; the size of the corps was not found'
	),
	same(
		'regional-committees-killed',
		'of regional committees killed',
		at('regional-committees-purged', '[1937..1938]'),
		'members of provincial, city and republican committees (R. Medvedev, 1969)'
	),
	other(
		...arrested,
		arrests('arrested'),
		'all people arrested in 1937–38, members of the party or not; most were not members (N. Werth)'
	),
	same(...arrested, sakharov('arrested'), 'an estimate by A. Sakharov, 1968, for 1936–39'),
	other(
		...perished,
		percent(sakharov('shot'), sakharov('arrested')),
		'those shot alone; only 50,000 were set free, Sakharov writes'
	),
	other(
		...perished,
		percent(arrests('shot'), arrests('arrested')),
		'those shot of all arrested in 1937–38, members of the party or not'
	)
];
