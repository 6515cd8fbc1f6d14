import type { Located } from '$lib/model/figure';
import type { Panel } from '$lib/model/panel';
import type { PlacedPlot } from '$lib/plot/fit/block';
import type { Ratio } from '$lib/plot/fit/stage';

/** A stretch of a sentence. */
export interface Piece {
	text: string;
	/** Whether these are the article's words of a number, which are marked. */
	printed: boolean;
}

/**
 * What a slide of a figure says and shows: the one source of the full screen, of `.pptx`, of a deck in
 * one file and of every other export. Plain JSON, made when the site is built.
 */
export interface Slide extends Located {
	/** Which view of the figure it shows. */
	view: string;
	/** A view that a slide can't hold at a readable size is cut into so many; this is its number, from 1. */
	part: number;
	parts: number;
	/** The finding: the figure's headline, with its qualifier. */
	title: string;
	/** What the finding answers: the title until it is shown. */
	question: string;
	/** The figure's name, for lists. */
	name: string;
	/** The words that state the headline's numbers, “[…]” between two clauses; empty for the timeline. */
	sentence: Piece[];
	/** The article's passages, verbatim, for the speaker. */
	passages: string[];
	/** Who states it, and that no source is named. */
	source: string;
	/** Address of the live figure; `null` where the site's own isn't known. */
	address: string | null;
	/** What must be known to read it: caveats and contradictions. */
	care: string[];
	/** What the article doesn't state. */
	open: string[];
	/** What other sources say, never shown on the slide itself: for the notes. */
	otherSources: string[];
	/** What the plot shows, as one sentence to say aloud. */
	shows: string;
	/** In words what the plot shows, for those who don't see it. */
	alt: string;
	/** The model of what is drawn, for charts that can be edited. */
	panels: Panel[];
	/** What is drawn, in px of the slide; beside the sentence only where it can be read there. */
	plots: Record<Ratio, { alone: PlacedPlot[]; beside?: PlacedPlot[] }>;
	/** The axes without a value, each as large as it can be; missing where they can't be read. */
	empty: Partial<Record<Ratio, PlacedPlot[]>>;
	/** In how many steps its values can be shown one after another. */
	steps: number;
	/** At which step, from 1, each mark is shown, by the mark's key. */
	stepOf: Record<string, number>;
}

/** All slides of a figure by its views, as its file of slides has them. */
export type Slides = Record<string, Slide[]>;
