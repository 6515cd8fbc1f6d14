import type { View } from '$lib/model/figure';
import type { SharePanel, TimesPanel } from '$lib/model/panel';
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
	title: 'Three changes, as multiples',
	data: [grown, collected, jailed].map(({ times }) => times)
};
const concentration: SharePanel = { form: 'share', title: 'One concentration', data: grain };
const answer: View = {
	name: 'answer',
	label: 'Each in its own measure',
	panels: [changes, concentration]
};

export default defineComparison({
	slug: 'three-changes',
	title: 'Three changes and one concentration',
	question:
		'How far did membership, collectivization and imprisonment go, and how concentrated was the grain?',
	answer: `Prisoners ${jailed.times.words}, members ${grown.times.words}, land up ${collected.added.words}; ${sold.words} of grain sales in the hands of ${holdings.words} of holdings`,
	reason:
		'These are the four numbers of the article that are quoted most, and each is of another kind: a count, a count, a share, and a share in the hands of a share.',
	compared,
	views: [answer, 'sides', 'change'],
	arithmetic: [grown.times, collected.added, collected.times, jailed.times],
	caveats: [
		`The multiples are our arithmetic: ${jailed.times.formula} for prisoners, ${grown.times.formula} for members.`,
		`A share that begins at ${collected.from.words} has hardly a multiple: as a rounded number it allows ${collected.times.words}, so points are given.`,
		'The grain is one state, by one year: nothing is said of what it was before or after.'
	],
	open: [
		'When the growth of membership and the collectivization began.',
		'Whether any of the four has to do with another: the article sets them in different sections.'
	]
});
