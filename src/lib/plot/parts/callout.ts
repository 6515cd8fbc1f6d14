import { greatest } from 'd3';
import type { Datum } from '$lib/model/datum';
import { boxAround, type Box } from '../shape/box';
import type { Frame } from '../plot';
import { px, type TextShape } from '../shape/shape';
import { isFree, leading, lower, paragraph, raise } from '../text/text';

/** Texts that are moved as one. */
export type Lines = TextShape[];

/** Distance between a mark and its words. */
const distance = 5;

/** The number of a datum, bold, over its label if it is to be set too, in lines of about a width. */
export function calloutOf(
	datum: Datum,
	isLabelled: boolean,
	width: { number: number; label: number },
	frame: Frame
): Lines {
	const number = paragraph(0, 0, datum.words, width.number, frame.value, { weight: 'bold' });
	const top = (number.length - 1) * frame.value * leading + frame.label * leading;
	return isLabelled
		? [...number, ...paragraph(0, top, datum.label, width.label, frame.label)]
		: number;
}

/** Where words may stand. */
export interface Bounds {
	left: number;
	right: number;
	bottom: number;
}

/**
 * The lines beside their mark where they touch nothing taken and stay in their bounds: above it, at
 * its right, at its left, else as far above as they must. Those of a mark with a close neighbour
 * lean away from it: first they are tried flush with their mark.
 */
export function placeCallout(
	lines: Lines,
	mark: Box,
	taken: Box[],
	bounds: Bounds,
	lean: TextShape['anchor'] = 'middle'
): Lines {
	const above = mark.top - distance;
	const level = Math.min(middleOf(lines, mark), bounds.bottom);
	const centred = clampLines(set(lines, (mark.left + mark.right) / 2, above, 'middle'), bounds);
	const flush = [
		set(lines, mark.left, above, 'start'),
		set(lines, mark.right, above, 'end')
	].filter((choice) => isWithin(choice, bounds));
	const aside = [
		set(lines, mark.right + distance, level, 'start'),
		set(lines, mark.left - distance, level, 'end')
	].filter((choice) => isWithin(choice, bounds));
	const leaning = flush.filter(([first]) => first?.anchor === lean);
	const choices = [...leaning, centred, ...aside, ...flush];
	return choices.find((l) => isFree(l, taken)) ?? lowest([centred, ...flush], taken);
}

/** Of the same lines set in several ways, those that must be raised least to be free. */
function lowest(choices: Lines[], taken: Box[]): Lines {
	const raised = choices.map((choice) => raise(choice, taken));
	return greatest(raised, (lines) => boxAround(lines).bottom) ?? [];
}

/** Where the lines end so that their middle is that of the mark. */
function middleOf(lines: Lines, { top, bottom }: Box): number {
	const box = boxAround(lines);
	return (top + bottom) / 2 + (box.bottom - box.top) / 2;
}

/** The lines with their anchor at x and their lower edge at `bottom`. */
function set(lines: Lines, x: number, bottom: number, anchor: TextShape['anchor']): Lines {
	const down = bottom - boxAround(lines).bottom;
	return alignLines(lower(lines, down), x, anchor);
}

/** The lines, set flush with an edge of their bounds where they would leave it; the left edge counts first. */
export function clampLines(lines: Lines, bounds: Pick<Bounds, 'left' | 'right'>): Lines {
	const { left, right } = boxAround(lines);
	const isTooWide = right - left > bounds.right - bounds.left;
	if (left < bounds.left || isTooWide) return alignLines(lines, bounds.left, 'start');
	return right > bounds.right ? alignLines(lines, bounds.right, 'end') : lines;
}

const alignLines = (lines: Lines, x: number, anchor: TextShape['anchor']): Lines =>
	lines.map((line) => ({ ...line, x: px(x), anchor }));

/** Whether the lines stay in their bounds, but for what rounding adds. */
function isWithin(lines: Lines, bounds: Bounds): boolean {
	const { left, right } = boxAround(lines);
	return left >= bounds.left - 0.01 && right <= bounds.right + 0.01;
}

/** The lines lowered by whole lines of a size until they are free of what is taken. */
export function lowerLines(lines: Lines, taken: Box[], size: number): Lines {
	return isFree(lines, taken) ? lines : lowerLines(lower(lines, size * leading), taken, size);
}
