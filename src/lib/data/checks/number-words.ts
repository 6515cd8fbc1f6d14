import type { Span } from './span';

/** What the words of a number say. */
export type NumberReading =
	/** One number, such as 1200000 for “1,2 million”. */
	| { value: number }
	/** Both ends of a printed range, such as “10–14%”. */
	| { low: number; high: number }
	/** An order of size without a number, such as “thousands”. */
	| { magnitude: true }
	/** The whole of something, such as “all”. */
	| { whole: true };

/** A number found in a text: where its words stand and what they say. */
export interface FoundNumber extends Span {
	reading: NumberReading;
}

const ONES =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SCALES: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const PARTS: Record<string, number> = { third: 3, quarter: 4, fifth: 5 };

const CARDINALS = new Map<string, number>([
	...ONES.split(' ').map((word, index) => [word, index] as const),
	...TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
	['a', 1]
]);

const oneOf = (words: string) => `(?:${words.replaceAll(' ', '|')})`;
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`;
const SMALL = `(?:${oneOf(TENS)}(?:[ -]${oneOf(ONES)})?|${oneOf(ONES)})`;
const SCALE = oneOf('hundred thousand million billion');
const CARDINAL = String.raw`(?:(?:\d+,\d+|${DIGITS}|${SMALL}|a) ${SCALE}|${DIGITS}|${SMALL})`;
const SIZE = oneOf('tens dozens hundreds thousands millions billions');

const FORMS = [
	`(?<low>${DIGITS})–(?<high>${DIGITS})`,
	`(?<wholes>${CARDINAL}) and a half`,
	String.raw`(?<over>\d+)/(?<under>\d+)(?:rds?|ths?|nds?)?`,
	`(?<count>one|two|three|four)[ -](?<part>third|quarter|fifth)s?`,
	`(?<half>half)`,
	`(?<size>${SIZE}(?: of ${SIZE})?)`,
	`(?<none>none|neither|not one|^no$)`,
	`(?<whole>all|whole)`,
	`(?<both>both)`,
	`(?<cardinal>${CARDINAL})`
];
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** “a year”, “another”, “Only Ann”. */
const SINGLE =
	/(?<![\p{L}\p{N}])(?<single>an? (?:year|month|week|day)\b|another|[Oo]nly \p{Lu}\p{Ll}+$)/gu;

const COUNTING = `${ONES} ${TENS} hundred hundreds thousand thousands million millions billion billions tens dozens half halves thirds quarters all whole both none neither twenties thirties`;
const ATOM = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${oneOf(COUNTING)}|\\d+(?:[.,/]\\d+)*(?:st|nd|rds?|ths?|s)?)(?![\\p{L}\\p{N}])`,
	'giu'
);
const ROMAN = /(?<![\p{L}\p{N}])[IVX]{2,}(?![\p{L}\p{N}])/gu;

/** What the words state, if they state one number; in percent when the unit is a percentage. */
export function parseNumber(words: string, unit: string | null = null): NumberReading | null {
	const readings = findNumbers(words, unit).map(({ reading }) => reading);
	const numbers = readings.filter((reading) => !('whole' in reading));
	if (numbers.length && numbers.every((reading) => 'magnitude' in reading)) return numbers[0]!;
	return numbers.length > 1 ? null : (numbers[0] ?? readings[0] ?? null);
}

/** Every number in the words, in their order; a word for a single thing counts if it stands alone. */
export function findNumbers(words: string, unit: string | null = null): FoundNumber[] {
	const found = [...words.matchAll(NUMBER)];
	const matches = found.length ? found : [...words.matchAll(SINGLE)];
	return matches.map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		reading: readForm(match.groups ?? {}, unit?.startsWith('%') ? 100 : 1)
	}));
}

/** Every numeral and number word of the text, word by word; ordinals only in digits. */
export function findNumberWords(text: string): Span[] {
	return [...text.matchAll(ATOM), ...text.matchAll(ROMAN)].map(({ index, 0: word }) => ({
		start: index,
		end: index + word.length
	}));
}

function readForm(form: Record<string, string | undefined>, share: number): NumberReading {
	const { low, high, wholes, over, under, count, part, cardinal } = form;
	if (low && high) return { low: readCardinal(low), high: readCardinal(high) };
	if (wholes) return { value: readCardinal(wholes) + 0.5 };
	if (over && under) return { value: (share * Number(over)) / Number(under) };
	if (count && part) return { value: (share * readCardinal(count)) / PARTS[part.toLowerCase()]! };
	if (form.single) return { value: 1 };
	if (form.half) return { value: share / 2 };
	if (form.size) return { magnitude: true };
	if (form.whole) return { whole: true };
	return { value: form.both ? 2 : form.none ? 0 : readCardinal(cardinal ?? '') };
}

/** “1,2 million” has a decimal comma, “400,000” a thousands comma. */
function readCardinal(words: string): number {
	const parts = words.toLowerCase().split(/[ -]/);
	const scale = SCALES[parts.at(-1) ?? ''];
	const small = parts.slice(0, scale ? -1 : undefined);
	return Math.round(sum(small.map((part) => readPart(part, scale))) * (scale ?? 1) * 1e6) / 1e6;
}

function readPart(part: string, scale: number | undefined): number {
	const decimal = scale && /^\d+,\d{1,2}$/.test(part);
	return CARDINALS.get(part) ?? Number(part.replaceAll(',', decimal ? '.' : ''));
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
