import { escape, from, op, type ColumnTable } from 'arquero';
import { populationNames, type Population, type PopulationName } from '$lib/model/population';
import { year } from '$lib/model/period';
import type { Point } from '$lib/data/reference';
import { points, referenceById } from '$lib/data/tables';
import { valueOf, type SourceValue } from './source-value';

/** What a descriptor doesn't say of a series of populations. */
interface Given extends Pick<Population, 'id' | 'by'> {
	/** The beginning of a sentence on a year without a value; the year follows. */
	lacks: string;
	/** A value's date, in words. */
	date(words: string): string;
	/** The borders a value is of, in words. */
	borders(point: Point): string;
}

const given: Record<PopulationName, Given> = {
	cow: {
		id: 'ussr-population-cow',
		by: 'Correlates of War',
		lacks: 'Correlates of War gives no population for',
		date: (words) => words,
		borders: ({ note }) => ['borders of the year', note?.toLowerCase()].filter(Boolean).join(', ')
	},
	adk: {
		id: 'ussr-population-adk',
		by: 'Andreev, Darskii and Kharkova',
		lacks: 'no population by Andreev, Darskii and Kharkova was seen for',
		date: (words) => `January 1, ${words}`,
		borders: ({ scope }) => scope!
	},
	census: {
		id: 'ussr-census',
		by: 'the censuses',
		lacks: 'no census count was seen for',
		date: (words) => words,
		borders: () => 'borders of that day'
	}
};

/** Every series of populations in the order of their names, as a page shows it. */
export const populations: Population[] = populationNames.map((name) => {
	const { id, by } = given[name];
	const { unit: _, ...reference } = referenceById.get(id)!;
	return { name, by, ...reference };
});

/** The beginning of a sentence on a year for which a series has no value; the year follows. */
export const lackOf = (name: PopulationName): string => given[name].lacks;

/** A population at one date, in persons. */
export interface Inhabitants extends SourceValue {
	/** Whose number it is. */
	by: string;
	/** In which borders, in words. */
	borders: string;
}

/**
 * The value of every series of populations for every year it has one for, as rows of `population` (its
 * name), `year`, `nth` (its place among those of one year) and `inhabitants`. None is made up between two
 * years, and each border is kept.
 */
export const inhabitants: ColumnTable = points
	.join(from(populations).select({ id: 'reference', name: 'population' }), 'reference')
	.derive({
		year: escape(({ period }: Point) => year(period)),
		inhabitants: escape(inhabitantsAt)
	})
	.groupby('population', 'year')
	.derive({ nth: op.row_number() })
	.ungroup()
	.select('population', 'year', 'nth', 'inhabitants');

function inhabitantsAt(point: Point & { population: PopulationName }): Inhabitants {
	const { by, date, borders } = given[point.population];
	const value = inPersons(valueOf(point));
	return { ...value, by, date: date(value.date), borders: borders(point) };
}

/** Some series are in thousands. */
function inPersons(value: SourceValue): SourceValue {
	const factor = value.unit.startsWith('thousand') ? 1000 : 1;
	const { low, high } = value.interval;
	return {
		...value,
		unit: 'people',
		value: value.value * factor,
		step: value.step * factor,
		interval: { ...value.interval, low: low! * factor, high: high! * factor }
	};
}
