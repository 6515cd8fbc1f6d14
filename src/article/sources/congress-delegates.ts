import { none, other } from '$lib/sources/source-line';
import { at } from '$lib/sources/source-value';

const sought = 'delegates to the 12th Congress by occupation in the party';

export default [
	none('congress-12-full-time', 'full-time party workers', sought),
	none('congress-12-part-time', 'part-time party workers', sought),
	other(
		'congress-12-full-time',
		'full-time party workers',
		at('party-congress-voting-delegates', '1923-04'),
		'voting delegates, the number the shares may be of'
	)
];

export const remarks = [
	'The Great Soviet Encyclopedia gives the delegates’ social origin: 53% workers, 29.7% clerical employees, 1.9% peasants, 15.4% others.'
];
