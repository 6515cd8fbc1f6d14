import type { ClaimRow } from '$lib/model/claim-row';
import { claimRows } from '$lib/define/claim-rows';

/** Every claim, in the article's order. */
export const load = (): { rows: ClaimRow[] } => ({ rows: claimRows });
