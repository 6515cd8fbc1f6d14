import { max } from 'd3';
import type { Frame } from '../plot';
import { boxAt, overlaps, textBox, type Box } from '../shape/box';
import { lead, text, vertical, type Shape, type TextShape } from '../shape/shape';
import { clamp, leading } from './text';

/** A label of a part of a bar: a number, set bold, and its words. */
export interface Label {
	/** Where its part of the bar begins, and where it ends. */
	from: number;
	to: number;
	number: string;
	words: string;
}

/** Labels in tiers below or above a bar; `height` is what the tiers take up. */
export interface PlacedLabels {
	/** Of each label, in their order. */
	shapes: Shape[][];
	height: number;
}

/** Where tiers of labels go: from a bar's edge down, or up. */
interface Side {
	edge: number;
	direction: 'down' | 'up';
	frame: Frame;
}

/**
 * Sets each label at the start of its part, in the tier nearest to the bar where it touches neither
 * another label nor a tick, with a tick to a label that stands elsewhere. The last label is placed
 * first: its start is the one that the others, which reach to the right, would cover.
 * `edge` is the bar's edge; tiers go down from it, or up.
 */
export function placeLabels(
	labels: Label[],
	edge: number,
	frame: Frame,
	direction: 'down' | 'up' = 'down'
): PlacedLabels {
	const side = { edge, direction, frame };
	const taken: Box[] = [];
	const placed = labels
		.toReversed()
		.map((label) => placeLabel(label, taken, side))
		.reverse();
	const last = max(placed, ({ tier }) => tier) ?? 0;
	return { shapes: placed.map(({ shapes }) => shapes), height: (last + 1) * pitchOf(frame) + 8 };
}

const pitchOf = (frame: Frame): number => frame.value * leading + 2;

function placeLabel(
	label: Label,
	taken: Box[],
	side: Side,
	tier = 0
): { tier: number; shapes: Shape[] } {
	const words = setLabel(label, tier, side);
	if (taken.some((other) => overlaps(textBox(words), other, 4))) {
		return placeLabel(label, taken, side, tier + 1);
	}
	const ticks = tickOf(label, words.x, tier, side);
	taken.push(textBox(words), ...ticks);
	const lines = ticks.map(({ left, top, bottom }) =>
		vertical(left + 0.5, top, bottom - top, 'quiet')
	);
	return { tier, shapes: [...lines, words] };
}

function setLabel({ from, number, words }: Label, tier: number, side: Side): TextShape {
	const { edge, direction, frame } = side;
	const depth = tier * pitchOf(frame);
	const y = direction === 'down' ? edge + 6 + frame.value + depth : edge - 10 - depth;
	const set = text(from, y, words, frame.label, { lead: lead(number, frame.value) });
	return clamp(set, 0, frame.width);
}

/** A tick from the part to a label that isn't at the part's start, or is in a tier further away. */
function tickOf({ from, to }: Label, x: number, tier: number, side: Side): Box[] {
	const { edge, direction, frame } = side;
	if (tier === 0 && Math.abs(x - from) < 1) return [];
	const length = 4 + tier * pitchOf(frame);
	const [top, bottom] = direction === 'down' ? [edge, edge + length] : [edge - length, edge];
	const at = tier === 0 ? (from + to) / 2 : from + 1;
	return [boxAt(at, 0.5, top, bottom)];
}
