import type { Chart } from './chart';
import { categoryId, valueId, writeAxes } from './chart-axis-part';
import { labelSize } from './chart-label';
import { writeSeries } from './chart-series-part';
import { fill, stroke } from '../shapes/paint-xml';
import { bareParagraph } from '../shapes/type';
import { chartSpaces, setting, tag, xmlFile } from '../xml';

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
		...writeAxes(chart),
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
