import { escape } from 'arquero';
import type { Datum } from '$lib/model/datum';
import type { PeoplePanel } from '$lib/model/panel';
import { quantity, sum } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim, dataOf, stated, where } from '$lib/define/select';

const accused = where((c) => /^trial-\d-accused$/.test(c.id));
const trials = stated(accused, ({ id }) =>
	id === 'trial-3-accused'
		? { label: 'generals condemned in secret', tone: 'grey' }
		: { label: 'accused in a show trial' }
);
const those = dataOf(trials);
const shows = dataOf(trials.filter(escape(({ tone }: Datum) => tone === 'accent')));
const generals = dataOf(trials.filter(escape(({ tone }: Datum) => tone === 'grey')));
const secret = claim('trial-3-accused');
const readings = quantity(claim('trial-1-accused')).interval;

const shown = sum(shows, { key: 'shown', label: 'in the show trials' });
const all = sum(those, { key: 'all', label: 'in all four' });

const stacks: PeoplePanel = { form: 'people', title: null, data: those };

export default define({
	slug: 'purge-trials',
	title: 'The trials of 1936–38',
	question: 'How many people were accused at each trial, and when?',
	headline: `The show trials put ${shown.words} people in the dock, the secret trial ${secret.words} generals`,
	states: ['trial-1-accused', 'trial-2-accused', 'trial-3-accused', 'trial-4-accused'],
	series: [
		{
			key: 'show-trial-accused',
			label: 'Accused in the show trials',
			counts: 'accused',
			data: shows
		},
		{
			key: 'generals-condemned',
			label: 'Generals condemned in secret',
			counts: 'generals',
			data: generals
		}
	],
	views: [{ name: 'people', label: 'People', panels: [stacks] }],
	arithmetic: [shown, all],
	caveats: [
		'Dots are the accused in the show trials, squares the generals of the secret trial.',
		`There were ${shown.words} accused in the show trials and ${all.words} with the generals (our arithmetic: ${shown.formula}; ${all.formula}).`,
		'Not from the article: of the 21 of March 1938, 18 were sentenced to death.',
		'January 1937 is “5 months later” than August 1936 (our arithmetic).',
		'The article reports death sentences only for the generals and for the trial of March 1938.',
		'Trotsky and his son were found guilty without being accused; they are not counted.'
	],
	conflicts: [
		`The first trial “saw ${readings.low}, including Zinoviev and Kamenev and another 5 young German communists”: if the five are additional, there were ${readings.high} accused. The hollow dots are those five.`
	],
	open: ['The sentences of the first two trials.'],
	also: ['trial-1-germans', 'trials-trotsky-accused', 'on-trial-defended']
});
