import { defineComparison } from '$lib/define/define-comparison';
import { firstOf, seriesOf } from '$lib/define/all-series';

const compared = seriesOf({ holdings: 'grain-holdings', sold: 'grain-sold', cut: 'grain-cut' });
const { holdings, sold, cut } = firstOf(compared);

export default defineComparison({
	slug: 'grain-held-and-missing',
	title: 'Grain sales and the missing grain',
	question: 'Did the missing grain come from the few large sellers?',
	answer: `By 1926, ${sold.words} of grain sales were in the hands of ${holdings.words} of holdings; by 1927, deliveries were cut by ${cut.words}: neither follows from the other`,
	states: ['grain-sales-share', 'grain-holdings-share', 'grain-delivery-cut'],
	reason:
		'The article gives them in neighboring paragraphs, and the two fractions look alike, but they are shares of different wholes.',
	compared,
	views: ['shares', 'sides'],
	caveats: [
		'The first is a share of grain sales, the second of earlier deliveries to the cities, which are only part of the grain sold.',
		`These numbers don’t show that the ${holdings.words} held back the grain: the article doesn’t say who delivered how much less.`,
		'They are a year apart, and both dates say “by”.'
	],
	open: [
		'The earlier level from which the cut is measured.',
		'How much of the grain sold went to the cities.',
		'How much each group of holdings cut its deliveries.'
	],
	also: ['grain-strike']
});
