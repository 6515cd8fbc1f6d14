import edtf from 'edtf';

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);
/** The twenties and so on, of whatever century. */
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

const MONTH = `(?:${MONTHS.join('|')})`;
const YEAR = String.raw`(?:1[89]|20)\d\d`;
const FORMS = [
	`(?<dayMonth>${MONTH}) (?<day>\\d{1,2}), (?<dayYear>${YEAR})`,
	`(?<month>${MONTH})(?:,? | of )(?<monthYear>${YEAR})`,
	`(?<first>${YEAR})–(?<last>\\d{1,4})`,
	`(?<century>\\d\\d)?(?<tens>\\d)0s`,
	`(?<decade>${DECADES.join('|')})`,
	`(?<year>${YEAR})`,
	`(?<bare>${MONTH})`
];
const DATE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

const PART = '(?: (?:the|early|late|mid|end|beginning|start|middle)\\b(?: of)?)*[ -]?$';
const LEADING: [RegExp, (date: string) => string[]][] = [
	[new RegExp(`\\bby${PART}`, 'i'), (date) => [`[..${date}]`]],
	[new RegExp(`\\b(?:from|since|starting in|beginning in)${PART}`, 'i'), (date) => [`${date}/..`]],
	[
		new RegExp(`\\bafter${PART}`, 'i'),
		(date) => readBound(date, 1, (year) => [`${year}/..`, `[${year}..]`])
	],
	[
		new RegExp(`\\bbefore${PART}`, 'i'),
		(date) => readBound(date, -1, (year) => [`../${year}`, `[..${year}]`])
	]
];

/** Whether the text is an EDTF date, such as `1923-10`, `[..1927]` or `192X`. */
export function isPeriod(text: string): boolean {
	try {
		return edtf(text).edtf === text;
	} catch {
		return false;
	}
}

/**
 * Every EDTF period the article's date words may stand for, the likeliest first; none if they
 * hold no date or several. What is not printed, the year of a month or the century of a decade, has
 * `?` for each digit.
 */
export function parseDate(words: string): string[] {
	const [match, another] = [...words.matchAll(DATE)];
	if (!match || another) return [];
	const before = words.slice(0, match.index);
	const bound = LEADING.find(([pattern]) => pattern.test(before));
	const dates = readForm(match.groups ?? {});
	return bound ? dates.slice(0, 1).flatMap(bound[1]) : dates;
}

/** Whether the article's date words can stand for the period. */
export function isDateOf(words: string, period: string): boolean {
	return parseDate(words).some((date) => {
		return date.length === period.length && [...date].every(isCharacterOf(period));
	});
}

function isCharacterOf(period: string) {
	return (character: string, index: number) => {
		const printed = period.charAt(index);
		return character === '?' ? /\d/.test(printed) : character === printed;
	};
}

function readForm(form: Record<string, string | undefined>): string[] {
	const { dayMonth, day, dayYear, month, monthYear, first, last, year, bare } = form;
	const { century = '??', tens, decade } = form;
	if (dayMonth && day) return [`${dayYear}-${readMonth(dayMonth)}-${day.padStart(2, '0')}`];
	if (month) return [`${monthYear}-${readMonth(month)}`];
	if (first && last) return readYears(first, first.slice(0, -last.length) + last);
	if (tens) return [`${century}${tens}X`];
	if (decade) return [`??${DECADES.indexOf(decade) + 2}X`];
	return [year ?? `????-${readMonth(bare ?? '')}`];
}

function readMonth(name: string): string {
	return String(MONTHS.indexOf(name) + 1).padStart(2, '0');
}

function readYears(first: string, last: string): string[] {
	return [`${first}/${last}`, `[${first}..${last}]`];
}

/** “before 1917” leaves 1917 out; before or after a month or a day is not read. */
function readBound(date: string, step: number, write: (year: number) => string[]): string[] {
	return /^\d{4}$/.test(date) ? write(Number(date) + step) : [];
}
