import { defineComparison, latest } from '$lib/define/define-comparison';
import { firstOf, seriesOf } from '$lib/define/all-series';

const whole = seriesOf({
	members: 'party-members',
	prisoners: 'prisoners',
	arrested: 'party-members-arrested'
});
const compared = {
	members: latest(whole.members),
	prisoners: latest(whole.prisoners),
	arrested: latest(whole.arrested)
};
const { members, prisoners, arrested } = firstOf(compared);

export default defineComparison({
	slug: 'prisoners-members-arrests',
	title: 'Prisoners, party members, arrests',
	question: 'Can prisoners, party members and arrests be compared?',
	answer: `${prisoners.words} prisoners by 1940, ${members.words} members by 1927, ${arrested.words} members arrested “in all”: compare their sizes only`,
	states: ['prisoners-1940', 'membership-1927', 'party-members-arrested'],
	reason:
		'All three count more than a million people, so one scale can show their sizes; two are counts at one time, and one is a total over a period.',
	compared,
	views: ['counts', 'sides'],
	caveats: [
		'Prisoners and members are counted at one time (a stock); arrests are added up over a period (a flow), whose years the article doesn’t name.',
		'They must not be added: the same person may be counted in each of them.',
		'They must not be divided: the members are those of 1927; those arrested were arrested later, from a membership the article doesn’t give.'
	],
	open: [
		'The years over which the arrests are counted.',
		'How many of the prisoners were or had been party members.',
		'How many members the party had in the years of the arrests.'
	]
});
