import { year } from '$lib/model/period';
import { populationNames, type Population, type PopulationName } from '$lib/model/population';
import type { Point } from '$lib/data/reference';
import { at, type SourceValue } from './source-value';
import { referenceById } from '$lib/data/tables';

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

/** A population at one date, in persons. */
export interface Inhabitants extends SourceValue {
	/** Whose number it is. */
	by: string;
	/** In which borders, in words. */
	borders: string;
}

/** A series of populations with what it has for a year. */
export interface Counted extends Population, Pick<Given, 'lacks'> {
	/** All its values in a calendar year: none is made up between two years, and each border is kept. */
	inYear(at: number): Inhabitants[];
}

/** Every series of populations, in the order of their names. */
export const populations: Counted[] = populationNames.map((name) => create(name, given[name]));

/** What a page shows of them. */
export const describedPopulations: Population[] = populations.map(
	({ lacks, inYear, ...population }) => population
);

function create(name: PopulationName, { id, by, lacks, ...say }: Given): Counted {
	const {
		title,
		definition,
		origin,
		sources: works,
		grade,
		caveat,
		points
	} = referenceById.get(id)!;
	const inYear = (at: number) =>
		points
			.filter(({ period }) => year(period) === at)
			.map((one) => ({ by, ...inhabitants(id, one, say) }));
	return { name, by, id, title, definition, origin, works, grade, caveat, lacks, inYear };
}

function inhabitants(
	series: string,
	one: Point,
	{ date, borders }: Pick<Given, 'date' | 'borders'>
): Omit<Inhabitants, 'by'> {
	const { period, scope } = one;
	const found = at(series, period.edtf, scope ?? undefined);
	return { ...inPersons(found), date: date(found.date), borders: borders(one) };
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
