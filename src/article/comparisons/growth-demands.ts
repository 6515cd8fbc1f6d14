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
	question:
		'How far apart were the growth that Trotsky argued for and the growth that Stalin demanded?',
	answer: `Trotsky argued for ${trotsky.words}, Stalin later demanded ${stalin.words}: the ranges don’t meet, and neither is an outcome`,
	reason:
		'Both are rates of growth demanded for industry, in percent, so they can stand on one axis; nothing else of the article can join them there.',
	compared,
	views: [view, 'sides'],
	caveats: [
		'Neither is an outcome: the article does not say how much industry grew.',
		'“A year” is printed only after Stalin’s range.',
		'Trotsky was denounced for the first in 1925; Stalin’s demand comes “now”, after “the 1928 Congress”.'
	],
	open: ['What was reached.', 'Whether both mean growth of the same thing at the same prices.'],
	also: ['super-industrialization-1925', 'congress-1928']
});
