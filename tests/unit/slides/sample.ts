import { slidesOfDeck, type ShownSlide } from '$lib/slides/shown';
import type { Slide } from '$lib/slides/slide';
import type { Deck, DeckItem } from '$lib/model/deck';
import { slidesOf } from '$lib/publish/figure-slides';
import { everyFigure } from '$lib/define/every-figure';

/** Every slide of every figure and comparison, with its name. */
export const everySlide: [name: string, slide: Slide][] = everyFigure.flatMap((figure) =>
	Object.values(slidesOf(figure))
		.flat()
		.map((slide): [string, Slide] => [`${slide.slug} ${slide.view} ${slide.part}`, slide])
);

/** Every view of every figure in a deck, shown in one way. */
export const showAllFigures = (
	way: Partial<DeckItem> = {},
	ratio: Deck['ratio'] = '16x9'
): ShownSlide[] =>
	slidesOfDeck(
		{
			items: everyFigure.flatMap(({ slug, views }) =>
				views.map(({ name }) => ({
					...{ slug, view: name, steps: false, opening: false, alone: false },
					...way
				}))
			),
			ratio
		},
		Object.fromEntries(everyFigure.map((figure) => [figure.slug, slidesOf(figure)]))
	);
