import type { MatrixPanel, StatementPanel } from '$lib/model/panel';
import { ratio } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';
import { leninLevy } from '../terms';

const start = claim('membership-start', {
	label: 'members',
	group: 'At the start, year not stated'
});
const by1927 = claim('membership-1927', { label: 'members', group: 'By 1927' });
const growth = ratio(by1927, start, { key: 'growth', label: 'as many members by 1927' });
const rise = claim('membership-rise-50', {
	words: '50%',
	label:
		'“in the span of a year”, after Lenin’s death; the starting number is not stated, nor whether this year is part of the growth above'
});

const dots: MatrixPanel = {
	form: 'matrix',
	title: null,
	data: [start, by1927],
	per: by1927.step,
	nested: false,
	titled: true,
	key: 'one dot = 100,000 members'
};
const levy: StatementPanel = {
	form: 'statement',
	aside: true,
	title: 'Stated separately',
	data: [rise]
};

export default define({
	slug: 'party-membership',
	title: 'Party membership',
	question: 'How much had the party grown by 1927?',
	headline: `Party membership grew from ${start.words} to ${by1927.words} by 1927`,
	states: ['membership-start', 'membership-1927'],
	series: [
		{
			key: 'party-members',
			label: 'Party membership',
			counts: 'members',
			data: [start, by1927],
			changes: true,
			perHead: true
		}
	],
	views: [{ name: 'dots', label: 'Dots', panels: [dots, levy] }],
	arithmetic: [growth],
	caveats: [
		`By 1927 there were ${growth.words} as many members as at the start (our arithmetic: ${growth.formula}).`,
		'There is no line and no yearly rate: the article doesn’t say when the growth began.',
		'“1,2 million” is printed with a decimal comma.'
	],
	open: [
		'When the growth began.',
		'Whether the “50% in the span of a year” is part of it.',
		'How many joined and how many left.'
	],
	terms: [leninLevy],
	also: ['lenin-levy-recruits']
});
