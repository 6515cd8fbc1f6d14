import { computed, quantity } from '$lib/model/numbers/arithmetic';
import type { Datum } from '$lib/model/datum';
import { formatNumber, formatQualifier, formatUnit } from '$lib/model/numbers/format';
import { describeTime, year, type Period } from '$lib/model/period';
import type { Rates } from '$lib/model/population';
import * as q from '$lib/model/numbers/quantity';
import { numbersOf, type Series } from '$lib/model/series';
import { populations, type Counted, type Inhabitants } from './populations';

/** So many people a rate is counted by. */
const PER = 100_000;

const unit = `per ${formatNumber(PER)} people`;

type Named = Pick<Series, 'label' | 'data'>;

/** The values of a series as rates of every population there is. */
export const ratesOf = (series: Named): Rates[] => populations.map((one) => ratesBy(one, series));

function ratesBy(population: Counted, series: Named): Rates {
	const { name, by } = population;
	const values = numbersOf(series as Series).map((count) => {
		const found = inhabitantsAt(count.period, population);
		if (!found.length) return { data: [], missing: [sayMissing(series.label, count, population)] };
		return {
			data: found.map((one, i) => rate(series.label, count, one, `${name}-${i}`)),
			missing: []
		};
	});
	return {
		...{ population: name, by },
		data: values.flatMap(({ data }) => data),
		missing: values.flatMap(({ missing }) => missing)
	};
}

/** The population of the same calendar year; "by 1940" takes that of 1940. */
const inhabitantsAt = (period: Period | null, { inYear }: Counted): Inhabitants[] =>
	period && isOneYear(period) ? inYear(year(period)) : [];

const isOneYear = ({ precision }: Period): boolean =>
	['by', 'day', 'month', 'year'].includes(precision);

function sayMissing(label: string, { words, period }: Datum, { lacks }: Counted): string {
	const named = `${label}, ${words}`;
	if (!period) return `${named}: its year is not stated, so no population belongs to it.`;
	if (isOneYear(period)) return `${named}, ${period.words}: ${lacks} ${year(period)}.`;
	return `${named}, ${period.words}: that is no single year, so no population belongs to it.`;
}

function rate(label: string, count: Datum, by: Inhabitants, suffix: string): Datum {
	const result = q.product(q.ratio(quantity(count), by), q.constant(PER));
	const people = formatNumber(by.value);
	const at = `${by.date}, ${by.borders}`;
	const formula = `${count.words} ÷ ${people} (${by.by}, ${at}; not from the article) × ${formatNumber(PER)}`;
	const made = computed([count], result, formula, {
		...{ key: `${count.key}-per-${suffix}`, unit, tone: count.tone, period: count.period },
		label: `${label}, ${describeTime(count)}; population ${people} (${at})`
	});
	return count.qualifier === 'just_under' ? { ...made, words: wordsUnder(made) } : made;
}

/** The population is exact, so what is divided by it is just as much under its bound as before. */
const wordsUnder = ({ qualifier, value, step }: Datum): string =>
	formatUnit(formatQualifier(qualifier) + formatNumber(q.round(value!, step, 'up')), unit);
