import type { Datum } from '$lib/model/datum';
import type { Interval } from '$lib/model/numbers/interval';
import { arrow } from './arrow';
import { diamond, reach } from './diamond';
import { path, type Command } from '../shape/path';
import { horizontal, line, rect, type Shape } from '../shape/shape';
import { paintOf } from './texture';
import { timesMark } from './times-mark';

/** Values to px, from zero on. */
type Scale = (value: number) => number;

const arrowLength = 20;

/** A number of the article: a stick from zero with its head at the end, or a bar over all it can be. */
export function ownMark(datum: Datum, x: Scale, y: number): Shape[] {
	const { low, high } = datum.interval!;
	const isSpan = low !== null && high !== null && low > 0 && low < high;
	const stick = rect(x(0), y - 2.5, x(high ?? low!) - x(0), 5, paintOf(datum.tone));
	return [...(isSpan ? [] : [stick]), ...timesMark(datum, x, y)!.shapes];
}

/** Another source's value: a hollow diamond at each end that is known, an arrow where one isn't, a thin line from zero. */
export function otherMark({ low, high, about }: Interval, x: Scale, y: number): Shape[] {
	const isLow = low !== null && (low > 0 || high === 0);
	const ends = [...new Set([...(isLow ? [x(low)] : []), ...(high === null ? [] : [x(high)])])];
	const [from, to] = [Math.min(...ends), Math.max(...ends)];
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
