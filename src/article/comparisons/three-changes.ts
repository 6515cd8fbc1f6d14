import type { View } from '$lib/model/figure';
import type { SharePanel, StatementPanel, TimesPanel } from '$lib/model/panel';
import { defineComparison } from '$lib/define/define-comparison';
import { changeOf, firstOf, seriesOf } from '$lib/define/all-series';

const compared = seriesOf({
	members: 'party-members',
	holdings: 'grain-holdings',
	sold: 'grain-sold',
	land: 'land-collectivized',
	prisoners: 'prisoners'
});
const { holdings, sold } = firstOf(compared);
const grown = changeOf(compared.members);
const collected = changeOf(compared.land);
const jailed = changeOf(compared.prisoners);

const grain = [compared.holdings, compared.sold].map(({ data, label, counts }) => ({
	...data[0],
	label: `${label}: ${counts}`
}));
const changes: TimesPanel = {
	form: 'times',
	title: 'Two changes, as multiples',
	data: [grown, jailed].map(({ times }) => times),
	note: 'Of different things, over different times: not a ranking.'
};
const rise: StatementPanel = {
	form: 'statement',
	title: 'One change, in points',
	data: [
		{
			...collected.added,
			label: 'more land collectivized'
		}
	]
};
const concentration: SharePanel = { form: 'share', title: 'One concentration', data: grain };
const answer: View = {
	name: 'answer',
	label: 'Each in its own measure',
	panels: [changes, rise, concentration]
};

export default defineComparison({
	slug: 'three-changes',
	title: 'Three changes and one concentration',
	question:
		'How much did membership, collectivization and imprisonment grow, and how concentrated were grain sales?',
	answer: `Prisoners ${jailed.times.words}, members ${grown.times.words}, collectivized land up ${collected.added.words} (our arithmetic); ${holdings.words} of holdings had ${sold.words} of grain sales`,
	states: ['membership-1927', 'prisoners-1940', 'collectivization-end', 'grain-sales-share'],
	reason:
		'The four findings are of different kinds: two counts, a share, and a share held by a share.',
	compared,
	views: [answer, 'sides', 'change'],
	arithmetic: [grown.times, collected.added, jailed.times],
	caveats: [
		`The multiples are our arithmetic: ${jailed.times.formula} for prisoners, ${grown.times.formula} for members.`,
		`From a share as small as ${collected.from.words}, points say more than a multiple (our arithmetic: ${collected.added.formula}).`,
		'The grain shares are of one moment, by 1926.'
	],
	open: [
		'When membership began to grow, and when collectivization began.',
		'Whether the four are connected: the article gives them in three different sections.'
	]
});
