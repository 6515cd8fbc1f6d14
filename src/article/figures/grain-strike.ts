import type { StackPanel, StatementPanel } from '$lib/model/panel';
import { remainder } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';
import { kulak } from '../terms';

const cut = claim('grain-delivery-cut', { label: 'cut', tone: 'outline' });
const left = {
	...remainder([cut], { key: 'delivered', label: 'left', tone: 'accent' }),
	words: 'one third',
	formula: '1 − 2/3 = 1/3'
};
const killed = claim('communists-killed', {
	label: 'communists killed in “kulak terror” before the grain strike'
});
const textile = claim('moscow-textile-months', {
	label: 'for which “the whole of the city’s textile industry closed”, in Moscow'
});

const deliveries: StackPanel = {
	form: 'stack',
	title: 'Grain delivered to the cities, as a part of the earlier level',
	data: [left, cut],
	wedge: false,
	half: null
};
const beside: StatementPanel = {
	form: 'statement',
	title: 'Said beside it',
	data: [killed, textile]
};

export default define({
	slug: 'grain-strike',
	title: 'The grain strike',
	question: 'By how much was the delivery of grain to the cities cut by 1927?',
	headline: 'By 1927 “delivery of grain to the cities was cut by 2/3rds”',
	series: [
		{
			key: 'grain-cut',
			label: 'Grain deliveries to the cities cut',
			counts: 'of the earlier level',
			data: [cut]
		},
		{
			key: 'communists-killed',
			label: 'Communists killed in “kulak terror”',
			counts: 'killed',
			data: [killed],
			perHead: true
		}
	],
	views: [{ name: 'bar', label: 'Bar', panels: [deliveries, beside] }],
	caveats: [
		`What was still delivered is not printed (our arithmetic: ${left.formula}).`,
		'The communists were killed before the grain strike (“followed”); no date is given.',
		'Deliveries to the cities are not all sales, so this cannot be set against the shares of grain sales.'
	],
	open: ['The earlier level the cut is measured from.', 'The year of the four months.'],
	terms: [kulak],
	also: ['grain-strike', 'moscow-shortages', 'moscow-textile-share']
});
