import type { ColumnsPanel, MatrixPanel } from '$lib/model/panel';
import { capitalize } from '$lib/model/numbers/format';
import { ratio, share } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim, dataOf, select, stated } from '$lib/define/select';
import { campsNote } from '../camps';

const prisoners = dataOf(
	stated(select('prisoners-1923', 'prisoners-1930', 'prisoners-1940'), { label: 'prisoners' })
);
const in1923 = claim('prisoners-1923', { label: 'prisoners', tone: 'outline' });
const political = claim('political-prisoners-1923', { label: '“political” prisoners' });
const growth = ratio(claim('prisoners-1940'), in1923, {
	key: 'growth',
	label: 'from 1923 to 1940'
});
const part = share(political, in1923, {
	key: 'political-share',
	label: 'of the prisoners of 1923 were “political”'
});

const columns: ColumnsPanel = {
	form: 'columns',
	title: null,
	data: prisoners,
	mark: 'stick',
	counts: 'prisoners',
	gap: 'no figures between these years',
	note: campsNote
};
const ofWhomPolitical: MatrixPanel = {
	form: 'matrix',
	title: 'Of the prisoners of 1923',
	aside: true,
	data: [political, in1923],
	per: political.step,
	nested: true,
	titled: false,
	key: 'one dot = 1,000 people'
};

export default define({
	slug: 'prison-population',
	title: 'Prison population',
	question: 'How many prisoners were there in 1923, in 1930 and by 1940?',
	headline: `${capitalize(growth.words)} as many prisoners by 1940 as in 1923 (our arithmetic)`,
	states: ['prisoners-1923', 'prisoners-1940'],
	series: [
		{
			key: 'prisoners',
			label: 'Prisoners',
			counts: 'prisoners',
			data: prisoners,
			changes: true,
			perHead: true
		},
		{
			key: 'political-prisoners',
			label: '“Political” prisoners',
			counts: 'prisoners of 1923',
			data: [political],
			whole: in1923,
			perHead: true
		}
	],
	views: [
		{ name: 'linear', label: 'Linear scale', panels: [columns, ofWhomPolitical] },
		{
			name: 'log',
			label: 'Logarithmic scale',
			panels: [{ ...columns, mark: 'dot' }, ofWhomPolitical]
		}
	],
	arithmetic: [growth, part],
	caveats: [
		`The number “just under 80,000” is an upper bound, so every multiple that starts in 1923 is “more than” (our arithmetic: ${growth.formula}).`,
		`The “political” prisoners of 1923 are ${part.words} of all (our arithmetic: ${part.formula}).`,
		'These are head counts, not rates per head of population: the article gives no population.'
	],
	open: [
		'Who counts as a prisoner: those in prisons only, or in camps and colonies too.',
		'How many prisoners were political in 1930 and by 1940: the article gives totals only.',
		'Which territory is meant after 1923: the article says “in the USSR” only for 1923.'
	],
	also: ['political-growth-1926']
});
