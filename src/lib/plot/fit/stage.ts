import type { TextShape } from '../shape/shape';
import { wrap } from '../text/text';
import { largest } from './largest';

/** A rectangle of a slide, in px. */
export interface Place {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The proportions a slide comes in. */
export const ratios = ['16x9', '4x3'] as const;

/** One of `ratios`. */
export type Ratio = (typeof ratios)[number];

/** Where the parts of a slide stand, in px; one px is three quarters of a point on the slide. */
export interface Stage {
	width: number;
	height: number;
	title: Place;
	/** The plot beside the sentence, and the plot that has the slide to itself. */
	plot: { beside: Place; alone: Place };
	sentence: Place;
	source: Place;
}

/** How a slide is set: the plot beside its sentence, or alone. */
export type Setting = keyof Stage['plot'];

/** The smallest words of a slide, in px: 18 points. Only its source is smaller. */
export const leastType = 24;

/** The words of the line that says where a slide's numbers are from, in px: 12 points. */
export const sourceType = 16;

/** The parts of a slide of so many px; the sentence takes the given width at the right. */
function stage(width: number, margin: number, title: number, sentence: number): Stage {
	const inner = width - 2 * margin;
	const top = margin * 0.75 + title + 10;
	const middle = { y: top, height: 648 - top };
	const gap = 44;
	return {
		width,
		height: 720,
		title: { x: margin, y: margin * 0.75, width: inner, height: title },
		plot: {
			beside: { x: margin, width: inner - sentence - gap, ...middle },
			alone: { x: margin, width: inner, ...middle }
		},
		sentence: { x: width - margin - sentence, width: sentence, ...middle },
		source: { x: margin, y: 662, width: inner, height: 44 }
	};
}

/** Every slide's parts, by its proportions. */
export const stages: Record<Ratio, Stage> = {
	'16x9': stage(1280, 52, 99, 392),
	'4x3': stage(960, 44, 128, 330)
};

/** How much wider the serif of a slide may be than the face that lines are measured in. */
const stretch = 1.12;

/** Distance between the baselines of a slide's title and of its sentence, in ems. */
export const stageLeading = { bold: 1.15, regular: 1.35 } as const;

/** How far letters reach beyond their lines, in ems. */
const overhang = 0.14;

/** The largest of the sizes in which the words fit their place, in px of the slide. */
export function fitType(
	words: string,
	{ width, height }: Place,
	sizes: number[],
	weight: TextShape['weight']
): number {
	const heightOf = (size: number) => {
		const lines = wrap(words, width / stretch, size, weight).length;
		return (lines * stageLeading[weight] + overhang) * size;
	};
	return largest(sizes, (size) => heightOf(size) <= height);
}

/** The sizes that a slide's title and its sentence are set in, largest first. */
export const stageSizes = { title: [44, 40, 36, 33, 30, 27], sentence: [34, 30, 27, 24] };
