import type { View } from '$lib/model/figure';
import { creditArticle, type Identity } from '$lib/model/identity';
import { panelData, worksDrawn } from '$lib/model/panel';
import { describe, sayShown, speakBeside } from '$lib/model/words/describe';
import { partsOf } from './place-slide';
import type { Slide } from './slide';

/** What a slide says and of what it is drawn, before anything has a place on it. */
export type Said = Omit<Slide, 'plots' | 'empty' | 'steps' | 'stepOf'>;

/** What is the same on all slides of a figure. */
export type SaidOfAll = Omit<
	Said,
	'view' | 'part' | 'parts' | 'source' | 'shows' | 'alt' | 'panels'
>;

/** What the slides of a view say, as many as its panels need. */
export const sayView = ({ name, panels }: View, all: SaidOfAll, identity: Identity): Said[] =>
	partsOf(panels).map((shown, i, parts) => ({
		...all,
		view: name,
		part: i + 1,
		parts: parts.length,
		source: creditArticle(identity, worksDrawn(shown)),
		shows: sayShown(shown.flatMap(panelData)),
		alt: [describe(all.name, shown.flatMap(panelData), identity), ...speakBeside(shown)].join(' '),
		panels: shown
	}));
