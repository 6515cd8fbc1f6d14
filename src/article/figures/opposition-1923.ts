import { escape } from 'arquero';
import { yearsOf } from '$lib/model/period';
import type { Tone } from '$lib/model/datum';
import type { Claim } from '$lib/data/claim';
import type { LanesPanel } from '$lib/model/panel';
import { count } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { countEach, dataOf, stated, where } from '$lib/define/select';

const people = where((c) => c.kind === 'fate' && c.id.startsWith('opp-'));
const isExecuted = ({ group }: Claim): boolean => group === 'executed';
const toneOf = (c: Claim): Tone => (isExecuted(c) ? 'second' : 'grey');
const fates = dataOf(stated(people, (c) => ({ tone: toneOf(c) })));
const executed = count(dataOf(stated(people.filter(escape(isExecuted)))), {
	key: 'executed',
	label: 'of those named were executed “between 1936–8”',
	tone: 'second'
});
const byFate = stated(people, (c) => ({ group: c.group, tone: toneOf(c) }));
const totals = countEach(byFate.groupby('group'), ({ group, tone }) => ({
	key: `count-${group?.replaceAll(' ', '-')}`,
	label: group ?? '',
	group,
	tone
}));
const named = count(fates, {
	key: 'named',
	label: 'oppositionists the article names in October 1923'
});

/** Those of the paragraph that says “they were all”. */
const here = people.filter(escape(({ passage }: Claim) => passage === 'joined-by'));
const namedHere = count(dataOf(stated(here)), {
	key: 'named-here',
	label: 'of them named where “they were all” stands'
});
const executedHere = count(dataOf(stated(here.filter(escape(isExecuted)))), {
	key: 'executed-here',
	label: 'of these executed'
});

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
	question: 'What became of the oppositionists the article names in October 1923?',
	headline: `${executed.words} of the ${named.words} oppositionists the article names in October 1923 were executed “between 1936–8” (our count)`,
	states: ['opp-platform-all', 'opp-executed-all'],
	card: {
		form: 'matrix',
		title: null,
		data: [executed, { ...named, tone: 'outline' }],
		per: 1,
		nested: true,
		titled: false,
		key: null
	},
	series: [
		{
			key: 'oppositionists-executed',
			label: 'Oppositionists of October 1923 executed',
			counts: 'named by the article (our count)',
			data: [executed],
			whole: named
		}
	],
	views: [
		{
			name: 'fates',
			label: 'By fate',
			panels: [{ form: 'units', title: null, data: dataOf(totals), details: dataOf(byFate) }]
		},
		{ name: 'years', label: 'By year', panels: [lanes] }
	],
	arithmetic: [named, namedHere, executedHere],
	caveats: [
		'Not from the article: Rakovsky, one of those counted, was spared in 1938 and shot on September 11, 1941.',
		'The article gives no year of execution for any of them: each dashed bar covers the whole span, 1936–38.',
		'Trotsky, named first in the paragraph, is not counted.',
		`The words “they were all” can also be read as only those named in the same paragraph; then ${executedHere.words} of ${namedHere.words} were executed.`
	],
	open: ['Smirnov’s first name.', 'When and where each of them was executed.'],
	also: ['opp-executed-all', 'opposition-october-1923']
});
