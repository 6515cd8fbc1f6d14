import { error } from '@sveltejs/kit';
import { figureBySlug, figures } from '$lib/define/figures';
import { writeFigureDeck } from '$lib/slides/figure-decks';
import { describeFigure } from '$lib/publish/metadata';
import { placeSources } from '$lib/publish/place-sources';
import { placeFigure } from '$lib/plot/placed-figure';

export const entries = () => figures.map(({ slug }) => ({ slug }));

/** The figure, and the ones before and after it in the article's order. */
export function load({ params }: { params: { slug: string } }) {
	const figure = figureBySlug.get(params.slug);
	if (!figure) error(404, `There is no figure “${params.slug}”.`);
	return {
		figure: placeFigure(figure),
		slideBytes: writeFigureDeck(figure).length,
		metadata: describeFigure(figure),
		otherSources: placeSources(figure),
		count: figures.length,
		previous: neighbour(figure.number - 2),
		next: neighbour(figure.number)
	};
}

function neighbour(index: number) {
	const figure = figures[index];
	return figure ? { slug: figure.slug, title: figure.title } : null;
}
