import { range } from 'd3';
import type { Frame } from '../plot';
import { horizontal, outlineRect, text, vertical, type Shape } from '../shape/shape';

/** Leading digits of numbers that end an axis well. */
const digits = [1, 2, 3, 5, 10];

/** The end of an axis that gives its greatest value away no more than by its size: round, and well above. */
export function ceiling(greatest: number): number {
	const least = greatest * 1.2;
	const power = 10 ** Math.floor(Math.log10(least));
	return digits.find((digit) => digit * power >= least)! * power;
}

/** Where an empty bar stands, and how wide it is. */
export interface EmptyBar {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The height an empty bar takes with the ticks under it. */
export const barPitch = ({ label }: Frame, height: number): number => height + label + 10;

/** A bar from 0 to 100 % with nothing in it, a tick at every tenth. */
export function emptyBar({ x, y, width, height }: EmptyBar, frame: Frame): Shape[] {
	const at = (share: number) => x + (share / 100) * width;
	const tick = (share: number) =>
		vertical(at(share), y + height, share % 50 ? 4 : 7, 'ink', share % 50 ? 0.75 : 1.25);
	const words = (share: number) =>
		text(at(share), y + height + 8 + frame.label * 0.85, `${share}%`, frame.label - 2, {
			anchor: ({ 0: 'start', 100: 'end' } as const)[share] ?? 'middle',
			fill: 'quiet'
		});
	return [
		outlineRect(x, y, width, height, 'ink'),
		...range(0, 101, 10).map(tick),
		...[0, 50, 100].map(words)
	];
}

/** Lines to write or draw on, from left to right. */
export const ruled = (x: number, y: number, width: number): Shape =>
	horizontal(x, y, width, 'grey', 0.75);
