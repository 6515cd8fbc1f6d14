import { everyFigure } from '$lib/define/every-figure';
import { createItem, emptyDeck, type DeckChoice } from '$lib/model/deck';
import { writeDeck } from '$lib/slides/pptx/pptx';
import { slidesOfDeck } from '$lib/slides/shown';
import { sayView, type Said, type SaidOfAll } from '$lib/slides/say';
import type { Piece, Slide, Slides } from '$lib/slides/slide';
import { pagePath } from '$lib/address/paths';
import { identity } from '$article/site';
import type { View } from '$lib/model/figure';
import type { TabledFigure } from '$lib/define/figure-table';
import { speakSources } from '$lib/model/words/verdict';
import { textOf } from '$lib/model/passage';
import { emptyPanels } from '$lib/worksheet/empty-panel';
import { absolute } from '$lib/address/site';
import { remarksOf, sourcesOf } from '$lib/sources/sources';
import { placeSlide } from '$lib/slides/place-slide';

const made = new Map<string, Slides>();

/** All slides of a figure, by its views; made once for all files that need them. */
export function slidesOf(figure: TabledFigure): Slides {
	const known = made.get(figure.slug) ?? createSlides(figure);
	made.set(figure.slug, known);
	return known;
}

const createSlides = (figure: TabledFigure): Slides =>
	Object.fromEntries(shownViews(figure).map((view) => [view.name, slidesOfView(figure, view)]));

/** Not all names of the timeline can be read on a slide: its card stands for it, as in its pictures. */
const shownViews = ({ events, views, card }: TabledFigure): View[] =>
	events ? [{ ...card, name: views[0].name }] : views;

const slidesOfView = (figure: TabledFigure, view: View): Slide[] =>
	sayView(view, saidOf(figure), identity).map((said) => ({
		...said,
		...placeSlide(said.panels, emptyPanels(figure, said.panels))
	}));

/** What all slides of a figure say. */
export const sayFigure = (figure: TabledFigure): Said[] =>
	shownViews(figure).flatMap((view) => sayView(view, saidOf(figure), identity));

const saidOf = (figure: TabledFigure): SaidOfAll => ({
	folder: figure.folder,
	slug: figure.slug,
	title: figure.headline,
	question: figure.question,
	name: figure.title,
	sentence: figure.events ? [] : sentenceOf(figure),
	passages: figure.passages.map(textOf),
	address: absolute(pagePath(figure)),
	care: [...figure.caveats, ...figure.conflicts],
	open: figure.open,
	otherSources: speakSources(sourcesOf(figure), remarksOf(figure))
});

/** The words that state the headline's numbers. */
const sentenceOf = ({ quote }: TabledFigure): Piece[] =>
	quote.map(({ text, claim }) => ({ text, printed: claim !== null }));

/** The slides of a figure's first view as a deck of its own, as it is first put in a deck. */
export function writeFigureDeck(figure: TabledFigure): Uint8Array<ArrayBuffer> {
	const slides = slidesOf(figure);
	const item = createItem({ slug: figure.slug, views: Object.keys(slides) });
	const deck = { ...emptyDeck, items: [item] };
	return writeDeck(slidesOfDeck(deck, { [figure.slug]: slides }), {
		...deck,
		title: figure.title,
		site: identity.name
	});
}

const choiceOf = ({ folder, slug, title, headline, section, views }: TabledFigure): DeckChoice => ({
	...{ folder, slug, title, headline },
	section: folder === 'compare' ? 'Comparisons' : section,
	viewsOf: views.map(({ name, label }) => ({ name, label })),
	views: views.map(({ name }) => name)
});

/** All that can be in a deck: the figures in the article's order, then the comparisons. */
export const deckChoices: DeckChoice[] = everyFigure.map(choiceOf);
