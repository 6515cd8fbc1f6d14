import type { Datum } from '$lib/model/datum';
import type { View } from '$lib/model/figure';
import type { LanesPanel, MatrixPanel, StatementPanel } from '$lib/model/panel';
import { quantity } from '$lib/model/numbers/arithmetic';
import { describeTime, yearsOf } from '$lib/model/period';
import { defineComparison } from '$lib/define/define-comparison';
import { claim } from '$lib/define/select';
import { firstOf, seriesOf } from '$lib/define/all-series';

const compared = seriesOf({ trials: 'show-trial-accused', family: 'family-killed' });
const { trials, family } = firstOf(compared);
const trial = { ...trials, label: 'accused in the first trial, August 1936' };
const readings = quantity(trial).interval;
const counted = { ...family, label: 'shot or murdered in the list', group: null };
const printed = claim('family-executed', { label: 'executed, in another sentence' });
/** A claim that is shown by its date alone. */
function dated(id: string, label: string): Datum {
	const datum = claim(id, { label });
	return { ...datum, words: describeTime(datum) };
}

const executed = dated('sergei-sedov-executed', 'Sergei Sedov, executed');
const shot = dated('family-sergey', 'Sergey in the list of the family, shot');

const deaths: MatrixPanel = {
	form: 'matrix',
	title: 'Trotsky’s family',
	data: [
		{ ...counted, group: 'in the list' },
		{ ...printed, group: 'in another sentence' }
	],
	per: 1,
	nested: false,
	titled: false,
	key: null
};
const sergei: LanesPanel = {
	form: 'lanes',
	title: 'The death of Trotsky’s younger son',
	data: [executed, shot],
	domain: yearsOf([executed, shot]),
	lanes: 'each'
};
const accused: StatementPanel = {
	form: 'statement',
	title: 'The trial of August 1936',
	data: [trial]
};
const view: View = { name: 'both', label: 'Both versions', panels: [deaths, sergei, accused] };

export default defineComparison({
	slug: 'told-twice',
	title: 'Where the article contradicts itself or can be read two ways',
	question: 'Where does the article contradict itself, or allow two readings?',
	answer: `The article has a son of Trotsky executed in ${executed.words} and shot in ${shot.words}, and ${trial.words} accused in the first trial`,
	states: ['trotsky-mexico-1937', 'sergei-sedov-executed', 'trial-1-accused', 'family-sergey'],
	reason:
		'Where a text contradicts itself or can be read two ways, both versions are shown, and we don’t choose between them.',
	compared,
	views: [view],
	card: sergei,
	caveats: [
		`The list of the family has ${counted.words} who were shot or murdered and some whose fate is unknown, so the other sentence may still be right.`,
		`The first trial “saw” ${readings.low} accused, “and another 5 young German communists”: if they are additional, there were ${readings.high}.`
	],
	open: ['Which version is right: the article names no source for any of them.'],
	also: ['family-executed', 'trial-1-germans']
});
