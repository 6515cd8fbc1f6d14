import { share } from '$lib/model/numbers/arithmetic';
import { defineComparison } from '$lib/define/define-comparison';
import { seriesOf } from '$lib/define/all-series';

const compared = seriesOf('delegates-full-time', 'delegates-part-time', 'plenum-supporters');
const [fullTime, partTime, supporters] = compared;
const [full, part, supported] = [fullTime!, partTime!, supporters!].map(({ data }) => data[0]!);
const rate = share(supported!, supporters!.whole!, {
	key: 'plenum-share',
	label: 'supported the opposition'
});

export const congressAndPlenum = defineComparison({
	slug: 'congress-and-plenum',
	title: 'The congress and the plenum of 1923',
	question:
		'What do the delegates of April 1923 and the plenum of October 1923 say of the apparatus?',
	answer: `In April ${full!.words} of the delegates were full-time party workers; in October ${supported!.words} of the ${supporters!.whole!.words} present supported the opposition`,
	reason:
		'Half a year lies between the two meetings; the one number says who sat there, the other how they stood.',
	compared,
	views: ['shares'],
	arithmetic: [rate],
	caveats: [
		`The share of the plenum is ${rate.words} (our arithmetic: ${rate.formula}); it is of those present, not of those who voted.`,
		`Another ${part!.words} of the delegates were part-time party workers.`,
		'The congress and the plenum are different bodies: that party workers stood against the opposition does not follow.'
	],
	open: ['How many delegates the congress had.', 'How many of the plenum were party workers.']
});
