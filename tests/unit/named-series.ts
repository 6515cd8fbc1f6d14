import type { Series } from '$lib/model/series';
import { seriesByKey } from '$lib/define/all-series';

/** The series with these keys, in their order. */
export const named = (...keys: string[]): Series[] =>
	keys.flatMap((key) => seriesByKey.get(key) ?? []);
