import { none } from '$lib/sources/source-line';

export default [
	none('plenum-supported', 'supported the opposition', 'a printed count of the plenum’s vote'),
	none('plenum-present', 'present', 'a printed count of those present')
];
