import type { Paint } from '$lib/plot/shape/shape';
import { tag } from '../xml';

/**
 * The place of each colour role in the deck's theme. Shapes name the role and not the colour, so
 * that one changes all of a deck's reds at once, and that a slide taken to another deck can be read there.
 */
export const themeSlots: Record<Exclude<Paint, 'none'>, string> = {
	paper: 'bg1',
	ink: 'tx1',
	band: 'bg2',
	quiet: 'tx2',
	accent: 'accent1',
	second: 'accent2',
	grey: 'accent3',
	rule: 'accent4',
	tint: 'accent5'
};

const colour = (paint: Exclude<Paint, 'none'>): string =>
	tag('a:schemeClr', { val: themeSlots[paint] });

/** A plain fill. */
export const fill = (paint: Paint): string =>
	paint === 'none' ? tag('a:noFill') : tag('a:solidFill', {}, colour(paint));

/** Lines at 45° on paper: what the figures hatch because we computed it. */
export const hatching = (paint: Exclude<Paint, 'none'>): string =>
	tag(
		'a:pattFill',
		{ prst: 'wdUpDiag' },
		tag('a:fgClr', {}, colour(paint)),
		tag('a:bgClr', {}, colour('paper'))
	);

/** How a line is drawn. */
export interface Stroke {
	paint: Paint;
	/** In EMU. */
	width: number;
	/** Lengths of dashes and gaps as multiples of the width. */
	dash?: number[];
}

/** A line, or none. */
export const stroke = (line: Stroke | null): string =>
	line && line.paint !== 'none'
		? tag(
				'a:ln',
				{ w: line.width, cap: 'flat' },
				fill(line.paint),
				dashes(line.dash),
				tag('a:miter', { lim: 800000 })
			)
		: tag('a:ln', {}, tag('a:noFill'));

/** In thousandths of a percent of the line's width. */
const dashes = ([dash, gap]: number[] = []): string =>
	dash && gap
		? tag(
				'a:custDash',
				{},
				tag('a:ds', { d: Math.round(dash * 100_000), sp: Math.round(gap * 100_000) })
			)
		: tag('a:prstDash', { val: 'solid' });
