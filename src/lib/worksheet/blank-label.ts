import { writingLine } from '$lib/model/words/blank';
import type { Datum } from '$lib/model/datum';
import type { Figure } from '$lib/model/figure';
import { findNumbers, parseNumber, type NumberReading } from '$lib/data/checks/number-words';
import { panelData } from '$lib/model/panel';
import { claimOf } from '$lib/data/tables';

const numbersOf = (reading: NumberReading | null): number[] => {
	if (!reading) return [];
	if ('value' in reading) return [reading.value];
	return 'low' in reading ? [reading.low, reading.high] : [];
};

const numbersIn = (words: string): number[] =>
	findNumbers(words).flatMap(({ reading }) => numbersOf(reading));

/** The numbers a datum stands for: its value, its bounds, what its claims print; of an event the date. */
function numbersOfDatum({ value, interval, claims, period, unit }: Datum): number[] {
	const printed = claims.map((id) => claimOf(id));
	return [
		...[value, interval?.low, interval?.high].filter((number) => typeof number === 'number'),
		...printed.flatMap((claim) => numbersOf(parseNumber(claim.printed, claim.unit))),
		...(unit === '' ? numbersIn(period?.words ?? '') : [])
	];
}

/** Every number that a figure's class sheet asks for. */
export const numbersAsked = ({ views }: Figure): Set<number> =>
	new Set(
		views
			.flatMap(({ panels }) => panels.flatMap(panelData))
			.flatMap(numbersOfDatum)
			.filter((number) => number !== 0)
	);

/** A label with a line in the place of every number that is asked for. */
export function blankLabel(label: string, asked: ReadonlySet<number>): string {
	const given = findNumbers(label).filter(({ reading }) =>
		numbersOf(reading).some((number) => asked.has(number))
	);
	return given.reduceRight(
		(text, { start, end }) => text.slice(0, start) + writingLine + text.slice(end),
		label
	);
}
