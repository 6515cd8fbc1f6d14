import { none } from '$lib/sources/source-line';

export default [none('fourth-international-members', 'members', 'members at the founding')];
