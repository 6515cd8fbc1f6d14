import { extent } from 'd3';
import type { Place } from '$lib/plot/fit/stage';
import { tag } from '../xml';

/** A px of the slide in English Metric Units, of which an inch has 914,400. */
export const emu = (px: number): number => Math.round(px * 9525);

/** A size of type in px in hundredths of a point. */
export const points = (px: number): number => Math.round(px * 75);

/** The place as a shape's frame; no extent is negative, which PowerPoint takes for damage. */
export const frame = (place: Place): string => tag('a:xfrm', {}, ...corners(place));

/** The place as the frame of a chart, which stands in another namespace. */
export const chartFrame = (place: Place): string => tag('p:xfrm', {}, ...corners(place));

const corners = ({ x, y, width, height }: Place): string[] => [
	tag('a:off', { x: emu(x), y: emu(y) }),
	tag('a:ext', { cx: emu(Math.max(width, 0)), cy: emu(Math.max(height, 0)) })
];

/** The place as a group's frame, whose shapes stand in px of the slide as all others do. */
export const groupFrame = (place: Place): string => {
	const [off, ext] = corners(place) as [string, string];
	return tag(
		'a:xfrm',
		{},
		off,
		ext,
		off.replace('a:off', 'a:chOff'),
		ext.replace('a:ext', 'a:chExt')
	);
};

/** The least place that holds all of them. */
export function unite(places: Place[]): Place {
	const [x = 0, right = 0] = extent(places.flatMap((p) => [p.x, p.x + p.width]));
	const [y = 0, bottom = 0] = extent(places.flatMap((p) => [p.y, p.y + p.height]));
	return { x, y, width: right - x, height: bottom - y };
}
