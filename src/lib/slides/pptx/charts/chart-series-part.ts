import type { Datum } from '$lib/model/datum';
import { paintOf } from '$lib/plot/parts/texture';
import type { Chart, Series } from './chart';
import { writeLabels } from './chart-label-part';
import { fill, hatching, stroke } from '../shapes/paint-xml';
import { headingOf, rangeOf, serialOf } from './workbook';
import { escape } from '$lib/model/words/escape';
import { setting, tag } from '../xml';

/** A series: its name, its look, the looks of its bars, their labels, what they are of, their values. */
export function writeSeries({ column, name, bars }: Series, i: number, chart: Chart): string {
	const first = bars.find((bar) => bar !== null)?.datum ?? null;
	return tag(
		'c:ser',
		{},
		setting('c:idx', i),
		setting('c:order', i),
		tag('c:tx', {}, reference('c:strRef', headingOf(column), 'c:strCache', [name])),
		tag('c:spPr', {}, ...look(first)),
		setting('c:invertIfNegative', false),
		...bars.map((bar, n) => (bar?.datum ? writePoint(bar.datum, n) : '')),
		writeLabels(bars, chart),
		writeCategories(chart),
		tag(
			'c:val',
			{},
			reference(
				'c:numRef',
				rangeOf(column, bars.length),
				'c:numCache',
				bars.map((bar) => bar?.value ?? null)
			)
		)
	);
}

const writePoint = (datum: Datum, idx: number): string =>
	tag(
		'c:dPt',
		{},
		setting('c:idx', idx),
		setting('c:invertIfNegative', false),
		setting('c:bubble3D', false),
		tag('c:spPr', {}, ...look(datum))
	);

/** As on the page: solid as stated, hatched as computed, a border for the rest of a total. */
function look(datum: Datum | null): string[] {
	if (!datum) return [fill('none'), stroke(null)];
	const paint = paintOf(datum.tone) as 'accent';
	if (datum.origin === 'computed') return [hatching(paint), border(paint)];
	return datum.tone === 'outline' ? [fill('none'), border(paint)] : [fill(paint), stroke(null)];
}

const border = (paint: 'accent'): string => stroke({ paint, width: 12_700 });

/** A range of the sheet with what stands in it; a point that is left out is a gap. */
const reference = (
	kind: string,
	range: string,
	cache: string,
	values: (string | number | null)[],
	format = 'General'
): string =>
	tag(
		kind,
		{},
		tag('c:f', {}, escape(range)),
		tag(
			cache,
			{},
			kind === 'c:numRef' ? tag('c:formatCode', {}, format) : '',
			setting('c:ptCount', values.length),
			...values.map((value, idx) =>
				value === null ? '' : tag('c:pt', { idx }, tag('c:v', {}, escape(String(value))))
			)
		)
	);

function writeCategories({ categories }: Chart): string {
	if ('names' in categories) {
		const range = rangeOf(0, categories.names.length);
		return tag('c:cat', {}, reference('c:strRef', range, 'c:strCache', categories.names));
	}
	const range = rangeOf(0, categories.years.length);
	return tag(
		'c:cat',
		{},
		reference('c:numRef', range, 'c:numCache', categories.years.map(serialOf), 'yyyy')
	);
}
