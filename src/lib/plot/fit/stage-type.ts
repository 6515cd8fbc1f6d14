import type { TextShape } from '../shape/shape';
import { largest } from './largest';
import type { Place } from './stage';
import { wrap } from '../text/text';

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
