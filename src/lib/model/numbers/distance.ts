import type { Nearness } from '../source';
import { closed, divide, type Interval } from './interval';
import { round } from './quantity';

/** How far the article's number is from another source's, and whether that is close. */
export interface Distance {
	nearness: Extract<Nearness, 'close' | 'differs' | 'contradicts'>;
	words: string;
}

/** Up to so many percent apart is close. */
const CLOSE = 5;

/** Up to so many percent apart a number that rounds to the other is the same. */
const SAME = 0.5;

/**
 * How far the article's number is from another source's of the same measure, in percent of that
 * source: from the least to the greatest that both their words allow. With the
 * `step` of the article's last digit, a source that rounds to its number is the same. Throws RangeError for intervals that may be negative.
 */
export function distance(article: Interval, source: Interval, step = 0): Distance {
	if (article.high === null && source.low! >= article.low!) return atBound(article, source);
	const { low, high, about } = divide(article, source);
	const [least, most] = [percentOf(low!), high === null ? Infinity : percentOf(high)];
	if (least === 0 && most === 0) return { nearness: 'close', words: 'the same number' };
	const far = Math.max(Math.abs(least), Math.abs(most));
	const rounds = step > 0 && isRounded(article, source, step);
	if (rounds && (far <= SAME || far > CLOSE))
		return { nearness: 'close', words: 'the same number, rounded' };
	const words = describe(least, most, far);
	return { nearness: far <= CLOSE ? 'close' : 'differs', words: about ? `about: ${words}` : words };
}

const atLow = ({ low }: Interval): Interval => closed(low, low);

/** A source that a lower bound allows is held against the bound itself. */
function atBound(article: Interval, source: Interval): Distance {
	const { nearness, words } = distance(atLow(article), atLow(source));
	const whose = source.high === null ? 'both are lower bounds' : 'its number is a lower bound';
	return { nearness, words: words === 'the same number' ? words : `${words}; ${whose}` };
}

function isRounded(article: Interval, source: Interval, step: number): boolean {
	const isExact = source.low !== null && source.low === source.high;
	return isExact && article.low === article.high && round(source.low!, step) === article.low;
}

/** A ratio as so many percent above 1, without the noise of binary fractions. */
const percentOf = (ratio: number): number => Number(((ratio - 1) * 100).toPrecision(12));

function describe(least: number, most: number, far: number): string {
	if (least < 0 && most > 0)
		return far <= CLOSE ? `within ${Math.ceil(far)}%` : 'the ranges overlap';
	const side = most <= 0 ? 'lower' : 'higher';
	const [near, farthest] = most <= 0 ? [-most, -least] : [least, most];
	if (far <= CLOSE) return `within ${Math.ceil(far)}%; the article is ${side}`;
	if (side === 'higher' && near >= 100)
		return `the article is ${formatTimes(near, farthest)} as high`;
	return `the article is ${formatSpan(near, farthest, side)}% ${side}`;
}

const toTimes = (percent: number): number => Number((1 + percent / 100).toPrecision(2));

const formatTimes = (near: number, far: number): string =>
	far === Infinity
		? `at least ${toTimes(near)} times`
		: `${join(toTimes(near), toTimes(far))} times`;

/** A lower number can be 100% lower at most: then only the other end says something. */
function formatSpan(near: number, far: number, side: 'lower' | 'higher'): string {
	const isOpen = far === Infinity || (side === 'lower' && far >= 100);
	return isOpen ? `at least ${Math.floor(near)}` : join(Math.round(near), Math.round(far));
}

const join = (near: number, far: number): string =>
	near === far ? `${near}` : `${near} to ${far}`;

/** A source's value of another measure that the article's number can't be above, or can't be below. */
export type Bound = 'upper' | 'lower';

/**
 * How the article's number stands to a bound that another measure sets, `counted` in `words` ("all
 * officers purged", "3.7–7.7%"): beyond all of it the two contradict; `null` where it lies within.
 */
export function judgeBound(
	article: Interval,
	source: Interval,
	bound: Bound,
	counted: string,
	words: string
): Distance | null {
	const { low, high } = divide(article, source);
	const [least, most] = [low ?? 0, high ?? Infinity];
	if (bound === 'upper' ? least <= 1 : most >= 1) return null;
	const percent = Math.floor(Math.abs(percentOf(bound === 'upper' ? least : most)));
	const times = `at least ${Math.floor(least)} times as high`;
	const far = least >= 2 ? times : `at least ${percent}% ${bound === 'upper' ? 'higher' : 'lower'}`;
	const even = bound === 'upper' ? 'even ' : '';
	return {
		nearness: 'contradicts',
		words: `${even}${counted} come to ${words}; the article is ${far}`
	};
}

/** How a number that can be read in several ways stands to a source: each reading judged by itself. */
export function judgeReadings(readings: { words: string; distance: Distance }[]): Distance {
	const isClose = readings.some(({ distance }) => distance.nearness === 'close');
	const words = readings.map(({ words, distance }) => {
		const far = distance.words.replace('the article is', 'which is');
		return `${distance.nearness === 'close' ? 'close to' : 'differs from'} ${words} (${far})`;
	});
	return { nearness: isClose ? 'close' : 'differs', words: words.join(', ') };
}
