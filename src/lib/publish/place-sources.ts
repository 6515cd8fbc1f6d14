import type { Figure } from '$lib/model/figure';
import { formatNumber, formatQualifier, formatUnit } from '$lib/model/numbers/format';
import type { SourceLine } from '$lib/model/source';
import type { PlacedReference, PlacedSource } from '$lib/plot/placed-source';
import { placePoints } from '$lib/plot/points';
import type { Point, Reference } from '$lib/data/reference';
import { sourcesOf } from '$lib/sources/sources';
import { referenceById } from '$lib/data/tables';

/** What other sources say beside a figure's numbers, each with its series placed. */
export const placeSources = (figure: Pick<Figure, 'folder' | 'slug' | 'rows'>): PlacedSource[] =>
	sourcesOf(figure).map((line) => ({
		...line,
		reference: line.series === null ? null : show(referenceById.get(line.series)!, line)
	}));

const show = (reference: Reference, { date }: SourceLine): PlacedReference => ({
	id: reference.id,
	title: reference.title,
	definition: reference.definition,
	origin: reference.origin,
	works: reference.sources,
	caveat: reference.caveat,
	values: reference.points.map((point) => wordsOf(point, reference.unit)),
	plot: placePoints(
		reference.points.map((point) => ({
			period: point.period,
			low: point.low ?? point.value!,
			high: point.high ?? point.value!,
			compared: point.period.words === date
		})),
		reference.unit
	)
});

/** "1930: 179,000"; with its scope where the values of the series differ in that. */
function wordsOf({ period, value, low, high, qualifier, scope }: Point, unit: string): string {
	const number =
		value === null ? `${formatNumber(low!)}–${formatNumber(high!)}` : formatNumber(value);
	const said = formatQualifier(qualifier) + (unit === '%' ? formatUnit(number, unit) : number);
	return `${period.words}: ${said}${scope ? ` (${scope})` : ''}`;
}
