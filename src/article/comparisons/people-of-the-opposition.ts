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
	title: 'The people the article counts on the opposition’s side',
	question:
		'How many people of the opposition does the article count, from the plenum to the camps?',
	answer: `${supporters.words} at the plenum and ${signers.words} signers in 1923; ${strikers.words} on hunger strike in Magadan in 1936, ${executed.words} of them executed`,
	reason:
		'They are all few enough to be drawn one by one, at one scale; between the first and the last lie thirteen years.',
	compared,
	views: ['counts'],
	caveats: [
		'“Over 200” and “over 60” are lower bounds.',
		'The places are separate reports: they are neither steps of a decline nor parts of a sum.'
	],
	open: ['How many supported the opposition in all: no number is printed for any year.'],
	also: ['magadan-date']
});
