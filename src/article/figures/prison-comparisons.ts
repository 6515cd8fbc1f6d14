import type { Datum } from '$lib/model/datum';
import type { StatementPanel } from '$lib/model/panel';
import { formatNumber } from '$lib/model/numbers/format';
import { quantity } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';

const unitedStates = claim('us-prison-ratio-1923');
const { low, high } = quantity(unitedStates).interval;
const readings = `${formatNumber(low ?? 0)} times as many, or ${formatNumber(high ?? 0)} times if “more” is read strictly`;
const american: Datum = {
	...unitedStates,
	words: 'one and a half times',
	label: `“more prisoners per head of population in the US” in 1923: ${readings}`
};
const today = claim('russia-today-ratio', {
	words: 'ten times',
	label: '“as many prisoners” in Russia “today”; whether per head or in all is not stated'
});
const numbers: StatementPanel = {
	form: 'statement',
	title: null,
	data: [american, today]
};

export default define({
	slug: 'prison-comparisons',
	title: 'Prisoners compared with the US and with today',
	question: 'How does the article compare the prisoners of 1923 with the US and with today?',
	headline:
		'In 1923 “one and a half times more prisoners per head” in the US; today in Russia “ten times as many”',
	states: ['us-prison-ratio-1923', 'russia-today-ratio'],
	series: [
		{
			key: 'prisoners-us',
			label: 'Prisoners per head in the US compared with the USSR',
			counts: 'as many',
			measure: 'other',
			data: [{ ...american, value: null, interval: null }]
		},
		{
			key: 'prisoners-russia-today',
			label: 'Prisoners in Russia “today” compared with 1923',
			counts: 'as many prisoners',
			measure: 'other',
			data: [{ ...today, value: null, interval: null }]
		}
	],
	views: [{ name: 'numbers', label: 'Numbers', panels: [numbers] }],
	caveats: [
		'Both are compared with the USSR of 1923, but on different bases, so they are never drawn on one axis.',
		'The words “one and a half times more” can be read in more than one way; both readings are given.'
	],
	open: [
		'The populations: without them, no rate follows from the article.',
		'When “today” is: the copy of the article has no date. Russia’s territory is not that of the USSR.'
	]
});
