import { sort } from 'd3';
import type { Card } from '$lib/model/figure';
import type { Statement } from '$lib/compare/statements';
import { comparisonOrder } from '$article/comparison-order';
import type { DefinedComparison } from './define-comparison';
import { cardOf, complete } from './figures';
import type { TabledFigure } from './figure-table';

const files = import.meta.glob<DefinedComparison>('$article/comparisons/*.ts', {
	eager: true,
	import: 'default'
});

/** A ready-made comparison: a figure of the folder `compare`, with what only a comparison has. */
export interface Comparison extends TabledFigure {
	/** Why these stand side by side. */
	reason: string;
	statements: Statement[];
}

/** Where a comparison is shown; one that the order doesn't name stands last. */
function placeOf({ slug }: DefinedComparison): number {
	const place = comparisonOrder.indexOf(slug);
	return place < 0 ? Infinity : place;
}

/** Every file of `article/comparisons`, in the order they are shown. */
export const comparisons: Comparison[] = sort(Object.values(files), placeOf).map(
	({ reason, keys, statements, ...defined }, i) => ({
		...complete(defined, i, 'compare'),
		...{ reason, series: keys, statements }
	})
);

/** Comparisons by their slugs. */
export const comparisonBySlug = new Map(comparisons.map((one) => [one.slug, one]));

/** Every comparison as a card. */
export const comparisonCards: Card[] = comparisons.map(cardOf);
