import { identity } from '$article/site';
import { writeDeck } from './pptx/pptx';
import { slidesOfDeck } from './player/show';
import { createItem, emptyDeck } from '$lib/model/deck';
import type { Figure } from '$lib/model/figure';
import { slidesOf } from './slides-of';

/** The slides of a figure's first view as a deck of its own, as it is first put in a deck. */
export function writeFigureDeck(figure: Figure): Uint8Array<ArrayBuffer> {
	const slides = slidesOf(figure);
	const item = createItem({ slug: figure.slug, views: Object.keys(slides) });
	const deck = { ...emptyDeck, items: [item] };
	return writeDeck(slidesOfDeck(deck, { [figure.slug]: slides }), {
		...deck,
		title: figure.title,
		site: identity.name
	});
}
