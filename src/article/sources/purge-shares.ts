import { none, other, same } from '$lib/sources/source-line';
import { at } from '$lib/sources/source-value';

export default [
	same(
		'cc-then-killed',
		'killed',
		at('cc-1934-fate', '[1934..1938]', 'arrested and shot'),
		'arrested and shot of the members and candidates elected in 1934'
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
];
