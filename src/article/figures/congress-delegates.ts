import type { StackPanel } from '$lib/model/panel';
import { remainder, sum } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';

const fullTime = claim('congress-12-full-time', { label: 'full-time' });
const partTime = claim('congress-12-part-time', { label: 'part-time', tone: 'grey' });
const neither = remainder([fullTime, partTime], { key: 'neither', label: 'neither' });
const workers = sum([fullTime, partTime], { key: 'party-workers', label: 'party workers' });

const bar: StackPanel = {
	form: 'stack',
	title: 'Delegates to the 12th Congress who were party workers',
	data: [fullTime, partTime, neither],
	wedge: false,
	half: 'half'
};

export default define({
	slug: 'congress-delegates',
	title: 'Delegates to the 12th Congress, April 1923',
	question: 'How many delegates to the congress were full-time party workers?',
	headline: `A “majority of delegates (${fullTime.words})” were full-time party workers; another ${partTime.words} were part-time`,
	states: ['congress-12-full-time', 'congress-12-part-time'],
	series: [
		{
			key: 'delegates-full-time',
			label: 'Delegates who were full-time party workers',
			counts: 'of delegates to the 12th Congress',
			data: [fullTime]
		},
		{
			key: 'delegates-part-time',
			label: 'Delegates who were part-time party workers',
			counts: 'of delegates to the 12th Congress',
			data: [partTime]
		}
	],
	views: [{ name: 'bar', label: 'Bar', panels: [bar] }],
	arithmetic: [workers],
	caveats: [
		`The hatched part is what is left (our arithmetic: ${neither.formula}); the article doesn’t state it.`,
		`Full-time and part-time together are ${workers.words} (our arithmetic: ${workers.formula}).`
	],
	open: [
		'How many delegates there were.',
		'The shares at earlier congresses: “for the first time” implies that full-time workers were less than half before, but gives no number.'
	]
});
