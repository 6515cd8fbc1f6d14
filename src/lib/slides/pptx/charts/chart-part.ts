import { extent, nice, tickStep } from 'd3';
import { escape } from '$lib/model/words/escape';
import { paintOf } from '$lib/plot/parts/texture';
import { fill, hatching, stroke } from '../shapes/paint-xml';
import { bodyProperties, linesIn, paragraph, typeOf, type Words } from '../shapes/type';
import { spaces, xml, xmlFile } from '../xml';
import type { Point, Series } from './chart';
import { numberSize, wordSize, type PlacedChart } from './chart-place';
import { columnsOf, rangeOf, serialOf, type Cell } from './workbook';

/**
 * The chart as a part of the package. The order of an element's children is the schema's; a program
 * that reads them in another order calls the file damaged.
 */
export const writeChart = (chart: PlacedChart): string => xmlFile`
	<c:chartSpace ${spaces.c} ${spaces.a} ${spaces.r}>
		<c:date1904 val="0"/>
		<c:roundedCorners val="0"/>
		<c:chart>
			${chart.title && writeTitle(chart.title, { size: wordSize, bold: true }, atTopLeft)}
			<c:autoTitleDeleted val="${chart.title ? 0 : 1}"/>
			<c:plotArea>
				${writeLayout(chart)}${writeBars(chart)}${writeCategoryAxis(chart)}${writeValueAxis(chart)}
				<c:spPr>${fill('none')}${stroke(null)}</c:spPr>
			</c:plotArea>
			<c:plotVisOnly val="1"/>
			<c:dispBlanksAs val="gap"/>
		</c:chart>
		<c:spPr>${fill('none')}${stroke(null)}</c:spPr>
		${writeType('quiet')}
		<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>
	</c:chartSpace>`;

/** A title of the chart or of an axis. */
const writeTitle = (text: string, type: Omit<Words, 'text'>, layout = ''): string => xml`
	<c:title>
		<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph([{ ...type, text }])}</c:rich></c:tx>
		${layout}
		<c:overlay val="0"/>
	</c:title>`;

const atTopLeft = xml`
	<c:layout><c:manualLayout>
		<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/>
	</c:manualLayout></c:layout>`;

/** The type of words that stand in no run. */
const writeType = (paint: 'ink' | 'quiet'): string => xml`
	<c:txPr>
		<a:bodyPr rot="0" vert="horz"/>
		<a:lstStyle/>
		<a:p><a:pPr>${typeOf('a:defRPr', { size: wordSize, paint })}</a:pPr><a:endParaRPr lang="en-US"/></a:p>
	</c:txPr>`;

/** Where the bars themselves stand, whatever room a program would give the words around them. */
const writeLayout = ({ inner: { x, y, width, height }, place }: PlacedChart): string => xml`
	<c:layout><c:manualLayout>
		<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>
		<c:x val="${x / place.width}"/><c:y val="${y / place.height}"/>
		<c:w val="${width / place.width}"/><c:h val="${height / place.height}"/>
	</c:manualLayout></c:layout>`;

const writeBars = (chart: PlacedChart): string => xml`
	<c:barChart>
		<c:barDir val="${chart.direction}"/>
		<c:grouping val="${chart.stacked ? 'stacked' : 'clustered'}"/>
		<c:varyColors val="0"/>
		${chart.series.map((series, i) => writeSeries(series, i, chart))}
		<c:gapWidth val="${Math.round(chart.gap)}"/>
		<c:overlap val="100"/>
		${chart.joined && xml`<c:serLines><c:spPr>${stroke({ paint: 'grey', width: 9525 })}</c:spPr></c:serLines>`}
		<c:axId val="${categoryId}"/><c:axId val="${valueId}"/>
	</c:barChart>`;

const [categoryId, valueId] = [111111111, 222222222];

