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
	const where =
		figure.folder === 'figures' && sections.length <= 3
			? `, ${sections.length > 1 ? 'sections' : 'section'} ${formatList(sections)}`
			: '';
	return {
		name: 'Who says it?',
		ask: demands.length
			? 'Who demanded this, who reports it, and from what source?'
			: 'Who gives these numbers, and from what source?',
		answers: [
			`${formatList([...article.authors])}, in an article for ${article.publisher} (${article.date})${where}. ${identity.authorSentence}`,
			...(demands.length ? [`They report ${quoted(demands)} as demands, not as results.`] : []),
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
		...(values.length ? [`Our arithmetic, not in the article: ${formatList(values)}.`] : []),
		...(counted.length ? ['The counts are ours; the article lists the cases one by one.'] : [])
	];
}

/** What a qualifier makes of its number. */
const bounds: Partial<Record<Qualifier, string>> = {
	about: 'a rounded number',
	just_under: 'an upper bound',
	up_to: 'an upper bound',
	more_than: 'a lower bound',
	at_least: 'a lower bound',
	almost_all: 'not a number',
	vague: 'not a number'
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
			...(isBounded ? ['Which numbers are exact, and which are only limits or rounded?'] : []),
			...dateQuestion(numbers)
		].join(' '),
		answers: figure.events
			? figureRows(figure.table).map(({ label, period }) => `${label}: ${period?.words}.`)
			: [...wholes(numbers), ...qualified(numbers), ...dated(numbers), ...figure.caveats]
	};
}

function subjectQuestion(figure: TabledFigure, numbers: Claim[]): string {
	if (figure.events)
		return 'Which dates name a day, a month or a year, and which only a limit (“by”, “from”)?';
	const [first] = numbers;
	if (!first) return 'Who is counted, and what does the article say about each of them?';
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
	if (undated.length && undated.length < numbers.length) return ['Which numbers have no date?'];
	return numbers.some(({ period }) => period?.startsWith('[..'))
		? ['Does the article name the year (“in 1930”) or only a limit (“by 1940”)?']
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
		? [`The article gives no date for ${quoted(undated)}.`]
		: [];
}

/** What one would have to know besides. */
export function askWhatNot({ open, conflicts, title }: TabledFigure): SourceQuestion {
	const other = conflicts.length
		? ' The article gives more than one version: how could you decide?'
		: '';
	return {
		name: 'What is not stated?',
		ask: `${title}: what would you still need to know, and where could you look it up?${other}`,
		answers: [...open, ...conflicts]
	};
}
