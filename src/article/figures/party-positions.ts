import type { StatementPanel } from '$lib/model/panel';
import { remainder } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';

const before1917 = claim('positions-1924-before-1917', {
	words: 'almost all',
	label: 'state and party positions in 1924 were held by those who had joined the party before 1917'
});
const after1924 = claim('positions-joined-after-1924', {
	label: 'of those in party and state positions had joined after 1924 (no date is printed for this)'
});
const earlier = remainder([after1924], {
	key: 'joined-by-1924',
	label: 'had joined in 1924 or earlier: our arithmetic, not printed'
});

const numbers: StatementPanel = {
	form: 'statement',
	title: null,
	data: [before1917, after1924, earlier]
};

export default define({
	slug: 'party-positions',
	title: 'Who held the positions',
	question: 'Since when had the holders of the party’s positions been members?',
	headline: `In 1924 almost all positions were held by members from before 1917; later ${after1924.words} of those in positions had joined after 1924`,
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
		'“Almost all” is printed without a number, so nothing is drawn for it.',
		`The rest of the later positions is ${earlier.words} (our arithmetic: ${earlier.formula}).`,
		'These groups do not add up: those who joined from 1917 to 1924 are in neither.'
	],
	open: [
		'To what year the second number belongs; the sentence before it says “by 1927”.',
		'How many positions there were.'
	]
});
