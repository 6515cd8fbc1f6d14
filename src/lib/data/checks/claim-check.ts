import { isQuantity, type Claim, type QuotedClaim } from '../claim';
import { faultUnless, type Fault, type Row } from '../fault';
import { findStart, parseLeading, parseQualifier } from './qualifier-words';
import { parseNumber, type NumberReading } from './number-words';
import { findText, findWords } from './span';

/** The faults of a claim's words, number, qualifier and unit; dates are checked apart. */
export function checkClaim(row: Row<QuotedClaim>): Fault[] {
	const words = [...checkQuote(row), ...checkPrinted(row)];
	if (!isQuantity(row)) return [...words, ...checkWordless(row)];
	return [...words, ...checkNumber(row), ...checkBounds(row), ...checkQualifier(row)];
}

/** A claim of an unknown passage is a fault of its key. */
function checkQuote(row: Row<QuotedClaim>): Fault[] {
	if (row.text === null) return [];
	const count = findText(row.text, row.quote).length;
	return faultUnless(count === 1, row, 'quote', describeCount(count, `passage ${row.passage}`));
}

function checkPrinted(row: Row<Claim>): Fault[] {
	const count = findWords(row.quote, row.printed).length;
	return faultUnless(count === 1, row, 'printed', describeCount(count, 'the quote as whole words'));
}

function describeCount(count: number, place: string): string {
	const found = count ? `${count} times` : 'nowhere';
	return `stands in ${place} ${found}; it must stand there exactly once`;
}

/** Fates and dates without a number have neither unit nor qualifier. */
function checkWordless(row: Row<Claim>): Fault[] {
	const { kind, unit, qualifier } = row;
	const place = `${kind === 'fate' ? 'a fate' : 'a date'} without a number`;
	return [
		...faultUnless(unit === null, row, 'unit', `must be empty in ${place}`),
		...faultUnless(qualifier === 'exact', row, 'qualifier', `must be exact in ${place}`)
	];
}

function checkNumber(row: Row<Claim>): Fault[] {
	const { printed, unit, value, low, high, qualifier } = row;
	if (qualifier === 'vague' || qualifier === 'almost_all') return checkEmpty(row);
	const reading = parseNumber(printed, unit);
	const said = `the printed words “${printed}” read as ${formatReading(reading)}`;
	if (reading && 'low' in reading) {
		return [
			...faultUnless(value === null, row, 'value', `must be empty: ${said}`),
			...faultUnless(reading.low === low, row, 'low', `is not the lower end: ${said}`),
			...faultUnless(reading.high === high, row, 'high', `is not the upper end: ${said}`)
		];
	}
	return [
		...faultUnless(low === null, row, 'low', `must be empty: ${said}`),
		...faultUnless(high === null, row, 'high', `must be empty: ${said}`),
		...faultUnless(isValueOf(row, reading), row, 'value', describeValue(row, said))
	];
}

function checkEmpty(row: Row<Claim>): Fault[] {
	return (['value', 'low', 'high'] as const).flatMap((field) => {
		const message = `must be empty: the qualifier is ${row.qualifier}`;
		return faultUnless(row[field] === null, row, field, message);
	});
}

function isValueOf({ value, unit }: Claim, reading: NumberReading | null): boolean {
	if (reading && 'whole' in reading) return value === null || (unit === '%' && value === 100);
	return !!reading && 'value' in reading && value !== null && isRounded(reading.value, value);
}

/** Whether the value is the number, or the number rounded to the decimals that are typed. */
function isRounded(number: number, value: number): boolean {
	const decimals = String(value).split('.')[1]?.length ?? 0;
	return number === value || (decimals > 0 && number.toFixed(decimals) === String(value));
}

function describeValue({ value }: Claim, said: string): string {
	return value === null ? `is empty, but ${said}` : `is not what the words say: ${said}`;
}

function formatReading(reading: NumberReading | null): string {
	if (!reading) return 'no number, or as several';
	if ('value' in reading) return String(Math.round(reading.value * 1000) / 1000);
	if ('low' in reading) return `a range from ${reading.low} to ${reading.high}`;
	return 'magnitude' in reading ? 'a magnitude without a value' : 'the whole, without a value';
}

function checkBounds(row: Row<Claim>): Fault[] {
	const { value, low, high, reading_low, reading_high, unit, printed } = row;
	const greatest = value ?? reading_high ?? Infinity;
	const least = value ?? reading_low ?? -Infinity;
	const isShare = /%|\bpercent\b/.test(printed);
	const hasNumber = value !== null || low !== null || high !== null;
	const bounds: [holds: boolean, field: keyof Claim, message: string][] = [
		[(low ?? -Infinity) <= (high ?? Infinity), 'low', `is more than high, ${high}`],
		[(reading_low ?? -Infinity) <= greatest, 'reading_low', `is more than ${greatest}`],
		[(reading_high ?? Infinity) >= least, 'reading_high', `is less than ${least}`],
		[!hasNumber || unit !== null, 'unit', 'is empty; a value needs its unit'],
		[!isShare || !unit || unit.startsWith('%'), 'unit', `must be a percentage: “${printed}”`]
	];
	return bounds.flatMap(([holds, field, message]) => faultUnless(holds, row, field, message));
}

function checkQualifier(row: Row<Claim>): Fault[] {
	const { printed, quote, qualifier } = row;
	const said = parseQualifier(printed);
	const message = `does not agree with the printed words “${printed}”: they say ${said}`;
	const faults = faultUnless(said === qualifier, row, 'qualifier', message);
	const outside = parseLeading(quote.slice(0, quote.indexOf(printed) + findStart(printed)));
	const isWhole = said !== 'exact' || outside === 'exact';
	const missing = `leaves out the words before it, which say ${outside}`;
	return [...faults, ...faultUnless(isWhole, row, 'printed', missing)];
}
