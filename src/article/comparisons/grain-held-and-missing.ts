import { defineComparison } from '$lib/define/define-comparison';
import { firstOf, seriesOf } from '$lib/define/all-series';

const compared = seriesOf({ holdings: 'grain-holdings', sold: 'grain-sold', cut: 'grain-cut' });
const { holdings, sold, cut } = firstOf(compared);

export default defineComparison({
	slug: 'grain-held-and-missing',
	title: 'The grain held and the grain that failed to arrive',
	question: 'Is the grain that the cities missed the grain of the few large sellers?',
	answer: `${sold.words} of grain sales in the hands of ${holdings.words} of holdings by 1926, deliveries cut by ${cut.words} by 1927: neither follows from the other`,
	reason:
		'The article tells the one a paragraph before the other, and the two fractions look alike; they are of different wholes.',
	compared,
	views: ['shares', 'sides'],
	caveats: [
		'The first is a share of grain sales, the second of the earlier deliveries to the cities: not all that is sold goes to the cities.',
		`From these numbers it does not follow that the ${holdings.words} held back the grain: who delivered less is told in words, not in numbers.`,
		'A year lies between them, and both are “by” dates.'
	],
	open: [
		'The earlier level the cut is measured from.',
		'How much of the grain sold went to the cities.',
		'By how much each group of holdings cut its deliveries.'
	],
	also: ['grain-strike']
});
