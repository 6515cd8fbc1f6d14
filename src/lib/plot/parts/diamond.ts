import { extent } from 'd3';
import type { Interval } from '$lib/model/numbers/interval';
import { path, arrow, type Command, type Path } from '../shape/path';
import { horizontal, line, type Shape } from '../shape/shape';

/** Half the height of a diamond. */
export const reach = 4.5;

/** A diamond, the mark of a value from outside the article. */
export const diamond = (x: number, y: number): Path =>
	path(x, y).moveTo(0, -reach).lineTo(reach, 0).lineTo(0, reach).lineTo(-reach, 0).closePath();

const arrowLength = 20;

/** Another source's value: a hollow diamond at each end that is known, an arrow where one isn't, a thin line from zero. */
export function otherMark(
	{ low, high, about }: Interval,
	x: (value: number) => number,
	y: number
): Shape[] {
	const isLow = low !== null && (low > 0 || high === 0);
	const ends = [...new Set([...(isLow ? [x(low)] : []), ...(high === null ? [] : [x(high)])])];
	const [from = 0, to = 0] = extent(ends);
	const span =
		to - from > 2 * reach
			? path(0, y)
					.moveTo(from + reach, 0)
					.lineTo(to - reach, 0).d
			: [];
	const open = high === null ? openEnd(to, y, 1) : isLow ? [] : openEnd(from, y, -1);
	return [
		horizontal(x(0), y, Math.max(0, from - reach - x(0)), 'grey', 1, '1 3'),
		line(
			{ d: [...ends.flatMap((end) => diamond(end, y).d), ...span, ...open] },
			'ink',
			2,
			about ? '2 2' : undefined
		)
	];
}

/** An arrow from a diamond into what is possible. */
const openEnd = (at: number, y: number, direction: 1 | -1): Command[] =>
	arrow(at + direction * reach, y, direction * arrowLength, 0).d;
