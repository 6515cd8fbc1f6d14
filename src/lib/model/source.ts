import { groups, sort } from 'd3';
import { divide, type Interval } from './numbers/interval';

/** How what another source says stands to the article's number. */
export type Nearness = 'near' | 'differs' | 'other measure' | 'not found';

/** The verdict in words, for tables. */
export const nearnessWords: Record<Nearness, string> = {
	near: 'near',
	differs: 'differs',
	'other measure': 'measures something else',
	'not found': 'no independent series found'
};

/** What another source says beside one of the article's numbers; never a datum of the figure. */
export interface SourceLine {
	/** Unique in its figure. */
	key: string;
	/** Id of the claim whose number it is set beside. */
	claim: string;
	/** The number of the article it is set beside, in words: "175,000 prisoners, 1930". */
	article: string;
	/** Id of the reference series; `null` where none was found. */
	series: string | null;
	/** The value at the nearest date, in words; empty where none was found. */
	value: string;
	/** All values that the other source's words allow, in the unit of `value`; `null` where none was found. */
	interval: Interval | null;
	/** Its date, in words; empty where none was found. */
	date: string;
	/** What it measures or, where nothing was found, what was looked for. */
	measure: string;
	/** How far the article is from it, in words; empty unless the measure is the same. */
	distance: string;
	nearness: Nearness;
	/** The reading of an ambiguous number that the value is nearer to; `null` where it has but one. */
	reading: number | null;
	grade: 'A' | 'B' | null;
	/** How the value was computed; `null` for one that is printed. */
	formula: string | null;
}

/** Whether a line gives a value of the same measure, so that the two can be set beside each other. */
export const isSameMeasure = ({ nearness }: Pick<SourceLine, 'nearness'>): boolean =>
	nearness === 'near' || nearness === 'differs';

/** How far the article's number is from another source's, and whether that is near. */
export interface Distance {
	nearness: 'near' | 'differs';
	words: string;
}

/** Up to so many percent apart is near. */
const NEAR = 5;

/**
 * How far the article's number is from another source's of the same measure, in percent of that
 * source: from the least to the greatest that both their words allow. Throws RangeError for
 * intervals that may be negative.
 */
export function distance(article: Interval, source: Interval): Distance {
	const { low, high, about } = divide(article, source);
	const [least, most] = [percentOf(low!), high === null ? Infinity : percentOf(high)];
	if (least === 0 && most === 0) return { nearness: 'near', words: 'agrees' };
	if (least <= 0 && most >= 0) return { nearness: 'near', words: 'agrees, as far as its words go' };
	const [near, far] = most < 0 ? [-most, -least] : [least, most];
	const words = describe(near, far, most < 0 ? 'lower' : 'higher');
	return { nearness: far <= NEAR ? 'near' : 'differs', words: about ? `about: ${words}` : words };
}

/** A ratio as so many percent above 1, without the noise of binary fractions. */
const percentOf = (ratio: number): number => Number(((ratio - 1) * 100).toPrecision(12));

function describe(near: number, far: number, side: 'lower' | 'higher'): string {
	if (far <= NEAR) return `within ${Math.ceil(far)} % (the article is ${side})`;
	if (side === 'higher' && near >= 100) return `the article is ${formatTimes(near, far)} as high`;
	return `the article is ${formatSpan(near, far, side)} % ${side}`;
}

const toTimes = (percent: number): number => Number((1 + percent / 100).toPrecision(2));

const formatTimes = (near: number, far: number): string =>
	far === Infinity
		? `at least ${toTimes(near)} times`
		: `${join(toTimes(near), toTimes(far))} times`;

/** A lower number can be 100 % lower at most: then only the other end says something. */
function formatSpan(near: number, far: number, side: 'lower' | 'higher'): string {
	const isOpen = far === Infinity || (side === 'lower' && far >= 100);
	return isOpen ? `at least ${Math.floor(near)}` : join(Math.round(near), Math.round(far));
}

const join = (near: number, far: number): string =>
	near === far ? `${near}` : `${near} to ${far}`;

/** The reading of an ambiguous number that a value is nearest to. */
export const nearestReading = (value: number, readings: [number, number]): number =>
	Math.abs(value - readings[0]) <= Math.abs(value - readings[1]) ? readings[0] : readings[1];

/**
 * For each number that can be read in two ways: from where to where the answers of other sources range,
 * and how many of them are nearer to which reading. Empty where there are fewer than two.
 */
export const describeRanges = (lines: SourceLine[]): string =>
	groups(
		lines.filter(({ reading }) => reading !== null),
		({ claim }) => claim
	)
		.filter(([, answers]) => answers.length > 1)
		.map(([, answers]) => describeRange(answers))
		.join(' ');

function describeRange(answers: SourceLine[]): string {
	const sorted = sort(answers, ({ interval }) => interval?.low ?? 0);
	const readings = sort(
		groups(sorted, ({ reading }) => reading!),
		([reading]) => reading
	);
	const counted = readings.map(
		([reading, own]) => `${own.length} of ${sorted.length} nearer to “${reading} times”`
	);
	return `The answers range from ${sorted[0]!.value} to ${sorted.at(-1)!.value}: ${counted.join(', ')}.`;
}

/** What another source says, in a line: its value, date, distance, measure and grade, or what was looked for. */
export function describeSource(line: SourceLine): string {
	const { value, date, distance, measure, nearness, formula, grade } = line;
	if (nearness === 'not found') return `Looked for: ${measure}.`;
	const said = nearness === 'other measure' ? distance : `${distance}: ${measure}`;
	return `${value}, ${date}${formula ? ` (our arithmetic: ${formula})` : ''}; ${said}. Grade ${grade}.`;
}

/** What its value counts and when, in the fewest words: "prisoners in camps on January 1, 1930". */
export function nameSource({ date, measure, formula }: SourceLine): string {
	const [counted] = measure.split(/[,;]/);
	return `${counted}, ${date}${formula ? ' (our arithmetic)' : ''}`;
}

/** What is set after its value in a plot: its date, what it measures and, in few words, how far it is. */
export function labelSource({ date, measure, formula, distance, reading }: SourceLine): string {
	const far = reading === null ? distance : `nearer to “${reading} times”`;
	return `${date}${formula ? ', our arithmetic' : ''}: ${measure}; ${far}`;
}

/** The same after the article's number and the verdict, for notes. */
export const speakSource = (line: SourceLine): string =>
	`${line.article}: ${nearnessWords[line.nearness]}. ${describeSource(line)}`;

/** All that is said beside a figure's numbers: first the range of answers, where there is one. */
export const speakSources = (lines: SourceLine[]): string[] =>
	[describeRanges(lines), ...lines.map(speakSource)].filter(Boolean);

/** The same in fewer words: value, date, and distance or measure. */
export const briefSource = ({ value, date, distance, nearness, measure }: SourceLine): string =>
	`${value}, ${date}, ${nearness === 'other measure' ? measure : distance}`;

/** The same in the fewest that are still true: no measure but that of the verdict. */
export const leastSource = ({ value, date, distance, nearness }: SourceLine): string =>
	[value, date, ...(nearness === 'other measure' ? [] : [distance])].join(', ');
