import { identity } from '$article/site';
import type { Datum } from '$lib/model/datum';
import { speak, speakBeside } from '$lib/model/words/describe';
import type { Figure, Row, Term, View } from '$lib/model/figure';
import { panelData, type Panel } from '$lib/model/panel';
import type { Series } from '$lib/model/series';
import { claimById } from '$lib/data/tables';

/** A series as a figure's file gives it; the rest follows from the figure and from the claims. */
export type GivenSeries = Pick<Series, 'key' | 'label' | 'counts' | 'data'> &
	Partial<Pick<Series, 'measure' | 'whole' | 'span' | 'changes'>> & {
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
	views: View[];
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
	/** What of it can be chosen to be compared. */
	series?: GivenSeries[];
	/** Claims no plot shows, quoted because a caveat or a conflict speaks of them. */
	also?: string[];
}

/** All that a figure shows of the article, before it has a number among the others. */
export interface Defined extends Omit<
	Figure,
	'folder' | 'number' | 'section' | 'sentence' | 'passages' | 'series'
> {
	section?: string;
	/** Ids of the claims it draws. */
	drawn: string[];
	/** Ids of the claims it quotes. */
	quoted: string[];
	series: GivenSeries[];
	/** Every datum once, in the order of the rows: those of the views, then the arithmetic. */
	data: Datum[];
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
	const data = unique([...given.views.flatMap(viewData), ...arithmetic]);
	const drawn = [...new Set(data.flatMap((d) => d.claims))];
	return {
		...given,
		conflicts,
		terms,
		events,
		card: {
			name: 'card',
			label: given.title,
			panels: [{ ...(card ?? given.views[0]!.panels[0]!), title: null }]
		},
		series,
		drawn,
		quoted: [...new Set([...drawn, ...also])],
		description: [
			describe(given.title, data),
			...speakBeside(given.views.flatMap(({ panels }) => panels))
		].join(' '),
		data,
		rows: data.map(rowOf)
	};
}

/** Each datum once. */
const unique = (data: Datum[]): Datum[] => [...new Map(data.map((d) => [d.key, d])).values()];

const viewData = ({ panels }: View): Datum[] => panels.flatMap(panelData);

/** Data in words, under a title. */
export const describe = (title: string, data: Datum[]): string =>
	`${title}. ${data.map((d) => `${speak(d)}.`).join(' ')} Stated by the article, ${identity.sourceClause}.`;

function rowOf(datum: Datum): Row {
	return {
		key: datum.key,
		label: datum.label,
		group: datum.group ?? '',
		value: datum.words,
		unit: datum.unit,
		period: datum.period?.words ?? '',
		origin: formatOrigin(datum),
		printed: datum.claims.map((id) => ({ claim: id, words: claimById.get(id)!.printed }))
	};
}

const formatOrigin = ({ origin, formula }: Datum): string =>
	({
		stated: 'the article',
		computed: `our arithmetic: ${formula}`,
		counted: `counted here: ${formula}`
	})[origin];
