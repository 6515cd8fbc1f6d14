import type { Datum, Tone } from '$lib/model/datum';
import type { MatrixPanel, StatementPanel } from '$lib/model/panel';
import { rest, share, sum } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';

const fate = (id: string, label: string, tone: Tone = 'grey'): Datum =>
	claim(id, { label, group: label, tone });

const civilWar = fate(
	'cc-1917-civil-war',
	'died during the Civil War, two of them by the British (or two more)'
);
const british = claim('cc-1917-british');
const accident = fate('cc-1917-accident', 'died in an accident');
const executed = fate('cc-1917-executed', 'executed by Stalin', 'accent');
const fates = [
	{ ...civilWar, claims: [...civilWar.claims, ...british.claims] },
	accident,
	fate('cc-1917-sverdlov', 'died probably from the Spanish Flu: Sverdlov'),
	fate('cc-1917-suicide', 'committed suicide'),
	executed,
	fate('cc-1917-survived', 'survived: Stalin, Stassova, M. Muralov, Kollontai')
];
const listed = sum(fates, {
	key: 'listed',
	label: 'are accounted for: the sum of the fates listed, our arithmetic'
});
const most = sum([listed, british], { key: 'most', label: 'if the two are two more' });
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
	headline: `${executed.words} of the ${listed.words} accounted for (our arithmetic) “were executed by Stalin”`,
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
		`The article prints no total. The fates it lists sum to ${listed.words} (our arithmetic: ${listed.formula}); ${most.formula} if the two killed by the British are two more, ${least.formula} if the accident is one of the three.`,
		`The executed are ${part.words} of those accounted for (our arithmetic: ${part.formula}).`,
		'“Survived” includes Stalin himself.'
	],
	open: [
		'How many members the committee had.',
		'Whether Lenin and Trotsky are counted: neither is named among the fates.'
	],
	also: ['cc-1917-elected', 'bolshevik-leaders-1917']
});
