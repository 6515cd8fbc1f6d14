import { escape, type ColumnTable } from 'arquero';
import { groups } from 'd3';
import type { MarkedSpan, Passage, Segment, Span } from '$lib/model/passage';
import { locate, segment, sentences } from '$lib/model/passage';
import type { Claim, Passage as PassageRow } from '$lib/data/claim';
import { claims, passages } from '$lib/data/tables';
import { figureOf } from './definitions';
import type { TabledFigure } from './figure-table';

/** A claim joined to its passage. */
export interface Statement extends Claim, Pick<PassageRow, 'section' | 'paragraph' | 'text'> {
	/** Where its words stand in the passage's text, and the figure that draws it. */
	mark: MarkedSpan;
	/** Where its quote stands in the passage's text. */
	span: Span;
}

/** Every claim joined to its passage, one `Statement` per claim, in the article's order. */
export const statements = claims
	.lookup(passages, ['passage', 'id'], 'section', 'paragraph', 'text')
	.derive({ mark: escape(markOf), span: escape(spanOf) });

const statementById = new Map(listOf(statements).map((one) => [one.id, one]));
const statementsByPassage = byPassage(statements);

function markOf({ id, text, quote, printed }: Statement): MarkedSpan {
	return { ...locate(text, quote, printed), claim: id, figure: figureOf(id) };
}

function spanOf({ text, quote }: Statement): Span {
	const from = text.indexOf(quote);
	return { from, to: from + quote.length };
}

function listOf(table: ColumnTable): Statement[] {
	return table.objects() as Statement[];
}

/** The statements of one passage. */
type Stating = [Statement, ...Statement[]];

function byPassage(table: ColumnTable): Map<string, Stating> {
	return table.groupby('passage').objects({ grouped: 'map' }) as unknown as Map<string, Stating>;
}

/** A claim joined to its passage; throws for an id that doesn't exist. */
export function statementOf(id: string): Statement {
	const found = statementById.get(id);
	if (!found) throw new Error(`No claim has the id ${id}`);
	return found;
}

/** A passage cut at the words of its claims; sentences that state one of the `quoted` claims stand in ink. */
function quotePassage({ id, section, paragraph, text }: PassageRow, quoted: Set<string>): Passage {
	const own = statementsByPassage.get(id) ?? [];
	const ink = own.filter((one) => quoted.has(one.id)).map(({ span }) => span);
	const marks = own.map(({ mark }) => mark);
	return { id, section, paragraph, segments: segment(text, marks, ink) };
}

/** The passages that state the claims, in the article's order, the sentences with those claims in ink. */
export function quotePassages(ids: string[]): Passage[] {
	const quoted = new Set(ids);
	const stating = statements.filter(escape(({ id }: Statement) => quoted.has(id)));
	const rows = passages.semijoin(stating, ['id', 'passage']).objects() as PassageRow[];
	return rows.map((row) => quotePassage(row, quoted));
}

/** The article's sections that state something, in its order, each with its passages, all in ink. */
export const sections = groups(
	quotePassages([...statementById.keys()]),
	({ section }) => section
).map(([title, own]) => ({ id: `section-${slugOf(title)}`, title, passages: own }));

/** A heading as an address has it: "The year’s harvest" is `the-years-harvest`. */
function slugOf(title: string): string {
	const words = title
		.toLowerCase()
		.replaceAll('’', '')
		.match(/[a-z0-9]+/g);
	return (words ?? []).join('-');
}

/** A sentence that states values of a figure, cut at their words. */
export interface Sentence {
	segments: Segment[];
	/** Whether it stands in the passage that states the figure's first value. */
	first: boolean;
}

/** The sentences that state a figure's values, in the article's order; of its passages, nothing else. */
export function sentencesOf({ table }: Pick<TabledFigure, 'table'>): Sentence[] {
	const drawn = table.unroll('claims');
	const first = statementOf(drawn.get('claims', 0) as string).passage;
	return [...byPassage(statements.semijoin(drawn, ['id', 'claims']))].flatMap(([id, stating]) =>
		statingIn(stating).map((segments) => ({ segments, first: id === first }))
	);
}

