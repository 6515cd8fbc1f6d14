import type { StatementPanel } from '$lib/model/panel';
import { defineComparison } from '$lib/define/define-comparison';
import { changeOf, firstOf, seriesOf } from '$lib/define/all-series';

const compared = seriesOf({
	before: 'positions-before-1917',
	after: 'positions-after-1924',
	members: 'party-members'
});
const growth = changeOf(compared.members);
const { after: young } = firstOf(compared);
const numbers: StatementPanel = {
	form: 'statement',
	title: null,
	data: [
		{ ...growth.from, label: 'members at the start, year not stated' },
		{ ...growth.to, label: 'members by 1927' },
		{ ...young, label: 'of those in party and state positions had joined after 1924' }
	]
};

export default defineComparison({
	slug: 'membership-and-positions',
	title: 'Party members and party positions',
	question: 'How did the party grow, and who held its positions?',
	answer: `Membership grew from ${growth.from.words} to ${growth.to.words} by 1927; ${young.words} of those in positions had joined after 1924`,
	states: ['membership-start', 'membership-1927', 'positions-joined-after-1924'],
	reason: 'The article gives both in consecutive sentences, but the numbers have different bases.',
	compared,
	views: [{ name: 'numbers', label: 'Numbers', panels: [numbers] }, 'sides'],
	arithmetic: [growth.times],
	caveats: [
		`By 1927 there were ${growth.times.words} as many members as at the start (our arithmetic: ${growth.times.formula}).`,
		'The article gives no number for “almost all”, so nothing is drawn for it.',
		'Members and holders of positions are not the same people, so this gives no share of members.'
	],
	open: [
		'How many positions there were.',
		`Which year the ${young.words} refers to; the sentence before it says “by 1927”.`,
		'How many of the members joined after 1924.'
	]
});
