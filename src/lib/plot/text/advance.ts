import { sum } from 'd3';
/** The two weights in which a plot sets text. */
export type Weight = 'regular' | 'bold';

const CHARACTERS =
	' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
	'\u00a0‘’“”–—×·…é≥≤−←→';

/** One em, in thousandths: rather too wide than too narrow for a character the table lacks. */
const DEFAULT_ADVANCE = 1000;

const ADVANCES: Record<Weight, Map<string, number>> = {
	regular: createTable([
		278, 289, 426, 557, 557, 890, 667, 249, 334, 334, 418, 584, 278, 334, 278, 350, 557, 557, 557,
		557, 557, 557, 557, 557, 557, 557, 278, 278, 584, 584, 584, 557, 1016, 667, 667, 723, 723, 667,
		611, 778, 723, 278, 500, 667, 557, 834, 723, 778, 667, 778, 723, 667, 611, 723, 667, 944, 667,
		667, 611, 303, 350, 303, 497, 557, 542, 557, 557, 500, 557, 557, 292, 557, 557, 246, 247, 500,
		255, 834, 557, 557, 557, 557, 347, 500, 338, 557, 500, 723, 500, 500, 500, 334, 260, 334, 584,
		278, 249, 249, 426, 426, 557, 1000, 584, 278, 1000, 557, 549, 549, 584, 1000, 1000
	]),
	bold: createTable([
		278, 340, 537, 557, 557, 890, 723, 300, 344, 344, 457, 584, 300, 334, 300, 344, 557, 557, 557,
		557, 557, 557, 557, 557, 557, 557, 334, 334, 584, 584, 584, 611, 976, 723, 723, 723, 723, 667,
		611, 778, 723, 301, 557, 723, 611, 834, 723, 778, 667, 778, 723, 667, 611, 723, 667, 944, 667,
		667, 611, 344, 344, 344, 584, 557, 555, 557, 611, 557, 611, 557, 341, 611, 611, 278, 278, 557,
		286, 890, 611, 611, 611, 611, 398, 557, 383, 611, 557, 778, 557, 557, 500, 390, 280, 390, 584,
		278, 300, 300, 537, 537, 557, 1000, 584, 300, 1000, 557, 549, 549, 584, 1000, 1000
	])
};

function createTable(advances: number[]): Map<string, number> {
	return new Map(
		[...CHARACTERS].map((character, i) => [character, advances[i] ?? DEFAULT_ADVANCE])
	);
}

/**
 * The width in px of `text` on one line, in a font of `size` px, without a DOM.
 *
 * An upper bound for two fonts, so that text set in either fits: the table holds, in thousandths of
 * an em, the wider of the advance in Arial (read from the `hmtx` table of Liberation Sans, which has
 * Arial's metrics) and in Source Sans 3 (weight 400; for bold the wider of 600 and 700, against
 * Arial Bold), rounded up. Kerning, which mostly tightens, is left out.
 */
export function measureText(text: string, size: number, weight: Weight = 'regular'): number {
	const advance = (character: string) => ADVANCES[weight].get(character) ?? DEFAULT_ADVANCE;
	return (sum(text, advance) * size) / 1000;
}
