import { wholeChange } from '$lib/figure/series-change';
import { capitalize } from '$lib/figure/format';
import { defineComparison } from '../define-comparison';
import { seriesOf } from '../series';

const compared = seriesOf(
	'party-members',
	'grain-holdings',
	'grain-sold',
	'land-collectivized',
	'prisoners'
);
const [members, holdings, sold, land, prisoners] = compared;
const [grown, collected, jailed] = [members, land, prisoners].map((one) => wholeChange(one!)!);

export const threeChanges = defineComparison({
	slug: 'three-changes',
	title: 'Three changes and one concentration',
	question:
		'How far did membership, collectivization and imprisonment go, and how concentrated was the grain?',
	answer: `${capitalize(jailed!.times.words)} as many prisoners, ${grown!.times.words} as many members, ${collected!.added.words} more of the land; ${sold!.data[0]!.words} of grain sales in the hands of ${holdings!.data[0]!.words} of holdings`,
	reason:
		'These are the four numbers of the article that are quoted most, and each is of another kind: a count, a count, a share, and a share in the hands of a share.',
	compared,
	views: ['sides', 'change', 'shares'],
	arithmetic: [grown!.times, collected!.added, collected!.times, jailed!.times],
	caveats: [
		`The multiples are our arithmetic: ${jailed!.times.formula} for prisoners, ${grown!.times.formula} for members.`,
		`A share that begins at ${collected!.from.words} has hardly a multiple: as a rounded number it allows ${collected!.times.words}, so points are given.`,
		'The grain is one state, by one year: nothing is said of what it was before or after.'
	],
	open: [
		'When the growth of membership and the collectivization began.',
		'Whether any of the four has to do with another: the article sets them in different sections.'
	]
});