/** A series: its name, its look, the looks of its bars, their labels, what they are of, their values. */
function writeSeries(series: Series, i: number, chart: PlacedChart): string {
	const { dates, names } = chart;
	const columns = columnsOf(chart);
	const column = columns.findIndex(({ heading }) => heading === series.name);
	const first = series.points.find((point) => point !== null) ?? null;
	const look = (point: Point | null) => `<c:spPr>${lookOf(point, series)}</c:spPr>`;
	return xml`
		<c:ser>
			<c:idx val="${i}"/><c:order val="${i}"/>
			<c:tx>${reference('str', rangeOf(column), [series.name])}</c:tx>
			${look(first)}
			<c:invertIfNegative val="0"/>
			${series.points.map(
				(point, n) =>
					point &&
					xml`
					<c:dPt>
						<c:idx val="${n}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${look(point)}
					</c:dPt>`
			)}
			<c:dLbls>
				${series.points.map((point, n) => (point?.label.length ? writeLabel(point, n, i, chart) : null))}
				${showing(0)}${noLeaderLines}
			</c:dLbls>
			<c:cat>
				${
					dates
						? reference('num', rangeOf(0, names.length), dates.days, dateFormats[dates.unit])
						: reference('str', rangeOf(0, names.length), names)
				}
			</c:cat>
			<c:val>${reference('num', rangeOf(column, names.length), columns[column]?.cells ?? [])}</c:val>
		</c:ser>`;
}

/** As on the page: solid as stated, hatched as computed, a border for the rest of a total. */
function lookOf(point: Point | null, { look }: Series): string {
	if (!point || look === 'none') return fill('none') + stroke(null);
	const { tone, origin } = point.datum;
	const paint = paintOf(tone) as 'accent';
	const border = stroke({ paint, width: 12_700 });
	if (look === 'border' || tone === 'outline') return fill('none') + border;
	return origin === 'computed' ? hatching(paint) + border : fill(paint) + stroke(null);
}

/** A bar's own words; they have a ground where a line of the axis could run through them. */
function writeLabel({ label }: Point, idx: number, i: number, chart: PlacedChart): string {
	const { axis, labels, joined, stacked, offset, place, labelWidth } = chart;
	const isAbove = joined ? idx === 0 : !stacked && i === 0;
	const y = (isAbove ? -offset : offset) / place.height;
	const lines = label.flatMap((text, n) =>
		linesIn(labelWidth, { text, size: n ? wordSize : numberSize, bold: n === 0 })
	);
	return xml`
		<c:dLbl>
			<c:idx val="${idx}"/>
			${labels === 'off' && xml`<c:layout><c:manualLayout><c:x val="0"/><c:y val="${y}"/></c:manualLayout></c:layout>`}
			<c:tx><c:rich>
				${bodyProperties({ wrap: false, anchor: 'ctr' })}
				<a:lstStyle/>
				${lines.map((words) => paragraph([words], { align: 'ctr' }))}
			</c:rich></c:tx>
			<c:spPr>${fill(axis.format ? 'paper' : 'none')}${stroke(null)}</c:spPr>
			<c:dLblPos val="${labels === 'off' ? 'ctr' : 'outEnd'}"/>
			${showing(1)}
		</c:dLbl>`;
}

