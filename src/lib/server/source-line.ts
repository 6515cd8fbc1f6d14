import type { Datum } from '$lib/figure/datum';
import { distance, nearestReading, type SourceLine } from '$lib/figure/source';
import { statedOne } from './datum';
import { wordsOf, type SourceValue } from './source-value';
import { claimById, referenceById } from './tables';

/** The article's number of a claim, with its date. */
const numberOf = (id: string): Datum => statedOne(claimById.get(id)!);

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
	grade: referenceById.get(value.series)!.grade,
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
		distance: [words, readingOf(claim, value)].filter(Boolean).join('; ')
	};
}

/** Which of the two readings of an ambiguous number a value supports; empty for a plain number. */
function readingOf(claim: string, { value }: SourceValue): string {
	const { reading_low: low, reading_high: high } = claimById.get(claim)!;
	if (low === null || high === null) return '';
	const reading = nearestReading(value, [low, high]);
	return `nearer to the reading “${reading} times” than to “${reading === low ? high : low} times”`;
}

/** Another source's value of a different measure: no distance is computed. */
export const other = (
	claim: string,
	counts: string,
	value: SourceValue,
	measure: string
): SourceLine => ({
	...found(claim, counts, value, measure),
	distance: `a different measure: ${measure}`,
	nearness: 'other measure'
});

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
	grade: null,
	formula: null
});
