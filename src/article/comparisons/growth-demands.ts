import type { View } from '$lib/model/figure';
import type { RangePanel } from '$lib/model/panel';
import { defineComparison } from '$lib/define/define-comparison';
import { firstOf, seriesOf } from '$lib/define/all-series';

const compared = seriesOf({ trotsky: 'growth-trotsky', stalin: 'growth-stalin' });
const { trotsky, stalin } = firstOf(compared);

const ranges: RangePanel = { form: 'range', title: null, data: [trotsky, stalin] };
const view: View = { name: 'ranges', label: 'On one axis', panels: [ranges] };

export default defineComparison({
	slug: 'growth-demands',
	title: 'Two demands for growth',
	question: 'How far apart were the growth rates Trotsky argued for and Stalin demanded?',
	answer: `Trotsky argued for ${trotsky.words}, Stalin later demanded ${stalin.words}: the ranges don’t overlap, and neither is a result`,
	states: ['growth-trotsky', 'growth-stalin'],
	reason: 'Both are growth rates demanded for industry, in percent, so they can share one axis.',
	compared,
	views: [view, 'sides'],
	caveats: [
		'Neither is a result: the article doesn’t say how much industry grew.',
		'The article says “a year” only of Stalin’s range.',
		'Trotsky was denounced for the first in 1925; Stalin’s demand comes “now”, after “the 1928 Congress”.'
	],
	open: [
		'What growth was achieved.',
		'Whether both mean growth of the same thing at the same prices.'
	],
	also: ['super-industrialization-1925', 'congress-1928']
});