/** The sentences of one passage in which words of the claims stand. */
function statingIn(stating: Stating): Segment[][] {
	const { text } = stating[0];
	const marks = stating.map(({ mark }) => mark);
	return sentences(text, marks)
		.filter((sentence) => marks.some((mark) => isWithin(mark, sentence)))
		.map((sentence) => segmentWithin(text, marks, sentence));
}

const isWithin = (inner: Span, outer: Span): boolean =>
	outer.from <= inner.from && inner.to <= outer.to;

/** Every sentence in which words of the claims stand, as a passage of its own, in the article's order. */
export const quoteSentences = (ids: string[]): Passage[] =>
	[...byPassage(statements.filter(escape(({ id }: Statement) => ids.includes(id))))].flatMap(
		([id, stating]) =>
			statingIn(stating).map((segments, i) => ({
				id: `${id}-${i}`,
				section: stating[0].section,
				paragraph: stating[0].paragraph,
				segments
			}))
	);

/** Where the sentence stands in its passage in which a claim's words stand. */
function sentenceSpan({ text, passage, mark }: Statement): Span {
	const marks = (statementsByPassage.get(passage) ?? []).map((own) => own.mark);
	return sentences(text, marks).find((sentence) => isWithin(mark, sentence)) ?? mark;
}

/** A sentence beside a picture has no more words than this if clauses will do. */
const mostWords = 40;

/** What stands between two clauses that don't follow each other. */
const gap: Segment = { text: ' […] ', claim: null, figure: null, ink: true };

/**
 * The words that state the claims, verbatim and cut at their words: one sentence where it states all
 * and isn't long, else a clause for each with “[…]” between.
 */
export function quoteStating(ids: string[]): Segment[] {
	const stating = [...statementById.values()].filter(({ id }) => ids.includes(id));
	const [first] = stating;
	if (!first) throw new Error(`No claim is among ${ids.join()}`);
	const whole = sentenceSpan(first);
	const isOne = stating.every((one) => one.passage === first.passage && isWithin(one.mark, whole));
	if (isOne && first.text.slice(whole.from, whole.to).split(/\s+/).length <= mostWords)
		return cutAt(first, whole);
	const clauses = stating.filter(
		(one, i) => !stating.some((other, j) => covers(other, one, j < i))
	);
	return clauses.flatMap((one, i) => [...(i ? [gap] : []), ...cutAt(one, one.span)]);
}

/** Whether one clause holds another; of two that are the same, the earlier. */
const covers = (outer: Statement, inner: Statement, isEarlier: boolean): boolean =>
	outer !== inner &&
	outer.passage === inner.passage &&
	isWithin(inner.span, outer.span) &&
	(isEarlier || !isWithin(outer.span, inner.span));

const cutAt = ({ text, passage }: Statement, span: Span): Segment[] =>
	segmentWithin(
		text,
		(statementsByPassage.get(passage) ?? []).map(({ mark }) => mark),
		span
	);

/** A stretch of a text cut at the words of the claims within it, all of it in ink. */
function segmentWithin(text: string, marks: MarkedSpan[], { from, to }: Span): Segment[] {
	const inside = marks.filter((mark) => isWithin(mark, { from, to }));
	const moved = inside.map((mark) => ({ ...mark, from: mark.from - from, to: mark.to - from }));
	return segment(text.slice(from, to), moved, [{ from: 0, to: to - from }]);
}

/** A claim's exact words and where they stand. */
export interface Quotation {
	/** Id of the claim. */
	id: string;
	/** The exact words. */
	printed: string;
	/** The sentence or clause they stand in. */
	quote: string;
	/** Line of the article's text. */
	line: number;
}

/** The words of a claim; throws for an id that doesn't exist. */
export function quotation(id: string): Quotation {
	const { printed, quote, paragraph: line } = statementOf(id);
	return { id, printed, quote, line };
}
