import type { Datum } from '$lib/model/datum';
import { closed, exactly, type Interval } from '$lib/model/numbers/interval';
import { formatNumber, formatUnit } from '$lib/model/numbers/format';
import { distance, judgeBound, judgeReadings, type Bound } from '$lib/model/numbers/distance';
import { type SourceLine } from '$lib/model/source';
import type { KnownDate } from '$lib/data/claim';
import { statedOne } from '$lib/data/stated';
import { claimOf, referenceOf } from '$lib/data/tables';
import { rate, wordsOf, type SourceValue } from './source-value';

/** The number of a claim on so many thousand people, as a rate. */
export function perHead(claim: string, population: SourceValue): SourceValue {
	const { value, step } = numberOf(claim);
	return rate({ value: value!, interval: allowedBy(claim), step }, population);
}

/** The article's number of a claim, with its date. */
const numberOf = (id: string): Datum => statedOne(claimOf(id));

/** What the words allow when they are judged: "just under" reaches down a tenth of its number's last step. */
function allowedBy(claim: string): Interval {
	const { value, interval, qualifier, step } = numberOf(claim);
	return qualifier === 'just_under' ? closed(value! - step / 10, value!) : interval!;
}

/** The number in words; as it is printed where it has no digit of its own, or is an upper bound. */
function spokenOf(claim: string): string {
	const { words, qualifier, value, interval } = numberOf(claim);
	const { printed, unit } = claimOf(claim);
	const isAll = unit === '%' && value === 100 && !/\d/.test(printed);
	return qualifier === 'up_to' || !interval || isAll ? `“${printed.toLowerCase()}”` : words;
}

const begin = (claim: string, counts: string) => {
	const { period } = numberOf(claim);
	const name = spokenOf(claim);
	return {
		...{ claim, counts, name, value: '', interval: null, date: '', distance: '' },
		...{ series: null, ambiguous: false, grade: null, formula: null, path: null },
		article: `${name} ${counts}`.trim() + `, ${period?.words ?? 'date not stated'}`
	};
};

const found = (claim: string, counts: string, value: SourceValue, measure: string) => ({
	...begin(claim, counts),
	key: `${claim}-${value.series}-${value.value}`,
	series: value.series,
	value: wordsOf(value),
	interval: value.interval,
	date: value.date,
	measure,
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
	const { nearness, words } = judge(claim, value);
	const ambiguous = readingsOf(claim).length > 0;
	return { ...found(claim, counts, value, measure), nearness, distance: words, ambiguous };
}

function judge(claim: string, { interval }: SourceValue) {
	const { step, unit } = numberOf(claim);
	const readings = readingsOf(claim).map((reading) => ({
		words: formatUnit(formatNumber(reading), unit),
		distance: distance(exactly(reading), interval)
	}));
	return readings.length ? judgeReadings(readings) : distance(allowedBy(claim), interval, step);
}

/** The readings of an ambiguous number; none of a plain one. */
function readingsOf(claim: string): number[] {
	const { value, reading_low: low, reading_high: high } = claimOf(claim);
	return low === null && high === null ? [] : [low ?? value!, high ?? value!];
}

/** Another source's value of a different measure: no distance is computed. */
export const other = (
	claim: string,
	counts: string,
	value: SourceValue,
	measure: string
): SourceLine => ({ ...found(claim, counts, value, measure), nearness: 'other measure' });

/** Another source's value that the article's number can't be above, or below: all of what it is a part of, or a part. */
export function bounding(
	claim: string,
	counts: string,
	value: SourceValue,
	bound: Bound,
	counted: string
): SourceLine {
	const line = found(claim, counts, value, counted);
	const beyond = judgeBound(allowedBy(claim), value.interval, bound, counted, line.value);
	if (!beyond)
		return {
			...line,
			measure: `${counted}; this is consistent with the article`,
			nearness: 'other measure'
		};
	return { ...line, nearness: beyond.nearness, distance: beyond.words };
}

/** A number beside which nothing was found. */
export const none = (claim: string, counts: string, sought: string): SourceLine => ({
	...begin(claim, counts),
	...{ key: `${claim}-none`, measure: sought, nearness: 'not found' }
});

/** A number that can't be held against another for what the article leaves out; `beside` for orientation. */
export const uncompared = (
	claim: string,
	counts: string,
	lacks: string,
	beside: string
): SourceLine => ({
	...begin(claim, counts),
	...{ key: `${claim}-uncompared`, distance: `The article doesn’t state ${lacks}` },
	...{ measure: beside, nearness: 'not compared' }
});

/** What another source says of a date or a fate, as a line. */
export function dated({ claim, says, stands, source, path, grade }: KnownDate): SourceLine {
	const { subject, group, printed } = claimOf(claim);
	const name = group ? `${subject} (${group})` : subject;
	const own = numberOf(claim).period?.words ?? printed;
	return {
		...begin(claim, ''),
		...{ key: `${claim}-date`, name, article: `${name}, ${own}` },
		...{ value: says, measure: source, path, grade },
		nearness: stands === 'differs' ? 'differs' : 'close'
	};
}
