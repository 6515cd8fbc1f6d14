import type { Chart } from './chart';
import { labelSize } from './chart-label';
import { stroke } from '../shapes/paint-xml';
import { bareParagraph } from '../shapes/type';
import { serialOf } from './workbook';
import { setting, tag } from '../xml';

/** Ids of the two axes; a flat chart has exactly two. */
export const [categoryId, valueId] = [111111111, 222222222];

/** The axes of a chart: what its bars are of, then their values. */
export const writeAxes = (chart: Chart): string[] => [
	'years' in chart.categories ? writeDateAxis(chart.categories) : writeNameAxis(chart),
	writeValueAxis(chart)
];

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
