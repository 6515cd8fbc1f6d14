import type { Figure } from '$lib/model/figure';
import { comparisons } from '$lib/server/comparisons';
import { figures } from '$lib/server/figures';

/** The figures and the comparisons, which are figures too. */
export const everyFigure: Figure[] = [...figures, ...comparisons];
