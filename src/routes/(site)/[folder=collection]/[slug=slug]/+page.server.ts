import { withoutPanels, type Located } from '$lib/model/figure';
import { figures } from '$lib/define/figures';
import { plainFigure } from '$lib/define/figure-table';
import { describeVerdict } from '$lib/model/words/verdict';
import { remarksOf, sourcesOf } from '$lib/sources/sources';
import { withoutPlot } from '$lib/plot/placed-source';
import { embedHeights, embedOf } from '$lib/publish/embed';
import { describeFigure } from '$lib/publish/metadata';
import { writeFigureDeck } from '$lib/publish/figure-slides';
import { placeSources } from '$lib/publish/place-sources';
import { figureAt } from '../../../figure-at.server';

export { entries } from '../../../figure-at.server';

/** The figure, and the ones before and after it in the article's order; a comparison has none. */
export function load({ params }: { params: Located }) {
	const { reason, statements, ...figure } = figureAt(params);
	const index = figures.findIndex(({ slug }) => slug === figure.slug);
	return {
		figure: withoutPanels(plainFigure(figure)),
		comparison: reason && statements ? { reason, statements } : null,
		slideBytes: writeFigureDeck(figure).length,
		embedHeights: embedHeights(embedOf(figure)),
		metadata: describeFigure(figure),
		otherSources: {
			verdict: describeVerdict(sourcesOf(figure)),
			lines: placeSources(figure).map(withoutPlot),
			remarks: remarksOf(figure)
		},
		count: figures.length,
		previous: index < 0 ? null : linkTo(index - 1),
		next: index < 0 ? null : linkTo(index + 1)
	};
}

function linkTo(index: number) {
	const figure = figures[index];
	return figure ? { slug: figure.slug, title: figure.title } : null;
}
