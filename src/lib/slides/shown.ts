import type { Deck, DeckItem } from '$lib/model/deck';
import type { PlacedPlot } from '$lib/plot/fit/block';
import type { Setting } from '$lib/plot/fit/stage';
import type { Slide, Slides } from './slide';

/** A slide in a deck: what is shown of it, and how. */
export interface ShownSlide {
	slide: Slide;
	/** Beside its sentence, or alone. */
	setting: Setting;
	plots: PlacedPlot[];
	/**
	 * The steps it is shown in, each with the number of values' steps that are then to be seen: `[3]`
	 * for all at once, `[1, 2, 3]` one after another, `[0]` for empty axes. Before the last of the
	 * slide's own steps its question stands for the title, and its sentence is not shown.
	 */
	steps: number[];
}

/** The slides of a deck in their order. `slides` are those of its figures, by their slugs. */
export const slidesOfDeck = (
	{ items, ratio }: Pick<Deck, 'items' | 'ratio'>,
	slides: Record<string, Slides>
): ShownSlide[] =>
	items.flatMap((item) =>
		(slides[item.slug]?.[item.view] ?? []).flatMap((slide) => showItem(slide, item, ratio))
	);

function showItem(slide: Slide, item: DeckItem, ratio: Deck['ratio']): ShownSlide[] {
	const { alone, beside } = slide.plots[ratio];
	const isAlone = item.alone || !beside || !slide.sentence.length;
	const placed = isAlone
		? ({ setting: 'alone', plots: alone } as const)
		: ({ setting: 'beside', plots: beside } as const);
	const shown = { slide, ...placed, steps: [slide.steps] };
	const opening = item.opening && slide.part === 1 ? [openingOf(shown, ratio)] : [];
	return [...opening, item.steps ? { ...shown, steps: countTo(slide.steps) } : shown];
}

/** The question over empty axes. */
const openingOf = (shown: ShownSlide, ratio: Deck['ratio']): ShownSlide => ({
	...shown,
	setting: 'alone',
	plots: shown.slide.empty[ratio] ?? shown.slide.plots[ratio].alone,
	steps: [0]
});

/** The last of the steps that a slide is shown in: all that is seen of it is seen then. */
export const lastStep = ({ steps }: Pick<ShownSlide, 'steps'>): number => Math.max(...steps);

const countTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

/** Whether all of a slide is to be seen at a step: then its title and its sentence are, too. */
export const isWhole = ({ slide }: ShownSlide, step: number): boolean => step >= slide.steps;

/** Whether a slide still asks at a step: its first part does, until all of it is to be seen. */
export const isAskedAt = (shown: ShownSlide, step: number): boolean =>
	shown.slide.part === 1 && !isWhole(shown, step);

/** What stands over a slide at a step. */
export const titleAt = (shown: ShownSlide, step: number): string =>
	isAskedAt(shown, step) ? shown.slide.question : shown.slide.title;

/** Whether a mark is to be seen at a step; one without a step of its own always is. */
export const isShown = ({ stepOf }: Slide, key: string, step: number): boolean =>
	(stepOf[key] ?? 0) <= step;

/** The plots at a step, without what is shown later: for a picture, which can't hide anything. */
export const plotsAt = ({ slide, plots }: ShownSlide, step: number): PlacedPlot[] =>
	plots.map((placed) => ({
		...placed,
		plot: {
			...placed.plot,
			panels: placed.plot.panels.map((panel) => ({
				...panel,
				guides: panel.guides.filter(({ after }) => !after || isShown(slide, after, step)),
				marks: panel.marks.filter(({ key }) => isShown(slide, key, step))
			}))
		}
	}));
