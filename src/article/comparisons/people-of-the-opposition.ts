import { defineComparison } from '$lib/define/define-comparison';
import { firstOf, seriesOf } from '$lib/define/all-series';

const compared = seriesOf({
	supporters: 'plenum-supporters',
	signers: 'declaration-signers',
	strikers: 'magadan-strikers',
	executed: 'magadan-executed',
	cell: 'prison-cell'
});
const { supporters, signers, strikers, executed } = firstOf(compared);

export default defineComparison({
	slug: 'people-of-the-opposition',
	title: 'The opposition, counted',
	question: 'How many opposition members does the article count, from the plenum to the camps?',
	answer: `${supporters.words} at the plenum and ${signers.words} signers in 1923; ${strikers.words} on hunger strike in Magadan in 1936, ${executed.words} of them executed`,
	states: [
		'plenum-supported',
		'declaration-46',
		'magadan-date',
		'magadan-strikers',
		'magadan-executed'
	],
	reason:
		'All are few enough to draw one by one at one scale; thirteen years separate the earliest and the latest date.',
	compared,
	views: ['counts'],
	caveats: [
		'“Over 200” and “over 60” are lower bounds.',
		'These are separate reports: not steps of a decline, not parts of a sum.'
	],
	open: ['How many supported the opposition in all: the article gives no number for any year.'],
	also: ['magadan-date']
});
