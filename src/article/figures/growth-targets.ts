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
	question: 'What yearly growth did Trotsky argue for, and what did Stalin later demand?',
	headline: `Trotsky argued for ${trotsky.words}; Stalin later demanded ${stalin.words}`,
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
		'Both are demands: the article does not say how much industry grew.',
		'“A year” is printed only after Stalin’s range.',
		'1925 is the year in which Trotsky was denounced; the argument is from then or before.'
	],
	open: [
		'The year of Stalin’s demand: “now” follows “the 1928 Congress” and “weeks later”.',
		'What is measured: output, and at which prices.'
	],
	also: ['super-industrialization-1925', 'congress-1928', 'five-year-plan']
});
