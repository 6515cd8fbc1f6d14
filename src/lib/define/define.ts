import { identity } from '$article/site';
import type { Datum } from '$lib/model/datum';
import { describe, speakBeside } from '$lib/model/words/describe';
import type { Term, View } from '$lib/model/figure';
import { panelData, type Panel } from '$lib/model/panel';
import type { Series } from '$lib/model/series';
import { claimsIn, figureRows, tabulate, wordRows, type TabledFigure } from './figure-table';

/** A series as a figure's file gives it; the rest follows from the figure and from the claims. */
export type GivenSeries = Pick<Series, 'key' | 'label' | 'counts' | 'data'> &
	Partial<Pick<Series, 'measure' | 'whole' | 'span' | 'changes' | 'overTime'>> & {
		/** Whether those counted are part of a population, so that they can be set against it. */
		perHead?: boolean;
	};

/** What a figure's file says; number, passages, description and table follow from it. */
export interface Definition {
	slug: string;
	title: string;
	/** What the headline answers. */
	question: string;
	headline: string;
	views: [View, ...View[]];
	/** The panel that stands for it among the others; the first of the first view if left out. */
	card?: Panel;
	caveats: string[];
	conflicts?: string[];
	open: string[];
	terms?: Term[];
	/** Whether its data are dated events, to be listed under the plot. */
	events?: boolean;
	/** The section it belongs to; that of its first claim's passage if left out. */
	section?: string;
	/** What is computed for a headline or a caveat and stands in no plot. */
	arithmetic?: Datum[];
	/** Ids of the claims that state its headline's numbers; the first it draws if left out. */
	states?: [string, ...string[]];
	/** What of it can be chosen to be compared. */
	series?: GivenSeries[];
	/** Claims no plot shows, quoted because a caveat or a conflict speaks of them. */
	also?: string[];
}

/** All that a figure shows of the article, before it has a number among the others. */
export interface Defined extends Omit<
	TabledFigure,
	'folder' | 'number' | 'section' | 'sentence' | 'quote' | 'passages' | 'series'
> {
	section?: string;
	/** Ids of the claims it draws. */
	drawn: [string, ...string[]];
	/** Ids of the claims that state its headline's numbers, whose words stand beside its pictures. */
	states: [string, ...string[]];
	/** Ids of the claims it quotes. */
	quoted: string[];
	series: GivenSeries[];
}

/** Completes a figure's file. */
export function define({
	also = [],
	arithmetic = [],
	conflicts = [],
	terms = [],
	events = false,
	series = [],
	card,
	...given
}: Definition): Defined {
	const panels = given.views.flatMap((view) => view.panels);
	const table = tabulate([...panels.flatMap(panelData), ...arithmetic]);
	const [first, ...others] = claimsIn(table);
	const shown = card ?? panels[0];
	if (!shown || first === undefined) throw new Error(`${given.slug} draws no claim`);
	return {
		...given,
		conflicts,
		terms,
		events,
		card: {
			name: 'card',
			label: given.title,
			panels: [{ ...shown, title: null }]
		},
		series,
		drawn: [first, ...others],
		states: given.states ?? [first],
		quoted: [...new Set([first, ...others, ...also])],
		description: [describe(given.title, figureRows(table), identity), ...speakBeside(panels)].join(
			' '
		),
		table,
		rows: wordRows(table)
	};
}
