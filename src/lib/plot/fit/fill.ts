import { greatest, max, sum } from 'd3';
import type { Figure } from '$lib/model/figure';
import {
	areaOf,
	drawPlots,
	leastTypeOf,
	scaleInto,
	type Arrangement,
	type Scaled
} from './arrange';
import { empty, move, overlay, sideBySide, type Block } from './block';
import { narrowed, notesOf, type Note } from './note';
import { textWidth } from '../shape/box';
import type { Sheet } from './picture-size';
import { leading } from '../text/text';

/** What is left of a sheet between its head and its foot. */
export interface Room {
	top: number;
	width: number;
	height: number;
}

/** A room that is filled, and whether all that is in it can be read. */
export interface Filled {
	body: Block;
	fits: boolean;
}

/** A way to fill the room. */
interface Filling {
	body: Block;
	/** What it is made of. */
	scaled: Scaled;
	notes: Block;
	/** How much of the room's width has something in it. */
	used: number;
}

/**
 * Fills the room with one of the arrangements and, given a figure, with the article's words that state
 * its headline, which no picture is without. Of all ways that leave the plot nearly as large as it can
 * be, the one that leaves least paper bare is taken. `fits` says whether all can be read.
 */
export function fill(ways: Arrangement[], figure: Figure | null, sheet: Sheet, room: Room): Filled {
	const notes = figure ? notesOf(figure) : [];
	const all = notes.length
		? notes.flatMap((note) => annotate(ways, note, sheet, room))
		: ways.map((way) => placeAbove(way, empty, sheet, room));
	const sound = all.filter((one) => fits(one, sheet, room));
	// Where nothing can be read at the size asked for, small words are better than words off the room.
	const inside = all.filter((one) => isInside(one, room));
	const body = choose([sound, inside, all].find((some) => some.length) ?? [], room);
	return { body: move(body, 0, room.top), fits: sound.length > 0 };
}

function choose(sound: Filling[], room: Room): Block {
	const plotOf = ({ scaled }: Filling) => areaOf(scaled);
	const most = max(sound, plotOf) ?? 0;
	const fair = sound.filter((one) => plotOf(one) >= most * 0.5);
	return greatest(fair, (one) => meritOf(one, room))?.body ?? empty;
}

/** Shares of the room's width that notes may have beside a plot. */
const shares = [0.25, 0.28, 0.31, 0.34, 0.4, 0.46];

/** Each arrangement with the note below it, at its right, and under its last column. */
function annotate(ways: Arrangement[], note: Note, sheet: Sheet, room: Room): Filling[] {
	const wide = note(sheet, room.width);
	const narrow = shares.map((share) => {
		const width = room.width * share;
		return note(narrowed(sheet, width), width);
	});
	return ways.flatMap((way) => [
		placeAbove(way, wide, sheet, room),
		...narrow.map((notes) => placeBeside(way, notes, sheet, room)),
		...placeUnderLast(way, note, sheet, room)
	]);
}

/** The plots over the notes, what is left of the room before, between and after them. */
function placeAbove(way: Arrangement, notes: Block, sheet: Sheet, room: Room): Filling {
	const gap = notes.height && sheet.margin * 0.6;
	const scaled = scaledTo(way, sheet, room.width, room.height - notes.height - gap);
	const plots = drawPlots(scaled);
	const slack = Math.max(0, room.height - plots.height - gap - notes.height) / 3;
	const body = overlay(move(plots, 0, slack), move(notes, 0, plots.height + gap + 2 * slack));
	return { body, scaled, notes, used: plots.width };
}

/** The plots at the left of the notes, both in the middle of the room's height. */
function placeBeside(way: Arrangement, notes: Block, sheet: Sheet, room: Room): Filling {
	const scaled = scaledTo(way, sheet, room.width - notes.width - sheet.margin, room.height);
	const plots = drawPlots(scaled);
	const body = sideBySide(sheet.margin, centre(plots, room), centre(notes, room));
	return { body, scaled, notes, used: body.width };
}

/** The notes under the last of several columns, which may be shorter than another. */
function placeUnderLast(way: Arrangement, note: Note, sheet: Sheet, room: Room): Filling[] {
	const scaled = scaledTo(way, sheet, room.width, room.height);
	const plots = drawPlots(scaled);
	const last = plots.plots.slice(1).at(-1);
	if (!last) return [];
	const { x, plot, scale } = last;
	const width = room.width - x;
	const notes = note(narrowed(sheet, width), width);
	const under = move(notes, x, plot.height * scale + sheet.margin * 0.6);
	const body = centre(overlay(plots, under), room);
	return [{ body, scaled, notes, used: body.width }];
}

const centre = (block: Block, room: Room): Block =>
	move(block, 0, Math.max(0, room.height - block.height) / 2);

/** As large as the room allows, and no larger than leaves the headline the largest words. */
const scaledTo = (way: Arrangement, sheet: Sheet, width: number, height: number): Scaled =>
	scaleInto(way, { width, height }, sheet.headline[0] * 0.7);

const isInside = ({ body }: Filling, { width, height }: Room): boolean =>
	body.width <= width + 1 && body.height <= height + 1;

/** Whether all words can be read, and nothing is outside the room. */
const fits = (filling: Filling, sheet: Sheet, room: Room): boolean =>
	isInside(filling, room) && isRead(filling, sheet);

const isRead = ({ scaled, notes }: Filling, sheet: Sheet): boolean =>
	leastTypeOf(scaled) >= sheet.least && isSet(notes);

/** What is good about a filling, put together: plots, words, the width in use. */
const meritOf = ({ scaled, notes, used }: Filling, { width, height }: Room): number =>
	(areaOf(scaled) + inkOf(notes) / 2) / (width * height) + used / width / 5;

/** Whether a sentence is set in lines of more than a few words, and no arithmetic is longer than a line. */
const isSet = ({ width, serif, sans }: Block): boolean =>
	serif.every((shape) => shape.shape !== 'text' || width >= shape.size * 12) &&
	sans.every((shape) => shape.shape !== 'text' || textWidth(shape) <= width);

/** What the lines of a block merit. */
const inkOf = ({ sans, serif }: Block): number =>
	sum([...sans, ...serif], (shape) =>
		shape.shape === 'text' ? textWidth(shape) * shape.size * leading : 0
	);
