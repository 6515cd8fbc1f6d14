import { createClassSheet } from '$lib/worksheet/class-sheet';
import type { Located } from '$lib/model/figure';
import { figureAt } from '../../../figure-at.server';

export { entries } from '../../../figure-at.server';

/** The figure as a class gets it on paper. */
export const load = ({ params }: { params: Located }) => ({
	sheet: createClassSheet(figureAt(params))
});
