import type { WafflePanel } from '$lib/model/panel';
import { rest } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';
import { kulak } from '../terms';

const start = claim('collectivization-start', { label: 'of cultivated land, year not stated' });
const end = claim('collectivization-end', { label: 'of cultivated land' });
const span = claim('collectivization-span', {
	words: 'within two years',
	label: 'from the first share to the second'
});
const rise = rest(end, [start], {
	...{ key: 'points', label: 'rise of the share', unit: 'percentage points' }
});

const squares: WafflePanel = { form: 'waffle', title: null, data: [start, end], details: [span] };

export default define({
	slug: 'collectivization',
	title: 'Collectivization',
	question: 'How much farmland was collectivized, and how fast?',
	headline: `Collectivized: from ${start.words} to ${end.words} of cultivated land “within two years”`,
	states: ['collectivization-span', 'collectivization-start', 'collectivization-end'],
	series: [
		{
			key: 'land-collectivized',
			label: 'Collectivized land',
			counts: 'of cultivated land',
			data: [start, end],
			span,
			changes: true
		}
	],
	views: [{ name: 'squares', label: 'Squares', panels: [squares] }],
	arithmetic: [rise],
	caveats: [
		'One cell is one percent of the cultivated land.',
		`The share rose by ${rise.words} (our arithmetic: ${rise.formula}).`,
		'This is a share of land, not of households or farms.',
		'The next sentence, “hundreds of thousands, probably millions starved to death”, gives no number to draw.'
	],
	open: ['In which years this happened: neither the start nor the end is dated.'],
	terms: [kulak],
	also: ['famine-deaths']
});
