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
	question:
		'What do the delegates of April 1923 and the plenum of October 1923 say of the apparatus?',
	answer: `In April ${fullTime.words} of the delegates were full-time party workers; in October ${supporters.words} of the ${present.words} present supported the opposition`,
	reason:
		'Half a year lies between the two meetings; the one number says who sat there, the other how they stood.',
	compared,
	views: ['shares'],
	arithmetic: [rate],
	caveats: [
		`The share of the plenum is ${rate.words} (our arithmetic: ${rate.formula}); it is of those present, not of those who voted.`,
		`Another ${partTime.words} of the delegates were part-time party workers.`,
		'The congress and the plenum are different bodies: that party workers stood against the opposition does not follow.'
	],
	open: ['How many delegates the congress had.', 'How many of the plenum were party workers.']
});
