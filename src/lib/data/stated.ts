import type { Datum, Tone } from '$lib/model/datum';
import { formatNumber, formatQualifier, formatTick, formatUnit } from '$lib/model/numbers/format';
import * as interval from '$lib/model/numbers/interval';
import type { Interval } from '$lib/model/numbers/interval';
import { inferStep } from '$lib/model/numbers/quantity';
import { isQuantity, type Claim } from './claim';
import { parsePeriod } from './period-parse';
import type { Period } from '$lib/model/period';

/** What a figure says about a datum; what is left out comes from the claim. */
export interface Wording {
	key?: string;
	label?: string;
	group?: string | null;
	tone?: Tone;
	words?: string;
}

/** A claim as a datum. */
export function statedOne(claim: Claim, wording: Wording = {}): Datum {
	const value = claim.value;
	const period = periodOf(claim);
	return {
		key: claim.id,
		claims: datedClaims(claim),
		label: claim.subject,
		group: null,
		value,
		interval: intervalOf(claim),
		step: inferStep(value ?? claim.low ?? 0),
		qualifier: claim.qualifier,
		unit: claim.unit ?? '',
		words: wordsOf(claim) || (period?.words ?? claim.printed),
		period,
		origin: 'stated',
		formula: null,
		tone: 'accent',
		...wording
	};
}

/** Its date, as blurred as its own words: "early 1924", "mid-1920s", "end of November 1923". */
function periodOf({ period: text, kind, printed, when }: Claim): Period | null {
	if (!text) return null;
	const period = parsePeriod(text);
	if (!['year', 'month', 'decade'].includes(period.precision)) return period;
	const [, part] =
		/\b(early |mid-|late |end of )/i.exec(kind === 'event' ? printed : (when ?? '')) ?? [];
	return part ? { ...period, words: part.toLowerCase() + period.words } : period;
}

/** A fate rests on its own words and on those of the claim that dates it. */
const datedClaims = ({ id, kind, dated_by }: Claim): string[] =>
	kind === 'fate' && dated_by ? [id, dated_by] : [id];

/** The value with its qualifier in words; a fate's kind; empty for a date alone. */
function wordsOf(claim: Claim): string {
	if (claim.kind !== 'fate' && !isQuantity(claim)) return '';
	if (claim.kind === 'fate') return claim.group ?? claim.printed;
	const { value, low, high, printed } = claim;
	if (value !== null && isFraction(claim))
		return /^(?:1|one)\b/i.test(printed) ? 'one third' : 'two thirds';
	if (value !== null)
		return formatQualifier(claim.qualifier) + formatUnit(numberOf(claim, value), claim.unit ?? '');
	return low === null || high === null ? printed : formatUnit(`${low}–${high}`, claim.unit ?? '');
}

/** Whether thirds are printed, which no decimals give in full: "2/3rds" isn't 66.7%. */
const isFraction = ({ value, printed, unit }: Claim): boolean =>
	unit === '%' && !Number.isInteger(value) && !printed.includes(`${value}`);

/** The value as the article prints it, in digits or in millions, with another reading beside it. */
function numberOf({ reading_high, printed }: Claim, value: number): string {
	const format = printed.includes('million') ? formatTick : formatNumber;
	const other =
		reading_high !== null && reading_high !== value ? ` or ${format(reading_high)}` : '';
	return format(value) + other;
}

function intervalOf({
	value,
	low,
	high,
	reading_low,
	reading_high,
	qualifier
}: Claim): Interval | null {
	if (reading_low !== null || reading_high !== null)
		return interval.oneOf([reading_low, value, reading_high].flatMap((one) => one ?? []));
	if (value === null) return low === null && high === null ? null : interval.closed(low, high);
	return bounded[qualifier]?.(value) ?? interval.exactly(value);
}

const bounded: Partial<Record<Claim['qualifier'], (value: number) => Interval>> = {
	about: interval.around,
	just_under: interval.below,
	more_than: interval.above,
	at_least: (value) => interval.closed(value, null),
	up_to: (value) => interval.closed(0, value)
};
