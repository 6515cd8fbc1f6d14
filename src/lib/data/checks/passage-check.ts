import type { Claim, Exception, Passage } from '../claim';
import { faultUnless, type Fault, type Row } from '../fault';
import { findNumberWords } from './number-words';
import { findText, findWords, isOverlapping, isWithin, shift, type Span } from './span';

/** What stands in one passage, as rows of the three resources. */
export interface PassageRows {
	passage: Row<Passage>;
	/** The claims of this passage. */
	claims: Row<Claim>[];
	/** The exceptions of this passage. */
	exceptions: Row<Exception>[];
}

const CONTEXT = 24;
const BEGINNING = /^[“‘(]*(\s?…\s?)?[\p{Lu}\d]/u;
/** The title and the words before a block quotation: these paragraphs end without a mark. */
const UNMARKED = [1, 67];
const ENDING = /([.!?][”’)]*|:)$/u;

/** The faults of a passage's text and of how its claims and exceptions cover its numbers. */
export function checkPassage(rows: PassageRows): Fault[] {
	const { passage, claims } = rows;
	return [
		...checkSentences(passage),
		...faultUnless(claims.length > 0, passage, 'id', 'has no claim; a passage needs one'),
		...checkExceptions(rows),
		...checkOverlaps(rows),
		...checkCoverage(rows)
	];
}

/** The faults of the passages' order, which is the article's. */
export function checkOrder(passages: Row<Passage>[]): Fault[] {
	return passages.flatMap((row, index) => {
		const before = passages[index - 1]?.cells.paragraph ?? 0;
		const message = `comes after paragraph ${before}; passages stand in the article's order`;
		return faultUnless(row.cells.paragraph >= before, row, 'paragraph', message);
	});
}

function checkSentences(row: Row<Passage>): Fault[] {
	const { text, paragraph } = row.cells;
	const isEnded = ENDING.test(text) || UNMARKED.includes(paragraph);
	return [
		...faultUnless(BEGINNING.test(text), row, 'text', 'does not begin where a sentence begins'),
		...faultUnless(isEnded, row, 'text', 'does not end where a sentence ends')
	];
}

function checkExceptions({ passage, exceptions }: PassageRows): Fault[] {
	return exceptions.flatMap((row) => {
		const count = findWords(passage.cells.text, row.cells.words).length;
		const place = `in passage ${passage.cells.id} ${count ? `${count} times` : 'nowhere'}`;
		const message = `stands as whole words ${place}; it must stand there exactly once`;
		return faultUnless(count === 1, row, 'words', message);
	});
}

function checkOverlaps({ passage, claims }: PassageRows): Fault[] {
	const placed = claims.map((row) => ({ row, spans: findPrinted(passage.cells, row.cells) }));
	return placed.flatMap(({ row, spans }, index) => {
		const other = placed.slice(0, index).find((earlier) => isAnyOverlapping(earlier.spans, spans));
		const message = `overlaps the printed words of ${other?.row.cells.id}`;
		return faultUnless(!other, row, 'printed', message);
	});
}

function isAnyOverlapping(some: Span[], others: Span[]): boolean {
	return some.some((one) => others.some((other) => isOverlapping(one, other)));
}

function checkCoverage(rows: PassageRows): Fault[] {
	const { passage } = rows;
	const { text } = passage.cells;
	const covers = findCovers(rows);
	return findNumberWords(text).flatMap((word) => {
		const isCovered = covers.some((cover) => isWithin(word, cover));
		const place = `(in “${quoteAround(text, word)}”)`;
		const message = `${place} lies in no claim's printed or when and in no exception`;
		return faultUnless(isCovered, passage, 'text', message, text.slice(word.start, word.end));
	});
}

function findCovers({ passage, claims, exceptions }: PassageRows): Span[] {
	return [
		...claims.flatMap(({ cells }) => findPrinted(passage.cells, cells)),
		...claims.flatMap(({ cells }) => findInQuote(passage.cells, cells, cells.when ?? '')),
		...exceptions.flatMap(({ cells }) => findWords(passage.cells.text, cells.words))
	];
}

function findPrinted(passage: Passage, claim: Claim): Span[] {
	const spans = findInQuote(passage, claim, claim.printed);
	return spans.length === 1 ? spans : [];
}

/** Where the words stand in the claim's quote, counted from the passage's beginning. */
function findInQuote({ text }: Passage, { quote }: Claim, words: string): Span[] {
	const [found, another] = findText(text, quote);
	if (!found || another) return [];
	return findWords(quote, words).map((span) => shift(span, found.start));
}

/** The word with the whole words around it. */
function quoteAround(text: string, { start, end }: Span): string {
	const before = text.slice(Math.max(start - CONTEXT, 0), start);
	const after = text.slice(end, end + CONTEXT);
	const first = start > CONTEXT ? before.replace(/^\S*\s/, '') : before;
	const last = end + CONTEXT < text.length ? after.replace(/\s\S*$/, '') : after;
	return first + text.slice(start, end) + last;
}
