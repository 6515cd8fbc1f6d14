import type { View } from '$lib/model/figure';
import type { MatrixPanel } from '$lib/model/panel';
import { share } from '$lib/model/numbers/arithmetic';
import type { Series } from '$lib/model/series';
import { defineComparison } from '$lib/define/define-comparison';
import { seriesOf, wholeOf } from '$lib/define/all-series';

const compared = seriesOf({ of1917: 'cc-1917-executed', later: 'cc-killed' });
const { of1917, later } = compared;

const dots = (series: Series, fate: string, note: string | null): MatrixPanel => ({
	form: 'matrix',
	title: series.label,
	data: [
		{ ...series.data[0], label: fate, group: null, tone: 'accent' },
		{ ...wholeOf(series), label: series.counts, group: null, tone: 'outline' }
	],
	per: 1,
	nested: true,
	titled: false,
	key: null,
	note
});
const people: View = {
	name: 'people',
	label: 'People',
	panels: [
		dots(of1917, 'executed', null),
		dots(later, 'killed', 'Two different bodies, not a ranking.')
	]
};

const part = (series: Series) =>
	share(series.data[0], wholeOf(series), { key: `${series.key}-share`, label: series.label });
const first = part(of1917);
const second = part(later);

export default defineComparison({
	slug: 'two-committees',
	title: 'Two Central Committees',
	question: 'How many members of each Central Committee were executed or killed?',
	answer: `Of the ${wholeOf(of1917).words} of 1917 accounted for (our sum), ${of1917.data[0].words} were executed; of the ${wholeOf(later).words} members of “the then Central Committee”, ${later.data[0].words} were killed`,
	states: ['cc-1917-elected', 'cc-1917-executed', 'cc-then-killed'],
	reason:
		'Two committees of one party, elected in different years and small enough to show every member.',
	compared,
	views: [people, 'shares'],
	arithmetic: [first, second],
	caveats: [
		`${first.words} and ${second.words} are our arithmetic: ${first.formula}; ${second.formula}.`,
		'The total for 1917 is the sum of the fates the article lists; the article itself gives no total.',
		'The article says “executed by Stalin” of one committee and “killed” of the other; the two may not mean the same thing.'
	],
	open: [
		'Which committee “the then Central Committee” is.',
		'Whether anyone sat on both committees.',
		'How many members the committee of 1917 had.'
	],
	also: ['cc-1917-elected', 'cc-1917-british']
});
