import { none } from '$lib/sources/source-line';

export default [none('family-executed', 'executed', 'the family’s fates in one list')];
