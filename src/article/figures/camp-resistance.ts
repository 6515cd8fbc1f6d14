import type { MatrixPanel, StatementPanel } from '$lib/model/panel';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';

const strikers = claim('magadan-strikers', {
	label: 'took part in the hunger strike',
	tone: 'outline'
});
const executed = claim('magadan-executed', { label: 'executed “as a result”' });
const cell = claim('prison-cell-trotskyists', {
	label: '“a cell of 30 Trotskyists in one prison alone”',
	tone: 'second'
});
const vorkuta = claim('vorkuta-shot', {
	label:
		'led out and shot in Vorkuta after “a mass hunger strike” in early 1937; no number is given'
});

const dots: MatrixPanel = {
	form: 'matrix',
	title: 'The hunger strike in Magadan, 1936',
	data: [executed, strikers],
	per: 1,
	nested: true,
	titled: false,
	key: null
};
const beside: StatementPanel = {
	form: 'statement',
	aside: true,
	title: 'Also stated',
	data: [cell, vorkuta]
};

export default define({
	slug: 'camp-resistance',
	title: 'Resistance in the camps',
	question: 'How many took part in the camp strikes, and what became of them?',
	headline: 'In Magadan in 1936 “over 200 participated — over 60 were executed as a result”',
	states: ['magadan-date', 'magadan-strikers', 'magadan-executed'],
	series: [
		{
			key: 'magadan-strikers',
			label: 'Hunger strikers in Magadan',
			counts: 'took part',
			data: [strikers]
		},
		{
			key: 'magadan-executed',
			label: 'Executed after the strike in Magadan',
			counts: 'executed',
			data: [executed]
		},
		{
			key: 'prison-cell',
			label: 'Trotskyists in one prison',
			counts: 'in “a cell”',
			data: [cell]
		}
	],
	views: [{ name: 'dots', label: 'Dots', panels: [dots, beside] }],
	caveats: [
		'“Over 200” and “over 60” are lower bounds, so no share is computed from them.',
		'These are separate reports from separate places, not one series.'
	],
	open: [
		'How many were shot in Vorkuta: the article says “hundreds”.',
		'Which prison held the cell of 30, and when.'
	],
	also: ['magadan-date', 'vorkuta-date', 'revolutionaries-refused']
});
