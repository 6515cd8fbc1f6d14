import { share } from '$lib/model/numbers/arithmetic';
import { defineComparison } from '$lib/define/define-comparison';
import { firstOf, seriesOf, wholeOf } from '$lib/define/all-series';

const compared = seriesOf({
	fullTime: 'delegates-full-time',
	partTime: 'delegates-part-time',
	supporters: 'plenum-supporters'
});
const { fullTime, partTime, supporters } = firstOf(compared);
const present = wholeOf(compared.supporters);
const rate = share(supporters, present, {
	key: 'plenum-share',
	label: 'supported the opposition'
});

export default defineComparison({
	slug: 'congress-and-plenum',
	title: 'The congress and the plenum of 1923',
	question: 'What does the article report of the congress of April and the plenum of October 1923?',
	answer: `In April ${fullTime.words} of the delegates were full-time party workers; in October ${supporters.words} of the ${present.words} present supported the opposition`,
	states: ['congress-12-full-time', 'plenum-supported'],
	reason:
		'The meetings are half a year apart: one number says who the delegates were, the other how many at the plenum supported the opposition.',
	compared,
	views: ['shares'],
	arithmetic: [rate],
	caveats: [
		`At the plenum, ${rate.words} of those present supported the opposition (our arithmetic: ${rate.formula}); this is not a share of votes.`,
		`Another ${partTime.words} of the delegates were part-time party workers.`,
		'The congress and the plenum are different bodies: it doesn’t follow that party workers opposed the opposition.'
	],
	open: [
		'How many delegates the congress had.',
		'How many of those at the plenum were party workers.'
	]
});
