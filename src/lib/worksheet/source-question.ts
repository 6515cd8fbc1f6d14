import { groups } from 'd3';
import { identity } from '$article/site';
import type { Qualifier } from '$lib/model/datum';
import { claimsIn, figureRows, type TabledFigure } from '$lib/define/figure-table';
import { formatList } from '$lib/model/numbers/format';
import type { SourceQuestion } from './worksheet';
import { blankLabel, numbersAsked } from './blank-label';
import { isQuantity, type Claim } from '$lib/data/claim';
import { statementOf } from '$lib/define/quotes';

/** The claims a figure draws, in the order of its rows. */
const claimsOf = ({ table }: TabledFigure): Claim[] => claimsIn(table).map(statementOf);

const { article } = identity;

const quoted = (claims: Claim[]): string => formatList(claims.map(({ printed }) => `“${printed}”`));

/** Whose numbers these are, and whom they name for them. */
export function askWho(figure: TabledFigure): SourceQuestion {
	const demands = claimsOf(figure).filter(({ kind }) => kind === 'demanded');
	const sections = [...new Set(figure.passages.map(({ section }) => `“${section}”`))];
	const asked = demands.length ? 'Who demanded it, and who tells us so' : 'Who tells us so';
	return {
		name: 'Who says it?',
		ask: `“${figure.question}” ${asked}, and from what source?`,
		answers: [
			`${formatList([...article.authors])}, in an article for ${article.publisher} (${article.date})${sections.length > 3 ? '' : `, ${sections.length > 1 ? 'sections' : 'section'} ${formatList(sections)}`}. ${identity.authorSentence}`,
			...(demands.length
				? [`They report ${quoted(demands)} as demands, not as what was reached.`]
				: []),
			...oursOf(figure)
		]
	};
}

/** What of the answers is our own, and must not be cited as the article's. */
function oursOf({ table }: TabledFigure): string[] {
	const made = groups(figureRows(table), ({ origin }) => origin);
	const { computed = [], counted = [] } = Object.fromEntries(made);
	const values = [...new Set(computed.map(({ words }) => words))];
	return [
		...(values.length ? [`Computed for this figure, not printed: ${formatList(values)}.`] : []),
		...(counted.length
			? ['The cases are counted for this figure: the article lists them one by one.']
			: [])
	];
}

/** What a qualifier makes of its number. */
const bounds: Partial<Record<Qualifier, string>> = {
	about: 'an estimate',
	just_under: 'an upper bound',
	up_to: 'an upper bound',
	more_than: 'a lower bound',
	at_least: 'a lower bound',
	almost_all: 'no number',
	vague: 'no number'
};

/** What is counted: of what whole, how exactly, and when. */
export function askWhat(figure: TabledFigure): SourceQuestion {
	const claims = claimsOf(figure);
	const numbers = claims.filter(isQuantity);
	const isBounded = numbers.some(({ qualifier }) => bounds[qualifier]);
	return {
		name: 'What is counted?',
		ask: [
			subjectQuestion(figure, numbers),
			...(isBounded ? ['Which numbers are exact, and which only a bound or an estimate?'] : []),
			...dateQuestion(numbers)
		].join(' '),
		answers: figure.events
			? figureRows(figure.table).map(({ label, period }) => `${label}: ${period?.words}.`)
			: [...wholes(numbers), ...qualified(numbers), ...dated(numbers), ...figure.caveats]
	};
}

function subjectQuestion(figure: TabledFigure, numbers: Claim[]): string {
	if (figure.events)
		return 'Which dates name a day, a month or a year, and which only “by” or “from” a time?';
	const [first] = numbers;
	if (!first) return 'Who is counted, and what is said of each of them?';
	return `${blankLabel(first.subject, numbersAsked(figure))}: ${measureQuestion(numbers)}?`;
}

function measureQuestion(numbers: Claim[]): string {
	if (numbers.some(({ unit }) => unit === 'times' || unit === '% more'))
		return 'what exactly is measured, and against what';
	if (numbers.some(({ of }) => of))
		return 'what exactly is counted, and of what whole is each share or part';
	if (numbers.some(({ unit }) => unit === 'people')) return 'who exactly is counted';
	return 'what exactly is measured, and in what unit';
}

const isDated = ({ period, dated_by }: Claim): boolean => period !== null || dated_by !== null;

function dateQuestion(numbers: Claim[]): string[] {
	const undated = numbers.filter((claim) => !isDated(claim));
	if (undated.length && undated.length < numbers.length) return ['Which have no date?'];
	return numbers.some(({ period }) => period?.startsWith('[..'))
		? ['Is the date “in” or “by” a year?']
		: [];
}

/** How a number is related to what it is of, by its unit. */
const relations: Record<string, string> = { '% more': 'above', times: 'compared with' };

/** The wholes, each with the numbers that are of it. */
function wholes(numbers: Claim[]): string[] {
	const names = [...new Set(numbers.flatMap(({ of }) => of ?? []))];
	return names.flatMap((name) =>
		groups(
			numbers.filter(({ of }) => of === name),
			({ unit }) => relations[unit ?? ''] ?? 'of'
		).map(([relation, own]) => `${quoted(own)}: ${relation} ${name}.`)
	);
}

/** Each kind of bound with the numbers that are one. */
function qualified(numbers: Claim[]): string[] {
	const kinds = [...new Set(numbers.flatMap(({ qualifier }) => bounds[qualifier] ?? []))];
	return kinds.map((kind) => {
		const own = numbers.filter(({ qualifier }) => bounds[qualifier] === kind);
		return `${quoted(own)}: ${kind}.`;
	});
}

/** The numbers without a date, where others have one. */
function dated(numbers: Claim[]): string[] {
	const undated = numbers.filter((claim) => !isDated(claim));
	return undated.length && undated.length < numbers.length
		? [`No date is printed for ${quoted(undated)}.`]
		: [];
}

/** What one would have to know besides. */
export function askWhatNot({ open, conflicts, title }: TabledFigure): SourceQuestion {
	const other = conflicts.length
		? ' The article gives more than one version: how could you decide?'
		: '';
	return {
		name: 'What is not said?',
		ask: `${title}: what would you still need to know, and where could you look it up?${other}`,
		answers: [...open, ...conflicts]
	};
}
