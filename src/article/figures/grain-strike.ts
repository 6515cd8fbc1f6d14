import type { StackPanel, StatementPanel } from '$lib/model/panel';
import { remainder } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';
import { kulak } from '../terms';

const cut = claim('grain-delivery-cut', { label: 'cut', tone: 'accent' });
const left = {
	...remainder([cut], { key: 'delivered', label: 'left', tone: 'grey' }),
	words: 'one third',
	formula: '1 − 2/3 = 1/3'
};
const killed = claim('communists-killed', {
	label: 'communists killed in “kulak terror” before the grain strike'
});
const textile = claim('moscow-textile-months', {
	label: '“The whole of the city’s textile industry closed” (Moscow)'
});

const deliveries: StackPanel = {
	form: 'stack',
	title: 'Grain delivered to the cities, as a share of the earlier level',
	data: [left, cut],
	wedge: false,
	half: null
};
const beside: StatementPanel = {
	form: 'statement',
	aside: true,
	title: 'Also stated',
	data: [killed, textile]
};

export default define({
	slug: 'grain-strike',
	title: 'The grain strike',
	question: 'How much less grain reached the cities by 1927?',
	headline: 'By 1927 “delivery of grain to the cities was cut by 2/3rds”',
	states: ['grain-delivery-cut'],
	series: [
		{
			key: 'grain-cut',
			label: 'Cut in grain deliveries to the cities',
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
		`The article doesn’t state what was still delivered (our arithmetic: ${left.formula}).`,
		'The communists were killed before the grain strike, which “followed”; the article gives no date.',
		'Grain delivered to the cities is only part of the grain sold, so this can’t be compared with the shares of grain sales.'
	],
	open: [
		'The earlier level from which the cut is measured.',
		'Which year the textile mills were closed.'
	],
	terms: [kulak],
	also: ['grain-strike', 'moscow-shortages', 'moscow-textile-share']
});
