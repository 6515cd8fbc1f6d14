import type { Datum } from '$lib/model/datum';
import { distance, nearestReading, type SourceLine } from '$lib/model/source';
import { statedOne } from '$lib/data/stated';
import { rate, wordsOf, type SourceValue } from './source-value';
import { claimOf, referenceOf } from '$lib/data/tables';

/** The number of a claim on so many thousand people, as a rate. */
export function perHead(claim: string, population: SourceValue): SourceValue {
	const { value, interval, step } = numberOf(claim);
	return rate({ value: value!, interval: interval!, step }, population);
}

/** The article's number of a claim, with its date. */
const numberOf = (id: string): Datum => statedOne(claimOf(id));

function articleOf(claim: string, counts: string): string {
	const { words, period } = numberOf(claim);
	return [`${words} ${counts}`.trim(), period?.words ?? 'undated'].join(', ');
}

const found = (claim: string, counts: string, value: SourceValue, measure: string) => ({
	key: `${claim}-${value.series}-${value.value}`,
	claim,
	article: articleOf(claim, counts),
	series: value.series,
	value: wordsOf(value),
	interval: value.interval,
	date: value.date,
	measure,
	reading: readingOf(claim, value),
	grade: referenceOf(value.series).grade,
	formula: value.formula
});

/** Another source's value of the same measure, with the distance between the two. */
export function same(
	claim: string,
	counts: string,
	value: SourceValue,
	measure: string
): SourceLine {
	const { nearness, words } = distance(numberOf(claim).interval!, value.interval);
	const line = found(claim, counts, value, measure);
	return {
		...line,
		nearness,
		distance: withReading(words, line)
	};
}

/** Which of the two readings of an ambiguous number a value supports; `null` for a plain number or another unit. */
function readingOf(claim: string, { value, unit }: SourceValue): number | null {
	const readings = readingsOf(claim);
	return readings && unit === claimOf(claim).unit ? nearestReading(value, readings) : null;
}

function readingsOf(claim: string): [number, number] | null {
	const { reading_low: low, reading_high: high } = claimOf(claim);
	return low === null || high === null ? null : [low, high];
}

/** The words of a distance, and of two readings the one that the value is nearer to. */
function withReading(words: string, { claim, reading }: Pick<SourceLine, 'claim' | 'reading'>) {
	if (reading === null) return words;
	const against = readingsOf(claim)!.find((one) => one !== reading);
	return `${words}; nearer to the reading “${reading} times” than to “${against} times”`;
}

/** Another source's value of a different measure: no distance is computed. */
export function other(
	claim: string,
	counts: string,
	value: SourceValue,
	measure: string
): SourceLine {
	const line = found(claim, counts, value, measure);
	const distance = withReading(`a different measure: ${measure}`, line);
	return { ...line, distance, nearness: 'other measure' };
}

/** A number beside which nothing was found. */
export const none = (claim: string, counts: string, sought: string): SourceLine => ({
	key: `${claim}-none`,
	claim,
	article: articleOf(claim, counts),
	series: null,
	value: '',
	interval: null,
	date: '',
	measure: sought,
	distance: `no independent series found; looked for: ${sought}`,
	nearness: 'not found',
	reading: null,
	grade: null,
	formula: null
});
