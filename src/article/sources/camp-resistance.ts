import { none } from '$lib/sources/source-line';

export default [
	none('magadan-strikers', 'on hunger strike', 'camp records of the strike'),
	none('magadan-executed', 'executed', 'lists of those shot in Magadan')
];
