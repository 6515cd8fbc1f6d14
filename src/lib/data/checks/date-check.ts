import { isQuantity, type Claim } from '../claim';
import { isDateOf, isPeriod, parseDate } from './date-words';
import { faultOf, faultUnless, type Fault, type Row } from '../fault';
import { findWords } from './span';

/** A claim with the period of the claim that dates it; null where that has none or isn't known. */
type DatedClaim = Claim & { dating: string | null };

/** The faults of a claim's period, of its date words and of the claim that dates it. */
export function checkDate(row: Row<DatedClaim>): Fault[] {
	const { period, when, kind } = row;
	if (period !== null && !isPeriod(period))
		return [faultOf(row, 'period', `is not EDTF, such as ${EXAMPLES}`)];
	const faults = [...checkDatedBy(row), ...checkWhen(row)];
	if (isQuantity(row)) return [...faults, ...checkQuantity(row)];
	if (kind !== 'fate') return [...faults, ...checkEvent(row)];
	return when === null ? [...faults, ...checkFate(row)] : faults;
}

const EXAMPLES = '1923-10, [..1927], 1922/.., [1936..1938] or 192X';

function checkDatedBy(row: Row<DatedClaim>): Fault[] {
	const { dated_by, dating, period } = row;
	const isUseful = dated_by === null || period !== null;
	const isDated = dated_by === null || dating !== null;
	return [
		...faultUnless(isUseful, row, 'dated_by', 'dates a claim whose period is empty'),
		...faultUnless(isDated, row, 'dated_by', 'has no period itself, so it supplies no date')
	];
}

function checkWhen(row: Row<Claim>): Fault[] {
	const { when, quote, period, dated_by } = row;
	if (when === null) return [];
	const stands = findWords(quote, when).length > 0;
	const faults = faultUnless(stands, row, 'when', 'does not stand in the quote as whole words');
	if (period === null)
		return [...faults, faultOf(row, 'period', `is empty, but when is “${when}”`)];
	return dated_by === null ? [...faults, ...checkWords(row, when)] : faults;
}

function checkQuantity(row: Row<Claim>): Fault[] {
	const { period, when, dated_by } = row;
	const isDated = period === null || when !== null || dated_by !== null;
	const message = 'has no date words: a quantity with a period needs when or dated_by';
	return faultUnless(isDated, row, 'period', message);
}

function checkEvent(row: Row<Claim>): Fault[] {
	const { period, when, dated_by, printed } = row;
	const message = 'must be empty in an event; printed dates it';
	const faults = faultUnless(when === null, row, 'when', message);
	if (period === null) return [...faults, faultOf(row, 'period', 'is empty in an event')];
	return dated_by === null ? [...faults, ...checkWords(row, printed)] : faults;
}

function checkFate(row: Row<Claim>): Fault[] {
	const { period, dated_by, printed } = row;
	if (dated_by !== null) return [];
	if (period !== null) return checkWords(row, printed);
	const said = parseDate(printed).join(' or ');
	return faultUnless(!said, row, 'period', `is empty, but “${printed}” reads as ${said}`);
}

function checkWords(row: Row<Claim>, words: string): Fault[] {
	const { period } = row;
	const said = parseDate(words).join(' or ') || 'no date, or as several';
	const message = `is not what the date words “${words}” read as: ${said}`;
	return faultUnless(period === null || isDateOf(words, period), row, 'period', message);
}
