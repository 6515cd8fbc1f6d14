import { none, other, same } from '$lib/sources/source-line';
import { at } from '$lib/sources/source-value';

const camps = at('ussr-camps-and-colonies-1jan', '1940-01-01', 'camps');
const together = at('ussr-camps-and-colonies-1jan', '1940-01-01', 'camps and colonies');

export default [
	none(
		'prisoners-1923',
		'prisoners',
		'a total for 1923 that does not go back to the same sentence'
	),
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
		at('ussr-camps-itl-1jan', '1930'),
		'prisoners in camps on January 1; the article does not say what it counts'
	),
	other('prisoners-1940', 'prisoners', camps, 'prisoners in camps alone'),
	same('prisoners-1940', 'prisoners', together, 'prisoners in camps and colonies')
];
