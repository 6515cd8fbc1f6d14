import { utcDay, utcFormat, utcMonth, utcYear } from 'd3';
import type { Period, Precision } from '$lib/model/period';

const precisions: [RegExp, Precision][] = [
	[/^\[\.\.\d{4}(-\d\d)*\]$/, 'by'],
	[/^\d{4}(-\d\d)*\/\.\.$/, 'from'],
	[/^\[\d{4}\.\.\d{4}\]$/, 'within'],
	[/^\d{4}\/\d{4}$/, 'span'],
	[/^\d{3}X$/, 'decade'],
	[/^\d{4}-\d\d-\d\d$/, 'day'],
	[/^\d{4}-(0\d|1[0-2])$/, 'month'],
	[/^\d{4}$/, 'year']
];

/**
 * A period of the data package, which its check has found to be EDTF; throws for a form we don't
 * draw. The article abbreviates "1936–8" but not "1922–23", so years are worded as in `printed`.
 */
export function parsePeriod(text: string, printed = ''): Period {
	const precision = precisions.find(([form]) => form.test(text))?.[1];
	if (!precision) throw new Error(`${text} is EDTF, but no form of date that we draw`);
	const [first, last] = boundsOf(text);
	return {
		edtf: text,
		words: formatPeriod(text, precision, printed),
		precision,
		start: precision === 'by' ? null : decimalYear(startOf(first)),
		end: precision === 'from' ? null : decimalYear(endOf(last))
	};
}

/** The first and the last date the text names: the same one where it names only one. */
function boundsOf(text: string): [first: string, last: string] {
	const dates = text.match(/\d{3}X|\d{4}(-\d\d)*/g) ?? [text];
	return [dates[0]!, dates.at(-1)!];
}

/** The number of `-` in a date tells its unit. */
const countDashes = (date: string): number => date.split('-').length - 1;

const units = [utcYear, utcMonth, utcDay];

/** First moment of a date such as `1923`, `1923-10`, `1923-10-05` or `192X`. */
const startOf = (date: string): Date => new Date(date.replace('X', '0'));

/** Moment after the last one of such a date. */
const endOf = (date: string): Date =>
	units[countDashes(date)]!.offset(startOf(date), date.endsWith('X') ? 10 : 1);

function decimalYear(moment: Date): number {
	const first = utcYear.floor(moment);
	const part = (+moment - +first) / (+utcYear.offset(first) - +first);
	return Number((first.getUTCFullYear() + part).toFixed(4));
}

function formatPeriod(text: string, precision: Precision, printed: string): string {
	const [first, last] = boundsOf(text);
	if (precision === 'decade') return `${first.slice(0, 3)}0s`;
	if (precision === 'by' || precision === 'from') return `${precision} ${formatDate(first)}`;
	if (precision === 'within' || precision === 'span')
		return /\d{4}–\d+/.exec(printed)?.[0] ?? formatYears(first, last);
	return formatDate(first);
}

/** Years from first to last, the last without what it shares with the first: 1936–8, 1919–21. */
function formatYears(first: string, last: string): string {
	const same = first.slice(0, 3) === last.slice(0, 3) ? 3 : 2;
	return `${first}–${first.slice(0, 2) === last.slice(0, 2) ? last.slice(same) : last}`;
}

const forms = [utcFormat('%Y'), utcFormat('%B %Y'), utcFormat('%B %-d, %Y')];

const formatDate = (date: string): string => forms[countDashes(date)]!(startOf(date));
