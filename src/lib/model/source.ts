import type { Interval } from './numbers/interval';

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
	A: 'a primary or printed series, or several sources that agree',
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

/** The same in fewer words: value, date, and distance or measure. */
export const briefSource = ({ value, date, distance, measure, path }: SourceLine): string =>
	path === null
		? [value, date, distance || measure].filter(Boolean).join(', ')
		: value.replace(/\.$/, '');

/** The same in the fewest that are still true: no measure but that of the verdict. */
export const leastSource = ({ value, date, distance, path }: SourceLine): string =>
	path === null ? [value, date, distance].filter(Boolean).join(', ') : value.replace(/\.$/, '');
