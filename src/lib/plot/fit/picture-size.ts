import type { Preset } from '$lib/model/file';

/** A picture's size and the sizes of its type, in px of the SVG. */
export interface Sheet {
	width: number;
	height: number;
	margin: number;
	/** Section and title, above the headline. */
	kicker: number;
	/** The headline, the first of these at which it takes no more than `lines`. */
	headline: [number, ...number[]];
	lines: number;
	/** The article's sentence. */
	quote: number;
	/** Caveats. */
	note: number;
	/** Source and terms. */
	foot: number;
	/** No text of a plot is drawn smaller. */
	least: number;
}

const sizes: Record<Preset['name'], Omit<Sheet, 'width' | 'height'>> = {
	'': {
		margin: 44,
		kicker: 20,
		headline: [42, 38, 34],
		lines: 2,
		quote: 24,
		note: 20,
		foot: 14,
		least: 20
	},
	'4x3': {
		margin: 56,
		kicker: 23,
		headline: [48, 44, 40],
		lines: 2,
		quote: 26,
		note: 20,
		foot: 15,
		least: 20
	},
	'1x1': {
		margin: 60,
		kicker: 25,
		headline: [52, 46],
		lines: 3,
		quote: 29,
		note: 22,
		foot: 16,
		least: 20
	},
	'9x16': {
		margin: 72,
		kicker: 32,
		headline: [68, 62],
		lines: 4,
		quote: 40,
		note: 29,
		foot: 24,
		least: 24
	}
};

/** The sheet of a preset. */
export const sheetOf = ({ name, width, height }: Preset): Sheet => ({
	width,
	height,
	...sizes[name]
});

/** The picture that stands for a page where its address is passed on. */
export const cardSheet: Sheet = {
	width: 1200,
	height: 630,
	margin: 48,
	kicker: 24,
	headline: [64, 60, 56, 52, 48, 44],
	lines: 3,
	quote: 28,
	note: 22,
	foot: 17,
	least: 16
};
