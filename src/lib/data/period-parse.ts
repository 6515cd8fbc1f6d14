import { utcFormat } from 'd3';
import edtf from 'edtf';
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
		start: precision === 'by' ? null : decimalYear(edtf(first).min),
		end: precision === 'from' ? null : decimalYear(edtf(last).max + 1)
	};
}

/** The first and the last date the text names: the same one where it names only one. */
function boundsOf(text: string): [first: string, last: string] {
	const dates = text.match(/\d{3}X|\d{4}(-\d\d)*/g) ?? [text];
	return [dates[0]!, dates.at(-1)!];
}

/** Decimal years of a moment in ms. */
function decimalYear(moment: number): number {
	const year = new Date(moment).getUTCFullYear();
	const [first, next] = [Date.UTC(year), Date.UTC(year + 1)];
	return Number((year + (moment - first) / (next - first)).toFixed(4));
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

function formatDate(text: string): string {
	const parts = text.split('-');
	return forms[parts.length - 1]!(new Date(edtf(text).min));
}
