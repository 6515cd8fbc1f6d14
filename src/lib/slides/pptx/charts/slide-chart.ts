import { outlineRect, vertical } from '$lib/plot/shape/shape';
import type { Place } from '$lib/plot/fit/stage';
import type { ShownSlide } from '../../shown';
import type { Remark } from './chart';
import type { PlacedChart } from './chart-model';
import { nameTag, onSlide, writeShape, writeTextBox } from '../shapes/drawn';
import { paragraph, textBody } from '../shapes/type';
import { chartFrame } from '../shapes/unit';
import { chartSpaces, tag } from '../xml';

/** A chart, the title of its panel above, and what stands in its gaps. */
export function writeChartShapes(
	shown: ShownSlide,
	{ chart, place, caption }: PlacedChart,
	alt: string,
	id: string
): string[] {
	const body = caption ? textBody([paragraph([caption.words])], { wrap: true }) : '';
	return [
		caption ? writeTextBox('Title of the chart', caption.place, body) : '',
		...chart.wholes.map((whole) => writeWhole(whole, place)),
		writeFrame(shown.slide.name, place, alt, id),
		...chart.rules.map(({ x, y, height }) => writeRule(place.x + x, place.y + y, height)),
		...chart.remarks.map((remark) => writeRemark(remark, place))
	];
}

/** A remark stands over the chart. */
function writeRemark(
	{ words, place: own, align, anchor, isOpaque }: Remark,
	{ x, y }: Place
): string {
	const body = textBody([paragraph([words], { align })], { wrap: true, anchor });
	return writeTextBox(
		words.text,
		{ ...own, x: x + own.x, y: y + own.y },
		body,
		isOpaque ? 'paper' : 'none'
	);
}

const writeWhole = ({ x, y, width, height }: Place, place: Place): string =>
	writeShape(outlineRect(place.x + x, place.y + y, width, height), onSlide, 'Whole').xml;

const writeRule = (x: number, y: number, height: number): string =>
	writeShape(vertical(x, y, height, 'ink', 2, '5 4'), onSlide, 'Mark').xml;

const writeFrame = (name: string, place: Place, alt: string, id: string): string =>
	tag(
		'p:graphicFrame',
		{},
		tag(
			'p:nvGraphicFramePr',
			{},
			nameTag(name, alt),
			tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: true })),
			tag('p:nvPr')
		),
		chartFrame(place),
		tag(
			'a:graphic',
			{},
			tag(
				'a:graphicData',
				{ uri: chartSpaces['xmlns:c'] },
				tag('c:chart', { 'xmlns:c': chartSpaces['xmlns:c'], 'r:id': id })
			)
		)
	);
