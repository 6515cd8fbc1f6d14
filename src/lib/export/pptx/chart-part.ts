import type { Datum } from '$lib/figure/datum';
import { paintOf } from '$lib/plot/texture';
import type { Bar, Chart, ChartLabel, Series } from './chart';
import { labelSize } from './chart-label';
import { fill, hatching, stroke } from './paint';
import { bareParagraph, bodyProperties, paragraph } from './type';
import { chartSpaces, escape, setting, tag, xmlFile } from './xml';
import { headingOf, rangeOf, serialOf } from './workbook';

/** Ids of the two axes; a flat chart has exactly two. */
const [categoryId, valueId] = [111111111, 222222222];

/**
 * The chart as a part of the package. The order of an element's children is the schema's; a program
 * that reads them in another order calls the file damaged.
 */
export const writeChart = (chart: Chart): string =>
	xmlFile(
		tag(
			'c:chartSpace',
			chartSpaces,
			setting('c:date1904', false),
			setting('c:roundedCorners', false),
			tag(
				'c:chart',
				{},
				setting('c:autoTitleDeleted', true),
				writePlotArea(chart),
				setting('c:plotVisOnly', true),
				setting('c:dispBlanksAs', 'gap')
			),
			tag('c:spPr', {}, fill('none'), stroke(null)),
			typeOf(),
			tag('c:externalData', { 'r:id': 'rId1' }, setting('c:autoUpdate', false))
		)
	);

const typeOf = (): string =>
	tag(
		'c:txPr',
		{},
		tag('a:bodyPr'),
		tag('a:lstStyle'),
		bareParagraph({ size: labelSize, paint: 'quiet' })
	);

const writePlotArea = (chart: Chart): string =>
	tag(
		'c:plotArea',
		{},
		writeLayout(chart),
		writeBars(chart),
		'years' in chart.categories ? writeDateAxis(chart.categories) : writeNameAxis(chart),
		writeValueAxis(chart),
		tag('c:spPr', {}, fill('none'), stroke(null))
	);

/** Where the bars themselves stand, whatever room a program would give the words around them. */
function writeLayout({ inner, place }: Chart): string {
	const share = (part: number, whole: number) => Math.round((part / whole) * 1e5) / 1e5;
	return tag(
		'c:layout',
		{},
		tag(
			'c:manualLayout',
			{},
			setting('c:layoutTarget', 'inner'),
			setting('c:xMode', 'edge'),
			setting('c:yMode', 'edge'),
			setting('c:x', share(inner.x, place.width)),
			setting('c:y', share(inner.y, place.height)),
			setting('c:w', share(inner.width, place.width)),
			setting('c:h', share(inner.height, place.height))
		)
	);
}

const writeBars = (chart: Chart): string =>
	tag(
		'c:barChart',
		{},
		setting('c:barDir', chart.direction),
		setting('c:grouping', chart.grouping),
		setting('c:varyColors', false),
		...chart.series.map((series, i) => writeSeries(series, i, chart)),
		setting('c:gapWidth', Math.round(Math.min(chart.gap, 500))),
		chart.grouping === 'stacked' ? setting('c:overlap', 100) : '',
		chart.joined
			? tag('c:serLines', {}, tag('c:spPr', {}, stroke({ paint: 'grey', width: 9525 })))
			: '',
		setting('c:axId', categoryId),
		setting('c:axId', valueId)
	);

