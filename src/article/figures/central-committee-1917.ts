import type { Datum, Tone } from '$lib/model/datum';
import type { MatrixPanel, StatementPanel } from '$lib/model/panel';
import { rest, share, sum } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';

const fate = (id: string, label: string, tone: Tone = 'grey'): Datum =>
	claim(id, { label, group: label, tone });

const civilWar = fate(
	'cc-1917-civil-war',
	'died in the Civil War (two executed by the British, either among the three or in addition)'
);
const british = claim('cc-1917-british');
const accident = fate('cc-1917-accident', 'died in an accident');
const executed = fate('cc-1917-executed', 'executed by Stalin', 'accent');
const fates = [
	{ ...civilWar, claims: [...civilWar.claims, ...british.claims] },
	accident,
	fate('cc-1917-sverdlov', 'probably died of the Spanish flu: Sverdlov'),
	fate('cc-1917-suicide', 'committed suicide'),
	executed,
	fate('cc-1917-survived', 'survived: Stalin, Stassova, M. Muralov, Kollontai')
];
const listed = sum(fates, {
	key: 'listed',
	label: 'are accounted for'
});
const most = sum([listed, british], { key: 'most', label: 'if the two are in addition' });
const least = rest(listed, [accident], {
	key: 'least',
	label: 'if the accident is one of the three'
});
const part = share(executed, listed, { key: 'executed-share', label: 'executed' });

const dots: MatrixPanel = {
	form: 'matrix',
	title: null,
	data: fates,
	per: 1,
	nested: false,
	titled: false,
	key: null
};
const total: StatementPanel = { form: 'statement', title: null, data: [listed] };

export default define({
	slug: 'central-committee-1917',
	title: 'Fates of the Central Committee elected in 1917',
	question: 'What became of the Central Committee of 1917?',
	headline: `Of the ${listed.words} accounted for (our sum), ${executed.words} “were executed by Stalin”`,
	states: ['cc-1917-elected', 'cc-1917-executed'],
	series: [
		{
			key: 'cc-1917-executed',
			label: 'Central Committee members of 1917 executed',
			counts: 'accounted for',
			data: [executed],
			whole: listed
		}
	],
	views: [{ name: 'dots', label: 'Dots', panels: [dots, total] }],
	arithmetic: [most, least, part],
	caveats: [
		`The article gives no total. The fates it lists add up to ${listed.words} (our arithmetic: ${listed.formula}); to ${most.words} if the two executed by the British are in addition, and to ${least.words} if the accident is one of the three.`,
		`Those executed are ${part.words} of those accounted for (our arithmetic: ${part.formula}).`,
		'“Survived” includes Stalin himself.'
	],
	open: [
		'How many members the committee had.',
		'Whether Lenin and Trotsky are counted: neither is named among the fates.'
	],
	also: ['cc-1917-elected', 'bolshevik-leaders-1917']
});
