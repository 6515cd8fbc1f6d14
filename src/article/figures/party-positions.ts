import type { StatementPanel } from '$lib/model/panel';
import { remainder } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';

const before1917 = claim('positions-1924-before-1917', {
	words: 'almost all',
	label: 'state and party positions in 1924 were held by those who had joined the party before 1917'
});
const after1924 = claim('positions-joined-after-1924', {
	label: 'of those in party and state positions had joined after 1924 (date not stated)'
});
const earlier = remainder([after1924], {
	key: 'joined-by-1924',
	label: 'had joined in 1924 or earlier'
});

const numbers: StatementPanel = {
	form: 'statement',
	title: null,
	data: [before1917, after1924, earlier]
};

export default define({
	slug: 'party-positions',
	title: 'Who held the positions',
	question: 'How long had those in state and party positions been party members?',
	headline: `In 1924 almost all positions were held by people who had joined before 1917; later ${after1924.words} of those in positions had joined after 1924`,
	states: ['positions-1924-before-1917', 'positions-joined-after-1924'],
	card: { ...numbers, data: [before1917, after1924] },
	series: [
		{
			key: 'positions-before-1917',
			label: 'Positions held by those who joined before 1917',
			counts: 'of state and party positions',
			measure: 'share',
			data: [before1917]
		},
		{
			key: 'positions-after-1924',
			label: 'Holders of positions who joined after 1924',
			counts: 'of those in party and state positions',
			data: [after1924]
		}
	],
	views: [{ name: 'numbers', label: 'Numbers', panels: [numbers] }],
	caveats: [
		'The article gives no number for “almost all”, so nothing is drawn for it.',
		`The rest, ${earlier.words}, is our arithmetic: ${earlier.formula}.`,
		'These groups don’t cover everyone: those who joined from 1917 to 1924 are in neither.'
	],
	open: [
		`Which year the ${after1924.words} refers to; the sentence before it says “by 1927”.`,
		'How many positions there were.'
	]
});
