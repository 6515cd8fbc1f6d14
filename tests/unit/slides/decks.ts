import { slidesOfDeck, type ShownSlide } from '$lib/slides/shown';
import { writeDeck, type Look } from '$lib/slides/pptx/pptx';
import { createItem, type DeckItem } from '$lib/model/deck';
import type { TabledFigure } from '$lib/define/figure-table';
import { slidesOf } from '$lib/publish/figure-slides';
import { openPackage, type Package } from './package-check';

/** The looks of a deck in tests. */
export const look: Look = {
	title: 'Test',
	site: 'The site',
	theme: 'light',
	ratio: '16x9',
	charts: 'editable'
};

/** Every slide of a figure, each view shown in a manner. */
export function showAll(
	figure: TabledFigure,
	manner: Partial<DeckItem> = {},
	ratio: Look['ratio'] = '16x9'
): ShownSlide[] {
	const slides = slidesOf(figure);
	const items = Object.keys(slides).map((view) => ({
		...createItem({ slug: figure.slug, views: [view] }),
		...manner
	}));
	return slidesOfDeck({ items, ratio }, { [figure.slug]: slides });
}

/** The slides as a deck, unzipped again. */
export const openDeck = (shown: ShownSlide[], own: Partial<Look> = {}): Package =>
	openPackage(writeDeck(shown, { ...look, ...own }));
