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

/** A period of the data package, which its check has found to be EDTF; throws for a form we don't draw. */
export function parsePeriod(text: string): Period {
	const precision = precisions.find(([form]) => form.test(text))?.[1];
	if (!precision) throw new Error(`${text} is EDTF, but no form of date that we draw`);
	const [first, last] = boundsOf(text);
	const named = { edtf: text, words: formatPeriod(text, precision), precision };
	const [start, end] = [decimalYear(startOf(first)), decimalYear(endOf(last))];
	if (precision === 'by') return { ...named, start: null, end };
	if (precision === 'from') return { ...named, start, end: null };
	return { ...named, start, end };
}

/** The first and the last date the text names: the same one where it names only one. */
function boundsOf(text: string): [first: string, last: string] {
	const [first = text, last = first] = text.match(/\d{3}X|\d{4}(-\d\d)*/g) ?? [];
	return [first, last];
}

/** How a date is counted and written that names a year, a month or a day. */
const units = {
	year: { interval: utcYear, format: utcFormat('%Y') },
	month: { interval: utcMonth, format: utcFormat('%B %Y') },
	day: { interval: utcDay, format: utcFormat('%B %-d, %Y') }
};

/** The unit that a date such as `1923`, `1923-10` or `1923-10-05` names. */
function unitOf(date: string) {
	const [, month, day] = date.split('-');
	return units[day ? 'day' : month ? 'month' : 'year'];
}

/** First moment of a date such as `1923`, `1923-10`, `1923-10-05` or `192X`. */
const startOf = (date: string): Date => new Date(date.replace('X', '0'));

/** Moment after the last one of such a date. */
const endOf = (date: string): Date =>
	unitOf(date).interval.offset(startOf(date), date.endsWith('X') ? 10 : 1);

function decimalYear(moment: Date): number {
	const first = utcYear.floor(moment);
	const part = (+moment - +first) / (+utcYear.offset(first) - +first);
	return Number((first.getUTCFullYear() + part).toFixed(4));
}

function formatPeriod(text: string, precision: Precision): string {
	const [first, last] = boundsOf(text);
	if (precision === 'decade') return `${first.slice(0, 3)}0s`;
	if (precision === 'by' || precision === 'from') return `${precision} ${formatDate(first)}`;
	if (precision === 'within' || precision === 'span') return formatYears(first, last);
	return formatDate(first);
}

/** Years from first to last, the last without the century it shares with the first: 1936–38, 1919–21. */
const formatYears = (first: string, last: string): string =>
	`${first}–${first.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last}`;

const formatDate = (date: string): string => unitOf(date).format(startOf(date));
