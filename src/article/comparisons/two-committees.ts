import type { View } from '$lib/model/figure';
import type { MatrixPanel } from '$lib/model/panel';
import { share } from '$lib/model/numbers/arithmetic';
import type { Series } from '$lib/model/series';
import { defineComparison } from '$lib/define/define-comparison';
import { seriesOf } from '$lib/define/all-series';

const compared = seriesOf('cc-1917-executed', 'cc-killed');
const [of1917, later] = compared as [Series, Series];

const dots = ({ label, data, whole, counts }: Series, fate: string): MatrixPanel => ({
	form: 'matrix',
	title: label,
	data: [
		{ ...data[0]!, label: fate, group: null, tone: 'accent' },
		{ ...whole!, label: counts, group: null, tone: 'outline' }
	],
	per: 1,
	nested: true,
	titled: false,
	key: null
});
const people: View = {
	name: 'people',
	label: 'People',
	panels: [dots(of1917, 'executed'), dots(later, 'killed')]
};

const part = ({ data, whole, key, label }: Series) =>
	share(data[0]!, whole!, { key: `${key}-share`, label });
const [first, second] = [part(of1917), part(later)];

export const twoCommittees = defineComparison({
	slug: 'two-committees',
	title: 'Two Central Committees',
	question:
		'How many of the Central Committee of 1917 and of “the then Central Committee” did Stalin’s terror kill?',
	answer: `${of1917.data[0]!.words} of ${of1917.whole!.words} accounted for of 1917 (our arithmetic) were executed; ${later.data[0]!.words} of the ${later.whole!.words} members of “the then Central Committee” were killed`,
	reason:
		'Two committees of one party, a generation apart, small enough to draw every member as a mark.',
	compared,
	views: [people, 'shares'],
	arithmetic: [first, second],
	caveats: [
		`${first.words} and ${second.words} are our arithmetic: ${first.formula}; ${second.formula}.`,
		'The total of 1917 is the sum of the fates the article lists: it prints none.',
		'The article’s words are “executed by Stalin” for the one and “killed” for the other: they need not mean the same.'
	],
	open: [
		'Which committee “the then Central Committee” is.',
		'Whether any person sat in both.',
		'How many members the committee of 1917 had.'
	],
	also: ['cc-1917-elected', 'cc-1917-british']
});
