import { everyFigure } from '$lib/define/every-figure';
import type { TabledFigure } from '$lib/define/figure-table';
import { examples, pick } from '../extent';

/** The figures and comparisons that costly tests try: all in the whole run, else the examples of each form. */
export const triedFigures: TabledFigure[] = pick(
	everyFigure,
	everyFigure.filter(({ slug }) => examples.includes(slug))
);