function writeSeries({ column, name, bars }: Series, i: number, chart: Chart): string {
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

/** Each bar's own words; a bar without them has no label. */
const writeLabels = (bars: (Bar | null)[], chart: Chart): string =>
	tag(
		'c:dLbls',
		{},
		...bars.map((bar, idx) => (bar?.label ? writeLabel(bar.label, idx, chart) : '')),
		...showing(false),
		noLeaders
	);

/** A label that is moved from its bar's middle still stands beside it, and needs no line to it. */
const noLeaders = tag(
	'c:extLst',
	{},
	tag(
		'c:ext',
		{
			uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
			'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart'
		},
		setting('c15:showLeaderLines', false)
	)
);

const showing = (value: boolean): string[] => [
	setting('c:showLegendKey', false),
	setting('c:showVal', value),
	...['CatName', 'SerName', 'Percent', 'BubbleSize'].map((what) => setting(`c:show${what}`, false))
];

const writeLabel = (label: ChartLabel, idx: number, { place, axis }: Chart): string =>
	tag(
		'c:dLbl',
		{},
		setting('c:idx', idx),
		label.dx || label.dy
			? tag(
					'c:layout',
					{},
					tag(
						'c:manualLayout',
						{},
						setting('c:x', label.dx / place.width),
						setting('c:y', label.dy / place.height)
					)
				)
			: '',
		tag('c:tx', {}, writeRich(label)),
		// No line of the axis runs through the words.
		tag('c:spPr', {}, fill(axis.look === 'grid' ? 'paper' : 'none'), stroke(null)),
		setting('c:dLblPos', label.at === 'end' ? 'outEnd' : 'ctr'),
		...showing(true)
	);

const writeRich = ({ lines, align }: ChartLabel): string =>
	tag(
		'c:rich',
		{},
		bodyProperties({ wrap: false, anchor: 'ctr' }),
		tag('a:lstStyle'),
		...lines.map((words) => paragraph(words, { align }))
	);

/** The axis of names; the first stands at the top. */
const writeNameAxis = ({ categories }: Chart): string =>
	tag(
		'c:catAx',
		{},
		setting('c:axId', categoryId),
		tag('c:scaling', {}, setting('c:orientation', 'maxMin')),
		setting('c:delete', false),
		setting('c:axPos', 'l'),
		...axisLook('line' in categories && categories.line, 'none', 'ink'),
		setting('c:crossAx', valueId),
		setting('c:crosses', 'autoZero'),
		setting('c:auto', false),
		setting('c:lblAlgn', 'ctr'),
		setting('c:lblOffset', 100),
		setting('c:noMultiLvlLbl', true)
	);

/** A true time axis with a slot for each year. */
const writeDateAxis = ({
	first,
	last,
	unit
}: {
	first: number;
	last: number;
	unit: number;
}): string =>
	tag(
		'c:dateAx',
		{},
		setting('c:axId', categoryId),
		tag(
			'c:scaling',
			{},
			setting('c:orientation', 'minMax'),
			setting('c:max', serialOf(last)),
			setting('c:min', serialOf(first))
		),
		setting('c:delete', false),
		setting('c:axPos', 'b'),
		tag('c:numFmt', { formatCode: 'yyyy', sourceLinked: false }),
		...axisLook(true, 'low', 'ink', 'out'),
		setting('c:crossAx', valueId),
		setting('c:crosses', 'autoZero'),
		setting('c:auto', false),
		setting('c:lblOffset', 100),
		setting('c:baseTimeUnit', 'years'),
		setting('c:majorUnit', unit),
		setting('c:majorTimeUnit', 'years')
	);

function axisLook(line: boolean, labels: string, paint: 'ink' | 'quiet', tick = 'none'): string[] {
	return [
		setting('c:majorTickMark', tick),
		setting('c:minorTickMark', 'none'),
		setting('c:tickLblPos', labels),
		tag('c:spPr', {}, stroke(line ? { paint: 'ink', width: 15_875 } : null)),
		tag(
			'c:txPr',
			{},
			tag('a:bodyPr', { rot: 0, vert: 'horz' }),
			tag('a:lstStyle'),
			bareParagraph({ size: labelSize, paint })
		)
	];
}

/** Where rows begin at the top, the axis below them crosses at the last. */
function writeValueAxis({ axis, direction }: Chart): string {
	const { look } = axis;
	const position = direction === 'col' ? 'l' : look === 'line' ? 'b' : 't';
	return tag(
		'c:valAx',
		{},
		setting('c:axId', valueId),
		tag(
			'c:scaling',
			{},
			setting('c:orientation', 'minMax'),
			setting('c:max', axis.max),
			setting('c:min', axis.min)
		),
		setting('c:delete', look === 'none'),
		setting('c:axPos', position),
		look === 'grid' ? gridLines : '',
		tag('c:numFmt', { formatCode: axis.format, sourceLinked: false }),
		...axisLook(look === 'line', 'nextTo', 'quiet', look === 'line' ? 'out' : 'none'),
		setting('c:crossAx', categoryId),
		setting('c:crosses', look === 'line' ? 'max' : 'autoZero'),
		setting('c:crossBetween', 'between'),
		setting('c:majorUnit', axis.unit)
	);
}

const gridLines = tag(
	'c:majorGridlines',
	{},
	tag('c:spPr', {}, stroke({ paint: 'rule', width: 9525 }))
);
