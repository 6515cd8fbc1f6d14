/** A stretch of a passage's text. */
export interface Segment {
	text: string;
	/** The claim whose printed words these are; `null` for text between. */
	claim: string | null;
	/** The figure that draws the claim; `null` where none does. */
	figure: string | null;
	/** Whether it belongs to a sentence that states one of the shown figure's claims. */
	ink: boolean;
}

/** A quotation from the article, cut at the words of its claims. */
export interface Passage {
	id: string;
	/** The article's heading above it. */
	section: string;
	/** The line of the article's text it stands on. */
	paragraph: number;
	segments: Segment[];
}

/** The words of segments, uncut. */
export const writeSegments = (segments: Pick<Segment, 'text'>[]): string =>
	segments
		.map(({ text }) => text)
		.join('')
		.trim();

/** The words of a passage, uncut. */
export const textOf = ({ segments }: Passage): string => writeSegments(segments);

/** A stretch of text by its first and its one-past-last character. */
export interface Span {
	from: number;
	to: number;
}

/** Sentence ends: a stop, perhaps a closing quote, then white space; not after an initial ("M. Muralov"). */
const sentenceEnd = /(?<!\b[A-Z])[.!?][”’)]?(?=\s)/gu;

/** The sentences of a text, white space after them included; none ends within one of the `unbroken` spans. */
export function sentences(text: string, unbroken: Span[] = []): Span[] {
	const ends = [...text.matchAll(sentenceEnd)].map((m) => m.index + m[0].length + 1);
	const isWithin = (end: number) => unbroken.some(({ from, to }) => from < end && end < to);
	const starts = [0, ...ends.filter((end) => !isWithin(end))];
	return starts.map((from, i) => ({ from, to: starts[i + 1] ?? text.length }));
}

/** Where the words stand in a quote that stands in the text; throws if either is missing. */
export function locate(text: string, quote: string, words: string): Span {
	const start = text.indexOf(quote);
	const match = start < 0 ? null : wholeWords(words).exec(quote);
	if (!match) throw new Error(`“${words}” isn’t in the passage “${text.slice(0, 60)}…”`);
	return { from: start + match.index, to: start + match.index + words.length };
}

/** The words with neither a letter nor a digit touching them. */
export const wholeWords = (words: string, flags = ''): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{N}])${escape(words)}(?![\\p{L}\\p{N}])`, `u${flags}`);

const escape = (words: string) => words.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

/** A claim's words in a passage, and the figure that draws it. */
export interface MarkedSpan extends Span {
	claim: string;
	figure: string | null;
}

/**
 * Cuts a text at the words of its claims and at the ends of its sentences; a sentence that overlaps
 * one of the `ink` spans stands in ink. The segments' texts joined are the text again, and each
 * claim's words are one segment.
 */
export function segment(text: string, marked: MarkedSpan[], ink: Span[]): Segment[] {
	return sentences(text, marked).flatMap((sentence) => {
		const inInk = ink.some((span) => overlap(span, sentence));
		return cut(text, sentence, marked).map((piece) => ({ ...piece, ink: inInk }));
	});
}

function cut(text: string, sentence: Span, marked: MarkedSpan[]): Omit<Segment, 'ink'>[] {
	const inside = marked.filter((m) => overlap(m, sentence)).sort((a, b) => a.from - b.from);
	let at = sentence.from;
	const pieces = inside.flatMap((m) => {
		const before = { text: text.slice(at, m.from), claim: null, figure: null };
		at = m.to;
		return [before, { text: text.slice(m.from, m.to), claim: m.claim, figure: m.figure }];
	});
	return [...pieces, { text: text.slice(at, sentence.to), claim: null, figure: null }].filter(
		(piece) => piece.text
	);
}
