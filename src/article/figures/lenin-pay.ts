import type { StatementPanel } from '$lib/model/panel';
import { without } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';

const pay = claim('lenin-pay', { label: 'Lenin’s pay in 1922' });
const premium = claim('lenin-pay-premium', {
	words: '37%',
	label: '“above the average factory worker”'
});
const average = without(pay, premium, {
	key: 'average-pay',
	label: 'the average factory worker’s pay that these two numbers imply'
});

const numbers: StatementPanel = { form: 'statement', title: null, data: [pay, premium, average] };

export default define({
	slug: 'lenin-pay',
	title: 'Lenin’s pay and the average factory worker’s',
	question: 'How much was Lenin paid in 1922?',
	headline: `In 1922 Lenin was paid ${pay.words}, “just ${premium.words} above the average factory worker”`,
	states: ['lenin-pay', 'lenin-pay-premium'],
	card: { ...numbers, data: [pay, premium] },
	series: [{ key: 'lenin-pay', label: 'Lenin’s pay', counts: '', data: [pay] }],
	views: [{ name: 'numbers', label: 'Numbers', panels: [numbers] }],
	caveats: [
		`The article doesn’t state the average factory worker’s pay (our arithmetic: ${average.formula}).`,
		'The sentence before sets a skilled worker’s pay as the limit; the comparison is with the average factory worker’s.'
	],
	open: ['Which ruble is meant, so its purchasing power is unknown.'],
	also: ['party-maximum-1923']
});
