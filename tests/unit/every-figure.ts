import type { Figure } from '$lib/model/figure';
import { comparisons } from '$lib/define/comparisons';
import { figures } from '$lib/define/figures';

/** The figures and the comparisons, which are figures too. */
export const everyFigure: Figure[] = [...figures, ...comparisons];
