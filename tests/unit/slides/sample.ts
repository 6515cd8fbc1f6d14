import { slidesOfDeck, type ShownSlide } from '$lib/slides/shown';
import type { Slide } from '$lib/slides/slide';
import type { Deck, DeckItem } from '$lib/model/deck';
import { slidesOf } from '$lib/publish/figure-slides';
import { triedFigures } from '../tried-figures';

/** Every slide of the figures and comparisons that are tried, with its name. */
export const everySlide: [name: string, slide: Slide][] = triedFigures.flatMap((figure) =>
	Object.values(slidesOf(figure))
		.flat()
		.map((slide): [string, Slide] => [`${slide.slug} ${slide.view} ${slide.part}`, slide])
);

/** Every view of them in a deck, shown in one way. */
export const showAllFigures = (
	way: Partial<DeckItem> = {},
	ratio: Deck['ratio'] = '16x9'
): ShownSlide[] =>
	slidesOfDeck(
		{
			items: triedFigures.flatMap(({ slug, views }) =>
				views.map(({ name }) => ({
					...{ slug, view: name, steps: false, opening: false, alone: false },
					...way
				}))
			),
			ratio
		},
		Object.fromEntries(triedFigures.map((figure) => [figure.slug, slidesOf(figure)]))
	);
