import type { Datum } from '../datum';
import { round } from './quantity';

/**
 * A datum's value, the least and the greatest its words allow, in its unit, for a table; `null` for
 * no number and no bound. Computed ones have no more digits than are shown of them.
 */
export function boundsOf({ value, interval, step, origin }: Datum): (number | null)[] {
	const to = (end: number | null, way?: 'down' | 'up') =>
		end === null || origin === 'stated' ? end : round(end, step, way);
	return [to(value), to(interval?.low ?? null, 'down'), to(interval?.high ?? null, 'up')];
}