const showing = (value: 0 | 1): string => xml`
	<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/>
	<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** A label that stands off its bar needs no line to it. */
const noLeaderLines = xml`
	<c:extLst>
		<c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">
			<c15:showLeaderLines val="0"/>
		</c:ext>
	</c:extLst>`;

const dateFormats = { years: 'yyyy', months: 'mmm yyyy' };

/** A range of the workbook with what stands in it; a cell that is left out is a gap. */
function reference(kind: 'str' | 'num', range: string, cells: Cell[], format = 'General'): string {
	const write = (cell: Cell) => (cell instanceof Date ? serialOf(cell) : escape(`${cell}`));
	return xml`
		<c:${kind}Ref>
			<c:f>${range}</c:f>
			<c:${kind}Cache>
				${kind === 'num' && xml`<c:formatCode>${format}</c:formatCode>`}
				<c:ptCount val="${cells.length}"/>
				${cells.map((cell, idx) => cell !== null && xml`<c:pt idx="${idx}"><c:v>${write(cell)}</c:v></c:pt>`)}
			</c:${kind}Cache>
		</c:${kind}Ref>`;
}

/** The axis of names, the first at the top or at the left, or of dates. */
function writeCategoryAxis({ dates, direction, labels, note }: PlacedChart): string {
	const kind = dates ? 'dateAx' : 'catAx';
	const scaling = dates?.unit === 'years' ? wholeYears(dates.days) : { ends: '', step: 6 };
	return xml`
		<c:${kind}>
			<c:axId val="${categoryId}"/>
			<c:scaling><c:orientation val="${direction === 'col' ? 'minMax' : 'maxMin'}"/>${scaling.ends}</c:scaling>
			<c:delete val="0"/>
			<c:axPos val="${direction === 'col' ? 'b' : 'l'}"/>
			${note && writeTitle(note, { size: wordSize, paint: 'quiet' })}
			${dates && xml`<c:numFmt formatCode="${dateFormats[dates.unit]}" sourceLinked="0"/>`}
			<c:majorTickMark val="${dates ? 'out' : 'none'}"/>
			<c:minorTickMark val="none"/>
			<c:tickLblPos val="${labels === 'off' ? 'none' : 'low'}"/>
			<c:spPr>${stroke(labels === 'off' ? null : { paint: 'ink', width: 15_875 })}</c:spPr>
			${writeType('ink')}
			<c:crossAx val="${valueId}"/>
			<c:crosses val="autoZero"/>
			<c:auto val="0"/>
			${!dates && '<c:lblAlgn val="ctr"/>'}
			<c:lblOffset val="100"/>
			${
				dates
					? xml`
					<c:baseTimeUnit val="${dates.unit}"/>
					<c:majorUnit val="${scaling.step}"/><c:majorTimeUnit val="${dates.unit}"/>`
					: '<c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/>'
			}
		</c:${kind}>`;
}

/** Round years at both ends of an axis, and the years from tick to tick. */
function wholeYears(days: Date[]): { ends: string; step: number } {
	const [first = 0, last = 0] = extent(days, (day) => day.getUTCFullYear());
	const [from, to] = nice(first, last, 4).map((year) => serialOf(new Date(Date.UTC(year, 0))));
	return {
		ends: `<c:max val="${to}"/><c:min val="${from}"/>`,
		step: tickStep(first, last, 4)
	};
}

/** The axis of values, which stands at the left of columns, under rows, and over bars with labels below. */
const writeValueAxis = ({ axis, direction, labels }: PlacedChart): string => xml`
	<c:valAx>
		<c:axId val="${valueId}"/>
		<c:scaling><c:orientation val="minMax"/><c:max val="${axis.max}"/><c:min val="0"/></c:scaling>
		<c:delete val="${axis.format ? 0 : 1}"/>
		<c:axPos val="${direction === 'col' ? 'l' : labels === 'off' ? 't' : 'b'}"/>
		${axis.format && xml`<c:majorGridlines><c:spPr>${stroke({ paint: 'rule', width: 9525 })}</c:spPr></c:majorGridlines>`}
		<c:numFmt formatCode="${escape(axis.format ?? 'General')}" sourceLinked="0"/>
		<c:majorTickMark val="none"/>
		<c:minorTickMark val="none"/>
		<c:tickLblPos val="nextTo"/>
		<c:spPr>${stroke(null)}</c:spPr>
		${writeType('quiet')}
		<c:crossAx val="${categoryId}"/>
		<c:crosses val="${direction === 'bar' && labels === 'end' ? 'max' : 'autoZero'}"/>
		<c:crossBetween val="between"/>
		<c:majorUnit val="${axis.unit}"/>
	</c:valAx>`;
