import { escape } from 'arquero';
import { yearsOf } from '$lib/model/period';
import type { Claim } from '$lib/data/claim';
import type { LanesPanel } from '$lib/model/panel';
import { count } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { dataOf, stated, where } from '$lib/define/select';

const people = where((c) => c.kind === 'fate' && c.id.startsWith('opp-'));
const isExecuted = ({ group }: Claim): boolean => group === 'executed';
const fates = dataOf(stated(people, (c) => ({ tone: isExecuted(c) ? 'second' : 'grey' })));
const executed = count(dataOf(stated(people.filter(escape(isExecuted)))), {
	key: 'executed',
	label: 'of those named were executed “between 1936–8”',
	tone: 'second'
});
const named = count(fates, { key: 'named', label: 'leading oppositionists named for 1923' });

const lanes: LanesPanel = {
	form: 'lanes',
	title: null,
	data: fates,
	domain: yearsOf(fates),
	lanes: 'each'
};

export default define({
	slug: 'opposition-1923',
	title: 'The named members of the opposition of October 1923',
	question: 'What became of the leading oppositionists named for 1923?',
	headline: `${executed.words} of the ${named.words} leading oppositionists named for 1923 were executed “between 1936–8” (counted here)`,
	card: {
		form: 'matrix',
		title: null,
		data: [
			executed,
			{ ...named, label: 'leading oppositionists named for October 1923', tone: 'outline' }
		],
		per: 1,
		nested: true,
		titled: false,
		key: null
	},
	series: [
		{
			key: 'oppositionists-executed',
			label: 'Leading oppositionists executed',
			counts: 'named for October 1923 (counted here)',
			data: [executed],
			whole: named
		}
	],
	views: [
		{
			name: 'fates',
			label: 'Fates',
			panels: [lanes, { form: 'statement', title: null, data: [executed] }]
		}
	],
	arithmetic: [named],
	caveats: [
		'Not from the article: Rakovsky, one of those counted, was spared in 1938 and shot on September 11, 1941.',
		'No one’s own year of execution is given: each dashed bar is the whole span “1936–8”.',
		'Trotsky, who opens the paragraph, is not counted.',
		'The words “they were all” can also be read as those named in its own paragraph only.'
	],
	open: ['Smirnov’s first name.', 'When and where each of them was executed.'],
	also: ['opp-executed-all', 'opposition-october-1923']
});
