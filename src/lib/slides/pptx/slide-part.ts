import { sourceType, stages, type Ratio, type Stage } from '$lib/plot/fit/stage';
import { rect } from '$lib/plot/shape/shape';
import { isWhole, titleAt, type ShownSlide } from '../shown';
import { writePlots } from './shapes/group';
import { writeNumber } from './master';
import { shapeTree } from './placeholder';
import { altAt, sourceOf } from '../said';
import { onSlide, writeShape, writeTextBox } from './shapes/drawn';
import { writeChartFrame, type SlideChart } from './charts/slide-chart';
import { titleLeading, writeTitle } from './shapes/slide-title';
import { countLines, fitSize, paragraph, textBody, type Words } from './shapes/type';
import { slideSpaces, xml, xmlFile } from './xml';

/** A slide at a step as a part of the package; its relationships are those of `partsOf`. */
export function writeSlide(
	shown: ShownSlide,
	step: number,
	ratio: Ratio,
	placed: SlideChart | null
): string {
	const stage = stages[ratio];
	const alt = altAt(shown, step);
	const shapes = xml`
		${writeTitle(titleAt(shown, step), stage.title)}
		${
			placed
				? writeChartFrame(placed.chart, shown.slide.name, alt) +
					writePlots({ ...shown, plots: placed.drawn }, step)
				: writePlots(shown, step, alt)
		}
		${shown.setting === 'beside' && isWhole(shown, step) && writeSentence(shown, stage)}
		${writeSource(shown, stage)}
		${writeNumber(null)}`;
	return xmlFile`
		<p:sld ${slideSpaces}>
			<p:cSld>${shapeTree(shapes)}</p:cSld>
			<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
		</p:sld>`;
}

/** Distance between the lines of a sentence, in percent of Georgia's own, and in ems. */
const [leading, lineHeight] = [118, 1.36];

/** The words that state the headline's numbers, beside a bar in red, as a quotation; the number's own are marked. */
function writeSentence({ slide }: ShownSlide, { sentence: place }: Stage): string {
	const text = slide.sentence.map((piece) => piece.text).join('');
	if (!text) return '';
	const inner = { ...place, x: place.x + 22, width: place.width - 22 };
	const room = { width: inner.width, height: place.height * 0.9 };
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
	return (
		writeShape(bar, onSlide, 'Bar beside the sentence').xml +
		writeTextBox('Sentence of the article', inner, body)
	);
}

/** Where the numbers are from; leads to the live figure. The box has two lines, as most sources do. */
function writeSource(shown: ShownSlide, { source }: Stage): string {
	const link = shown.slide.address && 'rId4';
	const words: Words = { text: sourceOf(shown), size: sourceType, paint: 'quiet', link };
	const place = { ...source, height: sourceType * 2 * titleLeading };
	return writeTextBox('Source', place, textBody([paragraph([words])], { wrap: true }));
}
