import { error } from '@sveltejs/kit';
import type { Located } from '$lib/model/figure';
import { everyFigure, findFigure, type AnyFigure } from '$lib/define/every-figure';

/** The addresses of all figures and comparisons, as parameters of a route. */
export const entries = (): Located[] => everyFigure.map(({ folder, slug }) => ({ folder, slug }));

/** The figure or the comparison that a route's parameters name; answers 404 where there is none. */
export function figureAt(at: Located): AnyFigure {
	return findFigure(at) ?? error(404, `There is no figure “${at.slug}”.`);
}
