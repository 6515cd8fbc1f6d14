import { defineComparison } from '$lib/define/define-comparison';
import { changeOf, firstOf, seriesOf } from '$lib/define/all-series';

const compared = seriesOf({
	before: 'positions-before-1917',
	after: 'positions-after-1924',
	members: 'party-members'
});
const growth = changeOf(compared.members);
const { after: young } = firstOf(compared);

export default defineComparison({
	slug: 'membership-and-positions',
	title: 'Who joined, and who held the posts',
	question: 'Who held the posts of a party that grew to three times its size?',
	answer: `Membership grew from ${growth.from.words} to ${growth.to.words} by 1927; ${young.words} of those in positions had joined after 1924`,
	reason:
		'The article tells the growth of the party and the change of those in its posts in one breath; the numbers are of different bases.',
	compared,
	views: ['sides'],
	card: { form: 'statement', title: null, data: [growth.from, growth.to, young] },
	arithmetic: [growth.times],
	caveats: [
		`Membership by 1927 is ${growth.times.words} that of the start (our arithmetic: ${growth.times.formula}).`,
		'“Almost all” is printed without a number, so nothing is drawn for it.',
		'Members and holders of positions are not the same people: no share of the members follows.'
	],
	open: [
		'How many positions there were.',
		`In what year the ${young.words} was reached; the sentence before it says “by 1927”.`,
		'How many of the members joined after 1924.'
	]
});
