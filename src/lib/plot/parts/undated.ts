import type { Datum } from '$lib/model/datum';
import type { MultiplesPanel } from '$lib/model/panel';
import type { Frame } from '../plot';

/** The zone at the left of a time axis that values without a year stand in, with the gap after it. */
export const undatedZone = { narrow: 84, wide: 150 };

/** What parts the zone from the time axis. */
export const undatedGap = 16;

/** Whether a datum of the panel has no place on its time axis. */
export const isUndated = ({ period }: Datum, { domain }: Pick<MultiplesPanel, 'domain'>): boolean =>
	period === null || domain === null;

/** The width of the undated zone: none where every datum has a year, all where none has. */
export function undatedWidth(panel: Pick<MultiplesPanel, 'data' | 'domain'>, frame: Frame): number {
	const undated = panel.data.filter((datum) => isUndated(datum, panel));
	if (undated.length === 0) return 0;
	return undated.length === panel.data.length ? frame.width : undatedZone[frame.size];
}
