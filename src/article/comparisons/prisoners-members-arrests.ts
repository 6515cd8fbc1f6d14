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
	question: 'Can the prisoners, the party members and the arrested be set against one another?',
	answer: `${prisoners.words} prisoners by 1940, ${members.words} members by 1927, ${arrested.words} members arrested “in all”: as sizes yes, in arithmetic no`,
	reason:
		'All three are numbers of people above a million, so one scale shows their sizes; they are a stock, a stock and a flow at three dates.',
	compared,
	views: ['counts', 'sides'],
	caveats: [
		'Prisoners and members are stocks: how many there were at one time. Arrests are a flow: how many there were in all over years that are not named.',
		'They must not be added: one and the same person can be in all of them.',
		'They must not be divided: the members are those of 1927, the arrested were arrested later, out of a number the article does not give.'
	],
	open: [
		'The years over which the arrests are counted.',
		'How many of the prisoners were members or had been.',
		'How many members there were in the years of the arrests.'
	]
});
