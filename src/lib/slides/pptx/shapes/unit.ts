import type { Place } from '$lib/plot/fit/stage';
import { xml } from '../xml';

/** A px of the slide in English Metric Units, of which an inch has 914,400. */
export const emu = (px: number): number => Math.round(px * 9525);

/** The place as a shape's frame. */
export const frame = (place: Place): string => `<a:xfrm>${corners(place)}</a:xfrm>`;

/** Where a frame is and its extent, which is never negative: PowerPoint takes that for damage. */
export const corners = (
	{ x, y, width, height }: Place,
	[off, ext] = ['a:off', 'a:ext']
): string => xml`
	<${off} x="${emu(x)}" y="${emu(y)}"/>
	<${ext} cx="${emu(Math.max(width, 0))}" cy="${emu(Math.max(height, 0))}"/>`;
