import { none, other, same } from '$lib/sources/source-line';
import { at, times, wordsOf } from '$lib/sources/source-value';
import { formatNumber } from '$lib/model/numbers/format';

const held = (scope: string) => at('ussr-camps-and-colonies-1jan', '1940-01-01', scope);
const camps = at('ussr-camps-itl-1jan', '1930');
const growth = times(held('camps'), camps);

export default [
	none('prisoners-1923', 'prisoners', 'an independent total for 1923'),
	other(
		'political-prisoners-1923',
		'“political” prisoners',
		at('ussr-sentenced-political', '1923'),
		'people sentenced for state crimes in the year, not held at a time'
	),
	other(
		'political-prisoners-1923',
		'“political” prisoners',
		at('ussr-sentenced-political-custody', '1923'),
		'people sentenced to camps, colonies or prison in the year, not held at a time'
	),
	same(
		'prisoners-1930',
		'prisoners',
		camps,
		'prisoners in camps alone on January 1; colonies and prisons are not included'
	),
	other('prisoners-1940', 'prisoners', held('camps'), 'prisoners in camps alone'),
	same('prisoners-1940', 'prisoners', held('camps and colonies'), 'prisoners in camps and colonies')
];

export const remarks = [
	`Camps alone grew from ${formatNumber(camps.value)} to ${formatNumber(held('camps').value)}, ${wordsOf({ ...growth, step: 0.1 })} as many (our arithmetic).`
];
