import { max } from 'd3';
import type { Plot } from '../plot';
import { px, rect, text, type Paint, type RectShape, type TextShape } from '../shape/shape';
import { wrap } from '../text/text';

/** A plot on a sheet: where its top left stands, and how many px of the sheet one of its own takes. */
export interface PlacedPlot {
	plot: Plot;
	x: number;
	y: number;
	scale: number;
}

/** Words and rules around a plot: what can be moved by its `x` and `y` alone. */
type Movable = TextShape | RectShape;

/** A part of a sheet, in px from its own top left. */
export interface Block {
	width: number;
	height: number;
	/** What is set in the sans face, and what in the serif. */
	sans: Movable[];
	serif: Movable[];
	plots: PlacedPlot[];
}

/** A block with nothing in it. */
export const empty: Block = { width: 0, height: 0, sans: [], serif: [], plots: [] };

/** How words are set in a block. */
interface BlockStyle {
	size: number;
	face: 'sans' | 'serif';
	weight?: TextShape['weight'];
	fill?: Paint;
	/** Distance between baselines, as a multiple of the size. */
	leading?: number;
	/** Whether the lines are made equally long, rather than all but the last as long as can be. */
	balanced?: boolean;
}

/** How much wider a line in the bundled serif may be than in the faces that lines are measured in. */
const stretch = { regular: 1.12, bold: 1.04 };

/** A number stays with what it counts, a dash with the word before it. */
const bind = (said: string): string =>
	said.replaceAll(/(?<=\d) (?=(million|rubles|people|months)\b)| (?=—)/g, '\u00a0');

/** Words in as many lines as they need. */
export function words(said: string, width: number, style: BlockStyle): Block {
	const { size, face, weight = 'regular', fill = 'ink', leading = 1.35, balanced } = style;
	const set = balanced ? balance : wrap;
	const measured = face === 'serif' ? width / stretch[weight] : width;
	const shapes = set(bind(said), measured, size, weight).map((line, i) =>
		text(0, size + i * size * leading, line, size, { weight, fill })
	);
	const height = (max(shapes, ({ y }) => y) ?? 0) + size * 0.3;
	return { ...empty, width, height, [face]: shapes };
}

/** Words in lines of much the same length, no more of them than `width` asks for. */
export function balance(
	said: string,
	width: number,
	size: number,
	weight: TextShape['weight'] = 'regular'
): string[] {
	const lines = wrap(said, width, size, weight);
	const narrower = wrap(said, width * 0.97, size, weight);
	const isWorse = narrower.length > lines.length || width < size * 8;
	return isWorse ? lines : balance(said, width * 0.97, size, weight);
}

/** A horizontal line across the block. */
export const rule = (width: number, height: number, fill: Paint): Block => ({
	...empty,
	width,
	height,
	sans: [rect(0, 0, width, height, fill)]
});

const shift = <S extends { x: number; y: number }>(shapes: S[], x: number, y: number): S[] =>
	shapes.map((shape) => ({ ...shape, x: px(shape.x + x), y: px(shape.y + y) }));

/** The block moved: its width and height reach to where it now ends. */
export const move = (block: Block, x: number, y: number): Block => ({
	width: block.width + x,
	height: block.height + y,
	sans: shift(block.sans, x, y),
	serif: shift(block.serif, x, y),
	plots: shift(block.plots, x, y)
});

/** Blocks laid over one another. */
export const overlay = (...blocks: Block[]): Block => ({
	width: max(blocks, (b) => b.width) ?? 0,
	height: max(blocks, (b) => b.height) ?? 0,
	sans: blocks.flatMap((b) => b.sans),
	serif: blocks.flatMap((b) => b.serif),
	plots: blocks.flatMap((b) => b.plots)
});

/** Blocks from top to bottom; those without a height take no gap either. */
export function below(gap: number, ...blocks: Block[]): Block {
	let y = 0;
	const full = blocks.filter((b) => b.height > 0);
	const moved = full.map((block) => {
		const top = y;
		y += block.height + gap;
		return move(block, 0, top);
	});
	return moved.length ? overlay(...moved) : empty;
}

/** Two blocks side by side. */
export const sideBySide = (gap: number, left: Block, right: Block): Block =>
	overlay(left, move(right, left.width + gap, 0));
