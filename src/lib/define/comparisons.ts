import type { Card, Figure } from '$lib/model/figure';
import type { Statement } from '$lib/compare/statements';
import { comparisonDefinitions } from './comparison-list';
import { cardOf, complete } from './figures';

/** A ready-made comparison: a figure of the folder `compare`, with what only a comparison has. */
export interface Comparison extends Figure {
	/** Why these stand side by side. */
	reason: string;
	statements: Statement[];
}

/** Every ready-made comparison, in the order they are shown. */
export const comparisons: Comparison[] = comparisonDefinitions.map(
	({ reason, keys, statements, ...defined }, i) => ({
		...complete(defined, i, 'compare'),
		...{ reason, series: keys, statements }
	})
);

/** Comparisons by their slugs. */
export const comparisonBySlug = new Map(comparisons.map((one) => [one.slug, one]));

/** Every comparison as a card. */
export const comparisonCards: Card[] = comparisons.map(cardOf);
