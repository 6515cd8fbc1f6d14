import { max, min } from 'd3';
import type { Datum } from '$lib/model/datum';

/** The first and the last calendar year that the data's periods touch. */
export function yearsOf(data: Datum[]): [number, number] {
	const ends = data.flatMap(({ period }) => [period?.start, period?.end && period.end - 0.01]);
	return [
		Math.floor(min(ends, (end) => end ?? undefined)!),
		Math.floor(max(ends, (end) => end ?? undefined)!)
	];
}
