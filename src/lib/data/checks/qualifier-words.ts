import type { Qualifier } from '$lib/model/datum';
import { findNumbers, parseNumber } from './number-words';

const LEADING: [RegExp, Qualifier][] = [
	[/\b(about|around|approximately|roughly)$/i, 'about'],
	[/\b(no more than|at most|up to|within)$/i, 'up_to'],
	[/\b(just under|nearly|almost|under)$/i, 'just_under'],
	[/\b(more than|over)$/i, 'more_than'],
	[/\bat least$/i, 'at_least']
];

/** What the words say about the number they state: “just under 80,000” is just_under. */
export function parseQualifier(words: string): Qualifier {
	const reading = parseNumber(words);
	const leading = parseLeading(words.slice(0, findStart(words)));
	if (reading === null || 'magnitude' in reading) return 'vague';
	return leading === 'just_under' && 'whole' in reading ? 'almost_all' : leading;
}

/** What the words that lead up to a number say about it; exact if nothing. */
export function parseLeading(words: string): Qualifier {
	const trimmed = words.trimEnd();
	return LEADING.find(([pattern]) => pattern.test(trimmed))?.[1] ?? 'exact';
}

/** Where the first number of the words begins. */
export function findStart(words: string): number {
	return findNumbers(words)[0]?.start ?? 0;
}
