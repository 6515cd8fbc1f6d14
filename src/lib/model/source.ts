import { group } from 'd3';
import { capitalize, formatList } from './numbers/format';
import { closed, divide, type Interval } from './numbers/interval';
import { round } from './numbers/quantity';

/** How what another source says stands to the article's number. */
export type Nearness =
	'close' | 'differs' | 'contradicts' | 'other measure' | 'not found' | 'not compared';

/** The verdict in words, for tables. */
export const nearnessWords: Record<Nearness, string> = {
	close: 'close',
	differs: 'differs',
	contradicts: 'contradicts',
	'other measure': 'a different measure',
	'not found': 'not found in the sources we could read',
	'not compared': 'not compared'
};

/** What a source's grade means. */
export const gradeWords: Record<'A' | 'B', string> = {
	A: 'a primary or printed series, or several works that agree',
	B: 'secondary, partial, seen once, or cited'
};

/** What another source says beside one of the article's numbers or dates; never a datum of the figure. */
export interface SourceLine {
	/** Unique in its figure. */
	key: string;
	/** Id of the claim it is set beside. */
	claim: string;
	/** What of the article it is set beside, in words: "175,000 prisoners, 1930". */
	article: string;
	/** Its number in words, or its year where only that tells it from others, "1930"; of a date what it is of. */
	name: string;
	/** What follows the number in a name: "prisoners"; empty for a year and for a date. */
	counts: string;
	/** Id of the reference series; `null` where none was found, and for a date. */
	series: string | null;
	/** The value in words, or what the source says of a date; empty where none was found. */
	value: string;
	/** All values that the other source's words allow, in the unit of `value`; `null` where none was found, and for a date. */
	interval: Interval | null;
	/** Its date, in words; empty where none was found. */
	date: string;
	/** What it measures; where nothing was found, what was searched for; of a date, where it was read. */
	measure: string;
	/** How far the article is from it, in words; empty unless the two can be compared. */
	distance: string;
	nearness: Nearness;
	/** Whether the article's number can be read in two ways, each judged by itself. */
	ambiguous: boolean;
	grade: 'A' | 'B' | null;
	/** How the value was computed; `null` for one that is printed. */
	formula: string | null;
	/** Address of the page that gives a date; `null` for a number, whose series has its works. */
	path: string | null;
}

/** Whether a line gives a value that the article's number can be held against. */
export const isComparable = ({ nearness, interval }: SourceLine): boolean =>
	interval !== null && ['close', 'differs', 'contradicts'].includes(nearness);

/** Whether the two can be drawn one over the other: a number of two readings is no span between them. */
export const isDrawable = (line: SourceLine): boolean => isComparable(line) && !line.ambiguous;

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
 * source: from the least to the greatest that both their words allow. With the `step` of the article's last digit, a source that rounds to its number
 * is the same. Throws RangeError for intervals that may be negative.
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
		words: `${even}${counted} were ${words}; the article is ${far}`
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

/** What follows the verdict in a line: value, date, distance, measure and grade, or what was searched for. */
export function describeSource(line: SourceLine): string {
	const { value, date, distance, measure, nearness, formula, path } = line;
	if (nearness === 'not found') return `Searched for: ${measure}.`;
	if (nearness === 'not compared') return `${sentence(distance)} ${measure}`.trim();
	if (path !== null) return `${sentence(value)} ${measure}. ${formatGrade(line)}`;
	const said = [distance, measure].filter(Boolean).join(': ');
	return `${value}, ${date}${formula ? ` (our arithmetic: ${formula})` : ''}; ${said}. ${formatGrade(line)}`;
}

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

const formatGrade = ({ grade }: SourceLine): string => (grade ? `Source quality ${grade}.` : '');

/** What its value counts and when, in the fewest words: "prisoners in camps on January 1, 1930". */
export function nameSource({ date, measure, formula }: SourceLine): string {
	const [counted] = measure.split(/[,;]/);
	return `${counted}, ${date}${formula ? ' (our arithmetic)' : ''}`;
}

