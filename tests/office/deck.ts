import { createChart } from '$lib/slides/pptx/charts/slide-chart';
import { writeDeck } from '$lib/slides/pptx/pptx';
import { notesOf, sourceOf, writeNoteLines } from '$lib/slides/said';
import { slidesOfDeck, type ShownSlide } from '$lib/slides/shown';
import { createItem, emptyDeck } from '$lib/model/deck';
import { slidesOf } from '$lib/publish/figure-slides';
import { everyFigure } from '$lib/define/every-figure';

/** What another program should find on a slide. */
export interface Expected {
	title: string;
	source: string;
	notes: string[];
	/** Where the source leads. */
	address: string | null;
	/** The alt text of its chart, and the values of its bars; `null` for a slide of shapes. */
	chart: { alt: string; values: number[] } | null;
}

const expect = (shown: ShownSlide): Expected => ({
	title: shown.slide.title,
	source: sourceOf(shown),
	notes: writeNoteLines(notesOf(shown, shown.slide.steps)),
	address: shown.slide.address,
	chart: expectChart(shown)
});

function expectChart(shown: ShownSlide): Expected['chart'] {
	const placed = createChart(shown, shown.slide.steps, '16x9');
	const points = placed?.chart.series.flatMap((series) => series.points) ?? [];
	return placed && { alt: shown.slide.alt, values: points.flatMap((point) => point?.value ?? []) };
}

const slides = Object.fromEntries(everyFigure.map((figure) => [figure.slug, slidesOf(figure)]));

/** Every view of every figure and comparison. */
const items = Object.entries(slides).flatMap(([slug, views]) =>
	Object.keys(views).map((view) => createItem({ slug, views: [view] }))
);

const shown = slidesOfDeck({ ...emptyDeck, items }, slides);

/** A deck of all that there is, and what should be in it. */
export const bytes = writeDeck(shown, { ...emptyDeck, title: 'All figures', site: 'The site' });
export const expected = shown.map(expect);
