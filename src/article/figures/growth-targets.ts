import type { RangePanel } from '$lib/model/panel';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';

const trotsky = claim('growth-trotsky', {
	label: 'Trotsky: “industry should grow by”',
	tone: 'second'
});
const stalin = claim('growth-stalin', { label: 'Stalin: “demanded growth rates of”' });

const ranges: RangePanel = { form: 'range', title: null, data: [trotsky, stalin] };

export default define({
	slug: 'growth-targets',
	title: 'Industrial growth demanded',
	question: 'How fast did Trotsky want industry to grow, and how fast did Stalin?',
	headline: `Trotsky argued for ${trotsky.words}; Stalin later demanded ${stalin.words}`,
	states: ['growth-trotsky', 'growth-stalin'],
	series: [
		{
			key: 'growth-trotsky',
			label: 'Industrial growth Trotsky argued for',
			counts: '',
			measure: 'rate',
			data: [trotsky]
		},
		{
			key: 'growth-stalin',
			label: 'Industrial growth Stalin demanded',
			counts: '',
			measure: 'rate',
			data: [stalin]
		}
	],
	views: [{ name: 'ranges', label: 'Ranges', panels: [ranges] }],
	caveats: [
		'Both are demands: the article doesn’t say how much industry grew.',
		'The article says “a year” only of Stalin’s range.',
		'1925 is the year Trotsky was denounced; he had argued for it then or earlier.'
	],
	open: [
		'The year of Stalin’s demand: “now” follows “the 1928 Congress” and “weeks later”.',
		'What is measured: the output of what, and at which prices.'
	],
	also: ['super-industrialization-1925', 'congress-1928', 'five-year-plan']
});