/** What is set after its value in a plot: its date, what it measures and how far it is. */
export const labelSource = ({ date, measure, formula, distance }: SourceLine): string =>
	`${date}${formula ? ', our arithmetic' : ''}: ${measure}; ${distance}`;

/** The same after the article's number and the verdict, for notes. */
export const speakSource = (line: SourceLine): string =>
	`${line.article} · ${nearnessWords[line.nearness]}. ${describeSource(line)}`.trim();

/** All that is said beside a figure's numbers: first the verdict on all of them, then each, then remarks. */
export const speakSources = (lines: SourceLine[], remarks: string[] = []): string[] =>
	[capitalize(describeVerdict(lines)), ...lines.map(speakSource), ...remarks].filter(Boolean);

/** The same in fewer words: value, date, and distance or measure. */
export const briefSource = ({ value, date, distance, measure, path }: SourceLine): string =>
	path === null
		? [value, date, distance || measure].filter(Boolean).join(', ')
		: value.replace(/\.$/, '');

/** The same in the fewest that are still true: no measure but that of the verdict. */
export const leastSource = ({ value, date, distance, path }: SourceLine): string =>
	path === null ? [value, date, distance].filter(Boolean).join(', ') : value.replace(/\.$/, '');

/** What the lines beside one number say of it together. */
type Standing = Nearness | 'mixed' | 'other date' | 'same date';

function standingOf(lines: SourceLine[]): Standing {
	const dated = lines.find(({ path }) => path !== null);
	const all = new Set(lines.filter(({ path }) => path === null).map(({ nearness }) => nearness));
	if (all.has('contradicts')) return 'contradicts';
	if (all.has('close') && all.has('differs')) return 'mixed';
	const found = (['close', 'differs', 'other measure', 'not compared', 'not found'] as const).find(
		(one) => all.has(one)
	);
	if (dated && (!found || found === 'not found'))
		return dated.nearness === 'differs' ? 'other date' : 'same date';
	return found ?? 'not found';
}

/** How each standing is said of so many names. */
const sayings: [Standing, (names: string[]) => string][] = [
	['close', (names) => `close for ${formatList(names)}`],
	['mixed', (names) => `close or not, by what is counted, for ${formatList(names)}`],
	['differs', (names) => `differ on ${formatList(names)}`],
	['contradicts', (names) => `contradict ${formatList(names)}`],
	['other measure', (names) => `only a different measure for ${formatList(names)}`],
	['not compared', (names) => `can’t be compared with ${formatList(names)}`],
	['other date', sayDates],
	['not found', (names) => `none found for ${formatList(names)}`]
];

/** More dates than this are counted, not named. */
const mostDates = 2;

function sayDates(names: string[]): string {
	if (names.length > mostDates) return `differ on ${names.length} dates or fates`;
	return `differ on the date or fate of ${formatList(names)}`;
}

/** Names of lines, those that count the same together: "2% and 77% of cultivated land". */
const nameTogether = (lines: SourceLine[]): string[] =>
	[...group(lines, ({ counts }) => counts)].flatMap(([counts, own]) => {
		const names = own.map(({ name }) => name);
		return counts ? [`${formatList([...new Set(names)])} ${counts}`] : names;
	});

/**
 * The verdict on a figure in one line: "close for 1930 and 1940; none found for 1923."; empty where
 * nothing was looked for.
 */
export function describeVerdict(lines: SourceLine[]): string {
	const standings = [...group(lines, ({ claim }) => claim).values()].map((own) => ({
		standing: standingOf(own),
		line: own[0]!
	}));
	if (standings.every(({ standing }) => standing === 'not found'))
		return standings.length ? 'none found.' : '';
	const said = sayings.flatMap(([standing, say]) => {
		const own = standings.filter((one) => one.standing === standing).map(({ line }) => line);
		return own.length ? [say(nameTogether(own))] : [];
	});
	return said.length ? `${said.join('; ')}.` : '';
}
