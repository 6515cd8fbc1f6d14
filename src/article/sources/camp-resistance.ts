import { none } from '$lib/sources/source-line';

export default [
	none('magadan-strikers', 'on hunger strike', 'the hunger strike of 1936 in Magadan'),
	none('magadan-executed', 'executed', 'people shot after the strike')
];

export const remarks = [
	'A. Applebaum’s Gulag tells of “a series of hunger strikes” of Trotskyists in Kolyma and gives no number for them in the part we could read.'
];
