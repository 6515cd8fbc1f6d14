import type { Datum, Tone } from '$lib/model/datum';
import type { Panel } from '$lib/model/panel';
import { escape } from 'arquero';
import { count } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim, countEach, dataOf, stated, where } from '$lib/define/select';

const fates = [
	'shot',
	'murdered',
	'suicide',
	'died naturally',
	'exiled',
	'survived Trotsky',
	'fate unknown'
];
const isKilling = (fate: string | null): boolean => fate === 'shot' || fate === 'murdered';
const toneOf = (fate: string | null): Tone =>
	isKilling(fate) ? 'accent' : fate === 'fate unknown' ? 'outline' : 'grey';

const people = stated(
	where((c) => c.kind === 'fate' && c.passage.startsWith('family-')),
	(c) => ({ group: c.group, tone: toneOf(c.group) })
);
const totals = countEach(people.groupby('group'), ({ words, tone }) => ({
	key: `count-${words.replace(' ', '-')}`,
	label: words,
	group: words,
	tone
})).orderby(escape(({ label }: Datum) => fates.indexOf(label)));
const killed = people.filter(escape(({ group }: Datum) => isKilling(group)));
const allKilled = count(dataOf(killed), { key: 'killed', label: 'relatives shot or murdered' });
const all = count(dataOf(people), { key: 'all', label: 'relatives listed' });
const year = escape(({ period }: Datum) => period?.edtf);
const byYear = countEach(killed.groupby({ year }), ({ period }) => ({
	key: `killed-${period?.edtf}`,
	label: 'shot or murdered',
	tone: 'accent',
	period
})).orderby('key');
const years: Panel = {
	form: 'people',
	title: 'Relatives shot or murdered (our count)',
	data: dataOf(byYear)
};

export default define({
	slug: 'trotsky-family',
	title: 'Fates of Trotsky’s family',
	question: 'What became of Trotsky’s relatives?',
	headline: `${allKilled.words} of the ${all.words} relatives listed were shot or murdered (our count)`,
	states: ['family-executed'],
	card: years,
	series: [
		{
			key: 'family-killed',
			label: 'Trotsky’s relatives shot or murdered',
			counts: 'relatives listed (our count)',
			data: [allKilled],
			whole: all
		}
	],
	views: [
		{
			name: 'people',
			label: 'By fate',
			panels: [{ form: 'units', title: null, data: dataOf(totals), details: dataOf(people) }]
		},
		{
			name: 'years',
			label: 'Killings by year',
			panels: [years]
		}
	],
	arithmetic: [allKilled, all],
	caveats: [
		'The counts are ours; the article lists the relatives one by one.',
		'Trotsky himself is not in the list.'
	],
	conflicts: [
		`“At least eleven members of Trotsky’s immediate family” were executed, another sentence says; the list has ${allKilled.words} shot or murdered.`,
		'That paragraph reads as if Sergei Sedov was executed in 1937, the year in the sentence before it; the list says Sergey was shot in 1938.'
	],
	open: ['What became of Antonina and Klara.', 'The names of the relatives it doesn’t name.'],
	also: ['family-executed', 'sergei-sedov-executed']
});
