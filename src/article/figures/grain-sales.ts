import type { LorenzPanel, StackPanel } from '$lib/model/panel';
import { ratio, remainder } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';
import { kulak } from '../terms';

const holdings = claim('grain-holdings-share', {
	label: 'of peasant holdings',
	group: 'Peasant holdings'
});
const sales = claim('grain-sales-share', { label: 'of grain sales', group: 'Grain sales' });
const otherHoldings = remainder([holdings], {
	key: 'other-holdings',
	label: 'all others',
	group: 'Peasant holdings'
});
const otherSales = remainder([sales], {
	key: 'other-sales',
	label: 'all others',
	group: 'Grain sales'
});
const mean = ratio(sales, holdings, { key: 'mean', label: 'the sales of the average holding' });

const bars: StackPanel = {
	form: 'stack',
	title: null,
	data: [holdings, otherHoldings, sales, otherSales],
	wedge: true,
	half: null
};
const curve: LorenzPanel = {
	form: 'lorenz',
	title: null,
	data: [otherHoldings, otherSales],
	axes: ['of holdings, least sellers first', 'of grain sales'],
	note: `The other ${holdings.words} of holdings have ${sales.words} of grain sales.`
};

export default define({
	slug: 'grain-sales',
	title: 'Grain sales',
	question: 'How concentrated were grain sales by 1926?',
	headline: `By 1926, ${sales.words} of grain sales were “in the hands of just ${holdings.words} of peasant holdings”`,
	states: ['grain-sales-share', 'grain-holdings-share'],
	series: [
		{
			key: 'grain-holdings',
			label: `Holdings with ${sales.words} of grain sales`,
			counts: 'of peasant holdings',
			data: [holdings]
		},
		{
			key: 'grain-sold',
			label: `Grain sales in the hands of ${holdings.words} of holdings`,
			counts: 'of grain sales',
			data: [sales]
		}
	],
	views: [
		{ name: 'bars', label: 'Bars', panels: [bars] },
		{ name: 'lorenz', label: 'Lorenz curve', panels: [curve] }
	],
	arithmetic: [mean],
	caveats: [
		`The hatched parts are what is left (our arithmetic: ${otherHoldings.formula} and ${otherSales.formula}); the article doesn’t state them.`,
		`On average, a holding among the ${holdings.words} sold ${mean.words} as much as the average holding (our arithmetic: ${mean.formula}).`,
		'These are sales, not harvests, and holdings, not people.'
	],
	open: [
		'Whether “in the hands of” means sold by or controlled by.',
		'How many holdings there were, and how much grain.'
	],
	terms: [kulak]
});
