import { escape } from 'arquero';
import { formatNumber, formatQualifier, formatUnit } from '$lib/model/numbers/format';
import type { SourceLine } from '$lib/model/source';
import { placePoints, type PlacedReference, type PlacedSource } from '$lib/plot/placed-source';
import type { Point, Reference } from '$lib/data/reference';
import { sourcesOf } from '$lib/sources/sources';
import { points, referenceOf } from '$lib/data/tables';

/** What other sources say beside a figure's numbers, each with its series placed. */
export const placeSources = (figure: Parameters<typeof sourcesOf>[0]): PlacedSource[] =>
	sourcesOf(figure).map((line) => ({
		...line,
		reference: line.series === null ? null : show(referenceOf(line.series), line)
	}));

function show({ unit, ...reference }: Reference, { date }: SourceLine): PlacedReference {
	const own = points
		.filter(escape((point: Point) => point.reference === reference.id))
		.objects() as Point[];
	const spots = own.map(({ period, value, low, high }) => ({
		...{ period, low: low ?? value!, high: high ?? value! },
		compared: date.split(' to ').includes(period.words)
	}));
	const { grade: _, ...shown } = reference;
	const values = own.map((point) => wordsOf(point, unit));
	return { ...shown, values, plot: placePoints(spots, unit) };
}

/** "1930: 179,000"; with its scope where the values of the series differ in that. */
function wordsOf({ period, value, low, high, qualifier, scope }: Point, unit: string): string {
	const number =
		value === null ? `${formatNumber(low!)}–${formatNumber(high!)}` : formatNumber(value);
	const said = formatQualifier(qualifier) + (unit === '%' ? formatUnit(number, unit) : number);
	return `${period.words}: ${said}${scope ? ` (${scope})` : ''}`;
}
