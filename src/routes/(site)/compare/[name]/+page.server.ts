import { error } from '@sveltejs/kit';
import { comparisonBySlug, comparisons } from '$lib/define/comparisons';
import { writeFigureDeck } from '$lib/slides/figure-decks';
import { describeFigure } from '$lib/publish/metadata';
import { placeFigure } from '$lib/plot/placed-figure';
import { placeSources } from '$lib/publish/place-sources';

export const entries = () => comparisons.map(({ slug }) => ({ name: slug }));

/** A ready-made comparison. */
export function load({ params }: { params: { name: string } }) {
	const comparison = comparisonBySlug.get(params.name);
	if (!comparison) error(404, `There is no comparison “${params.name}”.`);
	const { reason, statements, ...figure } = comparison;
	return {
		...{ reason, statements },
		figure: placeFigure(figure),
		slideBytes: writeFigureDeck(comparison).length,
		metadata: describeFigure(comparison),
		otherSources: placeSources(comparison)
	};
}
