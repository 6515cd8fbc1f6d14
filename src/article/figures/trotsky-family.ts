import type { Datum, Tone } from '$lib/model/datum';
import type { Panel } from '$lib/model/panel';
import { groups } from 'd3';
import { count } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim, stated, where } from '$lib/define/select';

const fates = [
	'shot',
	'murdered',
	'suicide',
	'died naturally',
	'exiled',
	'survived Trotsky',
	'fate unknown'
];
const killings = ['shot', 'murdered'];
const toneOf = (fate: string | null): Tone =>
	killings.includes(fate!) ? 'accent' : fate === 'fate unknown' ? 'outline' : 'grey';

const people = stated(
	where((c) => c.kind === 'fate' && c.passage.startsWith('family-')),
	(c) => ({ group: c.group, tone: toneOf(c.group) })
);
const totals = fates.map((fate) => {
	const those = people.filter((d) => d.group === fate);
	return count(those, {
		key: `count-${fate.replace(' ', '-')}`,
		label: fate,
		group: fate,
		tone: toneOf(fate)
	});
});
const killed = people.filter((d) => killings.includes(d.group!));
const allKilled = count(killed, { key: 'killed', label: 'relatives shot or murdered' });
const all = count(people, { key: 'all', label: 'relatives listed' });
const byYear: Datum[] = groups(killed, (d) => d.period!.edtf)
	.sort(([a], [b]) => a.localeCompare(b))
	.map(([year, those]) =>
		count(those, {
			key: `killed-${year}`,
			label: 'shot or murdered',
			tone: 'accent',
			period: those[0]!.period
		})
	);
const years: Panel = {
	form: 'people',
	title: 'Relatives shot or murdered, counted here',
	data: byYear
};
const eleven = claim('family-executed');

export const trotskyFamily = define({
	slug: 'trotsky-family',
	title: 'Fates of Trotsky’s family',
	question: 'What became of Trotsky’s relatives?',
	headline: `${allKilled.words} of the ${all.words} relatives listed were shot or murdered (counted here)`,
	card: years,
	series: [
		{
			key: 'family-killed',
			label: 'Trotsky’s relatives shot or murdered',
			counts: 'relatives listed (counted here)',
			data: [allKilled],
			whole: all
		}
	],
	views: [
		{
			name: 'people',
			label: 'By fate',
			panels: [{ form: 'units', title: null, data: totals, details: people }]
		},
		{
			name: 'years',
			label: 'Killings by year',
			panels: [years]
		}
	],
	arithmetic: [allKilled, all],
	caveats: [
		'The counts are ours: the article lists the relatives one by one.',
		'Trotsky himself is not in the list.'
	],
	conflicts: [
		`“At least eleven members of Trotsky’s immediate family” were executed, another sentence says (${eleven.words}); the list has ${allKilled.words}, one of them murdered.`,
		'That paragraph puts the execution of Sergei Sedov in 1937; the list says that Sergey was shot in 1938.'
	],
	open: ['What became of Antonina and Klara.', 'The names of the relatives marked as unnamed.'],
	also: ['family-executed', 'sergei-sedov-executed']
});
