import type { MatrixPanel, SharePanel } from '$lib/model/panel';
import { share } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';

const officers = claim('officers-arrested', { label: 'Officers: arrested', tone: 'grey' });
const killed = claim('cc-then-killed', { label: 'members were killed' });
const size = claim('cc-then-size', {
	label: 'members of “the then Central Committee”',
	tone: 'outline'
});
const committee = share(killed, size, {
	key: 'committee-share',
	label: `“The then Central Committee”, ${killed.words} of ${size.words} members: killed`,
	tone: 'accent'
});
const regional = claim('regional-committees-killed', {
	label: 'Members of republican and regional central committees: killed'
});
const perished = claim('party-members-perished-share', {
	label: 'Arrested party members: perished',
	tone: 'grey'
});
const arrested = claim('party-members-arrested', { label: 'party members arrested “in all”' });

const shares: SharePanel = {
	form: 'share',
	title: null,
	data: [officers, committee, regional, perished],
	note: 'Different bodies and different fates, not a ranking. Red: killed.'
};
const dots: MatrixPanel = {
	form: 'matrix',
	title: 'Members of “the then Central Committee”',
	data: [killed, size],
	per: 1,
	nested: true,
	titled: false,
	key: null
};

export default define({
	slug: 'purge-shares',
	title: 'Losses in the purges, by body',
	question:
		'What share of the Central Committee was killed, and what share of the officer corps was arrested?',
	headline: `${killed.words} of the ${size.words} members of “the then Central Committee” were killed; ${officers.words} of the officer corps were arrested`,
	states: ['officers-arrested', 'cc-then-killed'],
	series: [
		{
			key: 'officers-arrested',
			label: 'Officers arrested',
			counts: 'of the officer corps',
			data: [officers]
		},
		{
			key: 'cc-killed',
			label: 'Members of “the then Central Committee” killed',
			counts: 'members',
			data: [killed],
			whole: size
		},
		{
			key: 'regional-committees-killed',
			label: 'Members of regional committees killed',
			counts: 'of members of republican and regional central committees',
			data: [regional]
		},
		{
			key: 'party-members-arrested',
			label: 'Party members arrested',
			counts: 'party members',
			data: [arrested],
			overTime: true,
			perHead: true
		},
		{
			key: 'arrested-perished',
			label: 'Arrested party members who perished',
			counts: 'of those arrested',
			data: [perished]
		}
	],
	views: [
		{
			name: 'shares',
			label: 'Shares',
			panels: [shares, { form: 'statement', title: null, data: [arrested] }]
		},
		{ name: 'committee', label: 'Central Committee', panels: [dots] }
	],
	caveats: [
		`The share of the Central Committee is our arithmetic: ${committee.formula}.`,
		'The words “at least half perished” are read as half of those arrested.'
	],
	open: ['Which years and which committee are meant, and how large the other bodies were.']
});
