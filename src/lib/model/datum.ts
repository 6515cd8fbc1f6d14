import type { Interval } from './numbers/interval';
import type { Period } from './period';

/** What the words add to a value; dates have none of these, their "by" lives in the period. */
export type Qualifier =
	'exact' | 'about' | 'just_under' | 'more_than' | 'at_least' | 'up_to' | 'almost_all' | 'vague';

/** Whether the article prints the number, we computed it, or we counted persons one by one. */
export type Origin = 'stated' | 'computed' | 'counted';

/** The colour role of a mark; the component maps it to a CSS variable, a file to `#rrggbb`. */
export type Tone = 'accent' | 'grey' | 'second' | 'outline';

/** One number, fate or event as a plot shows it. */
export interface Datum {
	/** Unique in its figure; made of claim ids or of the computation's name. */
	key: string;
	/** Ids of the claims it rests on; marks and words that share one light together. */
	claims: string[];
	/** What it is, in words: "by 1940", "full-time party workers". */
	label: string;
	/** The row, group or lane it stands in; `null` where the panel has only one. */
	group: string | null;
	/** The nominal value, in `unit`: 80,000 of "just under 80,000"; `null` for fates, events, magnitude words. */
	value: number | null;
	/** All values the words allow, in `unit`. */
	interval: Interval | null;
	/** The step of the value's last meaningful digit: 10,000 for 80,000; 0 where it is exact by nature. */
	step: number;
	qualifier: Qualifier;
	/** "people", "%", …; empty for fates and events. */
	unit: string;
	/** The value with its qualifier as it is set beside the mark: "just under 80,000". */
	words: string;
	period: Period | null;
	origin: Origin;
	/** How it was computed or counted, with exact arithmetic; `null` for what the article states. */
	formula: string | null;
	tone: Tone;
}
