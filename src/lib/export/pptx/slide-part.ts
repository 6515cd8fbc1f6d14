import type { Remark } from './chart';
import type { PlacedChart } from './chart-model';
import { sourceType, stages, type Place, type Ratio, type Stage } from '$lib/plot/stage';
import { outlineRect, rect, vertical } from '$lib/plot/shape';
import { isWhole, titleAt, type ShownSlide } from '../show';
import { writePlots } from './group';
import { writeNumber } from './master';
import { shapeTree, writePlaceholder } from './placeholder';
import { altAt, sourceOf } from './said';
import { nameTag, numberShapes, writeShape, writeTextBox } from './shape';
import { countLines, fitSize, paragraph, textBody, type Words } from './type';
import { chartFrame } from './unit';
import { chartSpaces, slideSpaces, tag, xmlFile } from './xml';

/** What of the package a slide names by its relationships. */
export interface Linked {
	/** Id of the chart's. */
	chart: string;
	/** Id of the live figure's; `null` where its address isn't known. */
	figure: string | null;
}

/** A slide at a step as a part of the package. */
export function writeSlide(
	shown: ShownSlide,
	step: number,
	ratio: Ratio,
	placed: PlacedChart | null,
	linked: Linked
): string {
	const stage = stages[ratio];
	const alt = altAt(shown, step);
	return xmlFile(
		numberShapes(
			tag(
				'p:sld',
				slideSpaces,
				tag(
					'p:cSld',
					{},
					shapeTree(
						writeTitle(titleAt(shown, step), stage.title),
						...(placed
							? writeChartShapes(shown, placed, alt, linked.chart)
							: [writePlots(shown, step, alt)]),
						...(shown.setting === 'beside' && isWhole(shown, step)
							? writeSentence(shown, stage)
							: []),
						writeSource(shown, stage, linked.figure),
						writeNumber(null)
					)
				),
				tag('p:clrMapOvr', {}, tag('a:masterClrMapping'))
			)
		)
	);
}

/** For shapes that are in px of the slide already. */
const onSlide = { x: 0, y: 0, scale: 1 };

/** Georgia's lines are a little more than its size apart. */
const titleLeading = 1.15;

function writeTitle(text: string, place: Place): string {
	const words: Words = { text, size: sizeOfTitle(text, place), face: 'serif', bold: true };
	const right = place.width - balance(words, place.width);
	const body = textBody([paragraph([words])], { wrap: true, right });
	return writePlaceholder({ kind: 'title', name: 'Title', place: null, body });
}

/** The narrowest width that takes no more lines, so that lines are of much the same length. */
function balance(words: Words, width: number): number {
	const lines = countLines(words.text, width, words);
	if (lines === 1) return width;
	let [short, enough] = [width / 2, width];
	while (enough - short > 8) {
		const middle = (short + enough) / 2;
		if (countLines(words.text, middle, words) > lines) short = middle;
		else enough = middle;
	}
	return enough;
}

/** How small a title may be to need no more than so many lines. */
const leastSizes: [lines: number, size: number][] = [
	[1, 34],
	[2, 30],
	[4, 24]
];

const titleSizes = [40, 38, 36, 34, 32, 30, 28, 26, 24];

/** Few lines before large letters, so that no last word stands alone. */
function sizeOfTitle(text: string, { width, height }: Place): number {
	const linesAt = (size: number) => countLines(text, width, { size, face: 'serif', bold: true });
	const fits = ([lines, least]: [number, number]) =>
		titleSizes.find(
			(size) =>
				size >= least && linesAt(size) <= lines && linesAt(size) * size * titleLeading <= height + 6
		);
	return leastSizes.map(fits).find((size) => size) ?? titleSizes.at(-1)!;
}

/** A chart, the title of its panel above, and what stands in its gaps. */
function writeChartShapes(
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

/** Distance between the lines of a sentence, in percent of Georgia's own, and in ems. */
const [leading, lineHeight] = [118, 1.36];

/** The words that state the first number, beside a bar in red, as a quotation; the number's own are marked. */
function writeSentence({ slide }: ShownSlide, { sentence: place }: Stage): string[] {
	const text = slide.sentence.map((piece) => piece.text).join('');
	if (!text) return [];
	const inner = { ...place, x: place.x + 22, width: place.width - 22 };
	const room = { width: inner.width, height: place.height * 0.75 };
	const size = fitSize(text, room, [28, 24], lineHeight, { face: 'serif' });
	const words = slide.sentence.map(({ text, printed }): Words => ({
		text,
		size,
		face: 'serif',
		bold: printed,
		paint: printed ? 'accent' : 'ink'
	}));
	const body = textBody([paragraph(words, { leading })], { wrap: true, anchor: 'ctr' });
	const height = countLines(text, inner.width * 1.04, { size, face: 'serif' }) * size * lineHeight;
	const bar = rect(place.x, place.y + (place.height - height) / 2, 4, height, 'accent');
	return [
		writeShape(bar, onSlide, 'Bar beside the sentence').xml,
		writeTextBox('Sentence of the article', inner, body)
	];
}

/** Where the numbers are from; leads to the live figure. The box has two lines, as most sources do. */
function writeSource(shown: ShownSlide, { source }: Stage, link: string | null): string {
	const words: Words = { text: sourceOf(shown), size: sourceType, paint: 'quiet', link };
	const place = { ...source, height: sourceType * 2 * titleLeading };
	return writeTextBox('Source', place, textBody([paragraph([words])], { wrap: true }));
}
