import { greatest, range } from 'd3';
import type { View } from '$lib/model/figure';
import { areaOf, arrange, drawPlots, leastTypeOf, scaleInto, type Scaled } from './arrange';
import { move, type PlacedPlot } from './block';
import { layoutIn } from '../layout';
import { overlaps, textBox, type Box } from '../shape/box';
import type { Frame, PlacedPanel, Plot, Size } from '../plot';
import { leastType, type Place } from './stage';

/**
 * The widths and the type a plot is tried in: the narrower it is, or the larger its labels are beside
 * its bars, the larger its smallest words will be. They differ less in size than on a page.
 */
const frames: Frame[] = [15, 18, 21].flatMap((label): Frame[] => [
	...range(240, 480, 20).map((width) => frameOf('narrow', width, label)),
	...range(480, 760, 40).map((width) => frameOf('wide', width, label))
]);

function frameOf(size: Size, width: number, label: number): Frame {
	const display = Math.round(label * (size === 'wide' ? 1.9 : 1.6));
	return { size, width, label, value: label + 2, display };
}

/** Larger than this, the labels would outdo the title. */
const largestType = 34;

/** The view as large as its place allows, in px of the slide; `null` where its words would be too small to read. `layout` places it in a frame. */
export function placeOnStage(
	view: View,
	place: Place,
	layout: (view: View, frame: Frame) => Plot = layoutIn
): PlacedPlot[] | null {
	const readable = frames
		.map((frame) => scaleInto(arrange([layout(view, frame)]), place, largestType))
		.filter((scaled) => leastTypeOf(scaled) >= leastType && scaled.way.columns.every(isClear));
	const size = place.width > place.height * widePlace ? 'wide' : 'narrow';
	const meant = readable.filter(({ way }) => way.columns.every((plot) => plot.size === size));
	const best = greatest(meant.length ? meant : readable, areaOf);
	return best ? set(best, place) : null;
}

/** From these proportions on, a place is one for the wide layout. */
const widePlace = 1.7;

/** Whether no text reaches over the plot's sides or touches another: type so large may not fit its form. */
function isClear({ panels, width }: Plot): boolean {
	const boxes = panels.flatMap((panel) => textBoxes(panel));
	const isInside = boxes.every(({ left, right }) => left > -2 && right < width + 2);
	return isInside && boxes.every((a, i) => boxes.slice(i + 1).every((b) => !overlaps(a, b)));
}

const textBoxes = ({ y, guides, marks }: PlacedPanel): Box[] =>
	[...guides, ...marks.flatMap(({ shapes }) => shapes)]
		.filter((shape) => shape.shape === 'text')
		.map((shape) => textBox({ ...shape, y: shape.y + y }));

/** In the middle of the place's height, at its left. */
function set(scaled: Scaled, place: Place): PlacedPlot[] {
	const block = drawPlots(scaled);
	return move(block, place.x, place.y + (place.height - block.height) / 2).plots;
}
