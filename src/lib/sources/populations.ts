import { escape, from, op, type ColumnTable } from 'arquero';
import type { Population } from '$lib/model/population';
import { year } from '$lib/model/period';
import * as q from '$lib/model/numbers/quantity';
import type { Point } from '$lib/data/reference';
import { points, referenceOf } from '$lib/data/tables';
import { valueOf, type SourceValue } from './source-value';

/** What an article's editor says of a series of populations; the rest is its descriptor's. */
export interface PopulationWords extends Pick<Population, 'name' | 'id' | 'by' | 'of'> {
	/** The beginning of a sentence on a year without a value; the year follows. */
	lacks: string;
	/** A value's date, in words. */
	date(words: string): string;
	/** The borders a value is of, in words. */
	borders(point: Point): string;
}

/** Those of the article in hand; none where its folder has no such file. */
const [given = []] = Object.values(
	import.meta.glob<PopulationWords[]>('$article/populations.ts', {
		eager: true,
		import: 'populationWords'
	})
);

function wordsOf(name: string): PopulationWords {
	const words = given.find((one) => one.name === name);
	if (!words) throw new Error(`No series of populations is named ${name}`);
	return words;
}

/** Every series of populations in the order of their names, as a page shows it. */
export const populations: Population[] = given.map(({ name, id, by, of }) => {
	const { unit: _, ...reference } = referenceOf(id);
	return { name, by, of, ...reference };
});

/** The beginning of a sentence on a year for which a series has no value; the year follows. */
export const lackOf = (name: string): string => wordsOf(name).lacks;

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

function inhabitantsAt(point: Point & { population: string }): Inhabitants {
	const { by, date, borders } = wordsOf(point.population);
	const value = inPersons(valueOf(point));
	return { ...value, by, date: date(value.date), borders: borders(point) };
}

/** Some series are in thousands. */
function inPersons(value: SourceValue): SourceValue {
	const factor = value.unit.startsWith('thousand') ? 1000 : 1;
	return { ...value, ...q.product(value, q.constant(factor)), unit: 'people' };
}
