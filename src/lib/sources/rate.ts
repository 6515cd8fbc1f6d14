import { escape, table, type ColumnTable } from 'arquero';
import { computed, quantity } from '$lib/model/numbers/arithmetic';
import type { Datum } from '$lib/model/datum';
import { formatNumber, formatQualifier, formatUnit } from '$lib/model/numbers/format';
import { describeTime, year, type Period } from '$lib/model/period';
import type { Population, Rates } from '$lib/model/population';
import * as q from '$lib/model/numbers/quantity';
import { numbersOf, type Series } from '$lib/model/series';
import { inhabitants, lackOf, populations, type Inhabitants } from './populations';

/** How many people a rate is counted by. */
const PER = 100_000;

const unit = `per ${formatNumber(PER)} people`;

/** A number of a series, and the population it is divided by. */
interface Match {
	population: string;
	label: string;
	count: Datum;
	nth: number;
	inhabitants: Inhabitants;
}

/** The values of a series as rates of every population there is: counts joined to populations on the year. */
export function ratesOf(series: Pick<Series, 'label' | 'data'>): Rates[] {
	const counts = createTable(series.label, numbersOf(series));
	return populations.map((population) => ratesBy(population, counts));
}

const createTable = (label: string, counts: Datum[]): ColumnTable =>
	table({
		label: counts.map(() => label),
		count: counts,
		order: counts.map((_, i) => i),
		year: counts.map(({ period }) => (period && isOneYear(period) ? year(period) : null))
	});

function ratesBy({ name, by, of }: Population, counts: ColumnTable): Rates {
	const own = inhabitants.filter(escape((row: Match) => row.population === name));
	const matches = counts.join(own, 'year').orderby('order', 'nth').objects() as Match[];
	const missing = counts.antijoin(own, 'year').objects() as Match[];
	return {
		...{ population: name, by, of },
		data: matches.map(rate),
		missing: missing.map(({ label, count }) => sayMissing(label, count, name))
	};
}

/** The population is that of the same calendar year; "by 1940" takes that of 1940. */
const isOneYear = ({ precision }: Period): boolean =>
	['by', 'day', 'month', 'year'].includes(precision);

function sayMissing(label: string, { words, period }: Datum, name: string): string {
	const named = `${label}, ${words}`;
	if (!period) return `${named}: its year is not stated, so no population can be chosen.`;
	if (isOneYear(period)) return `${named}, ${period.words}: ${lackOf(name)} ${year(period)}.`;
	return `${named}, ${period.words}: not a single year, so no population can be chosen.`;
}

function rate({ population, label, count, nth, inhabitants: by }: Match): Datum {
	const result = q.product(q.ratio(quantity(count), by), q.constant(PER));
	const people = formatNumber(by.value);
	const at = `${by.date}, ${by.borders}`;
	const formula = `${count.words} ÷ ${people} (${by.by}, ${at}; not from the article) × ${formatNumber(PER)}`;
	const made = computed([count], result, formula, {
		...{ key: `${count.key}-per-${population}-${nth - 1}`, unit },
		...{ tone: count.tone, period: count.period },
		label: `${label}, ${describeTime(count)}; population ${people} (${at})`
	});
	return count.qualifier === 'just_under' ? { ...made, words: wordsUnder(made) } : made;
}

/** The population is exact, so what is divided by it is just as much under its bound as before. */
const wordsUnder = ({ qualifier, value, step }: Datum): string =>
	formatUnit(formatQualifier(qualifier) + formatNumber(q.round(value!, step, 'up')), unit);
