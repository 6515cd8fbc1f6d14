import { filesPath } from '$lib/address/paths';
import type { Located } from '$lib/model/figure';
import type { TabledFigure } from './figure-table';
import { comparisons, type Comparison } from './comparisons';
import { figures } from './figures';

/** A figure, with what only a comparison has if it is one. */
export type AnyFigure = TabledFigure & Partial<Comparison>;

/** Every figure, then every comparison, which is a figure too. */
export const everyFigure: AnyFigure[] = [...figures, ...comparisons];

const byPath = new Map(everyFigure.map((figure) => [filesPath(figure), figure]));

/** The figure or the comparison in this folder with this slug; `undefined` where there is none. */
export const findFigure = (at: Located): AnyFigure | undefined => byPath.get(filesPath(at));
