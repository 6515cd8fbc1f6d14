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
const ENDING = /([.!?][”’)]*|:)$/u;

/**
 * The faults of a passage's text and of how its claims and exceptions cover its numbers. A paragraph of
 * `unended` may end without a mark, as titles do and what introduces a block quotation.
 */
export function checkPassage(rows: PassageRows, unended: number[]): Fault[] {
	return [
		...checkSentences(rows.passage, unended),
		...checkExceptions(rows),
		...checkOverlaps(rows),
		...checkCoverage(rows)
	];
}

function checkSentences(row: Row<Passage>, unended: number[]): Fault[] {
	const { text, paragraph } = row;
	const isEnded = ENDING.test(text) || unended.includes(paragraph);
	return [
		...faultUnless(BEGINNING.test(text), row, 'text', 'does not begin where a sentence begins'),
		...faultUnless(isEnded, row, 'text', 'does not end where a sentence ends')
	];
}

function checkExceptions({ passage, exceptions }: PassageRows): Fault[] {
	return exceptions.flatMap((row) => {
		const count = findWords(passage.text, row.words).length;
		const place = `in passage ${passage.id} ${count ? `${count} times` : 'nowhere'}`;
		const message = `stands as whole words ${place}; it must stand there exactly once`;
		return faultUnless(count === 1, row, 'words', message);
	});
}

function checkOverlaps({ passage, claims }: PassageRows): Fault[] {
	const placed = claims.map((row) => ({ row, spans: findPrinted(passage, row) }));
	return placed.flatMap(({ row, spans }, index) => {
		const other = placed.slice(0, index).find((earlier) => isAnyOverlapping(earlier.spans, spans));
		const message = `overlaps the printed words of ${other?.row.id}`;
		return faultUnless(!other, row, 'printed', message);
	});
}

function isAnyOverlapping(some: Span[], others: Span[]): boolean {
	return some.some((one) => others.some((other) => isOverlapping(one, other)));
}

function checkCoverage(rows: PassageRows): Fault[] {
	const { passage } = rows;
	const { text } = passage;
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
		...claims.flatMap((claim) => findPrinted(passage, claim)),
		...claims.flatMap((claim) => findInQuote(passage, claim, claim.when ?? '')),
		...exceptions.flatMap(({ words }) => findWords(passage.text, words))
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
