import type { Paint } from '$lib/plot/shape/shape';
import { xml } from '../xml';

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
	`<a:schemeClr val="${themeSlots[paint]}"/>`;

/** A plain fill. */
export const fill = (paint: Paint): string =>
	paint === 'none' ? '<a:noFill/>' : `<a:solidFill>${colour(paint)}</a:solidFill>`;

/** Lines at 45° on paper: what the figures hatch because we computed it. */
export const hatching = (paint: Exclude<Paint, 'none'>): string => xml`
	<a:pattFill prst="wdUpDiag">
		<a:fgClr>${colour(paint)}</a:fgClr><a:bgClr>${colour('paper')}</a:bgClr>
	</a:pattFill>`;

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
		? xml`
			<a:ln w="${line.width}" cap="flat">
				${fill(line.paint)}${dashes(line.dash)}<a:miter lim="800000"/>
			</a:ln>`
		: '<a:ln><a:noFill/></a:ln>';

/** In thousandths of a percent of the line's width. */
const dashes = ([dash, gap]: number[] = []): string =>
	dash && gap
		? xml`<a:custDash><a:ds d="${Math.round(dash * 100_000)}" sp="${Math.round(gap * 100_000)}"/></a:custDash>`
		: '<a:prstDash val="solid"/>';
