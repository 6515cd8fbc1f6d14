import type { Datum } from '$lib/model/datum';
import type { Beside, BesidePanel } from '$lib/model/panel';
import { besideView } from '$lib/model/figure';
import { isDrawable, labelSource, type SourceLine } from '$lib/model/source';
import { panelData } from '$lib/model/panel';
import type { Defined } from './define';
import { claim } from './select';
import { referenceOf } from '$lib/data/tables';
import { linesOf } from '$lib/sources/sources';

/** The lines of a figure that can be drawn over its numbers. */
const sameOf = (slug: string): SourceLine[] => linesOf(slug).filter(isDrawable);

/** A figure with its data. */
type Told = Pick<Defined, 'slug' | 'views'>;

/** Whether one of the sources drawn over a number is close to it. */
export const isCloseOn = (told: Pick<Defined, 'slug'>[], claim: string): boolean =>
	told
		.flatMap(({ slug }) => sameOf(slug))
		.some((line) => line.claim === claim && line.nearness === 'close');

/**
 * Numbers of figures beside what other sources give for the same, labelled by `name`; `null` where
 * none gives any.
 */
export function besidePanel(
	told: Told[],
	name: (line: SourceLine) => string = labelSource
): BesidePanel | null {
	const lines = told.flatMap(({ slug }) => sameOf(slug));
	const own = new Map(told.flatMap(dataOfViews).map((datum) => [datum.key, datum]));
	const numbers = new Map(lines.map((line) => [line.claim, numberOf(line, own)]));
	if (!lines.length) return null;
	const others = lines.flatMap((line): Beside[] => {
		const { claim, interval, value: words, series } = line;
		if (!interval || series === null) return [];
		return [{ claim, interval, words, label: name(line), work: referenceOf(series).short }];
	});
	return { form: 'beside', title: null, data: [...numbers.values()], others };
}

const dataOfViews = ({ views }: Told): Datum[] =>
	views.flatMap(({ panels }) => panels.flatMap(panelData));

/** The article's number that a line is about, in its figure's words and with the line's label. */
function numberOf({ claim: id, article, name }: SourceLine, own: Map<string, Datum>): Datum {
	const rest = article.slice(name.length).trim();
	const label = rest.startsWith(',') ? `(${rest.slice(1).trim()})` : rest;
	return { ...(own.get(id) ?? claim(id)), label, group: null, tone: 'accent' };
}

/** The figure with a view of it after its own, seen on request; the figure itself where there is none. */
export function withBeside(figure: Defined): Defined {
	const panel = besidePanel([figure]);
	if (!panel) return figure;
	const view = { name: besideView, label: 'Beside other sources', panels: [panel] };
	const [first, ...others] = figure.views;
	return { ...figure, views: [first, ...others, view] };
}
