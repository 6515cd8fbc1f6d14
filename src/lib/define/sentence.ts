import type { MarkedSpan, Passage, Segment, Span } from '$lib/model/passage';
import { segment, sentences } from '$lib/model/passage';
import type { Figure } from '$lib/model/figure';
import type { Claim } from '$lib/data/claim';
import { markOf, quoteSpan } from './figures';
import { claimById, claims, passageById } from '$lib/data/tables';

/** A sentence that states values of a figure, cut at their words. */
export interface Sentence {
	segments: Segment[];
	/** Whether it stands in the passage that states the figure's first value. */
	first: boolean;
}

/** The sentences that state a figure's values, in the article's order; of its passages, nothing else. */
export function sentencesOf(figure: Figure): Sentence[] {
	const drawn = new Set(figure.rows.flatMap((row) => row.printed.map(({ claim }) => claim)));
	const stating = (claims.objects() as Claim[]).filter((claim) => drawn.has(claim.id));
	const first = stating.find((claim) => claim.id === figure.rows[0]!.printed[0]!.claim)!.passage;
	const ids = new Set(stating.map((claim) => claim.passage));
	return [...ids].flatMap((id) =>
		statingIn(id, stating).map((segments) => ({ segments, first: id === first }))
	);
}

/** The sentences of a passage in which words of the claims stand. */
function statingIn(id: string, stating: Claim[]): Segment[][] {
	const { text } = passageById.get(id)!;
	const marks = stating.filter((claim) => claim.passage === id).map(markOf);
	return sentences(text, marks)
		.filter((sentence) => marks.some((m) => sentence.from <= m.from && m.to <= sentence.to))
		.map((sentence) => segmentWithin(text, marks, sentence));
}

/** Every sentence in which words of the claims stand, as a passage of its own, in the article's order. */
export function quoteSentences(ids: string[]): Passage[] {
	const stating = (claims.objects() as Claim[]).filter((claim) => ids.includes(claim.id));
	const passages = [...new Set(stating.map((claim) => claim.passage))];
	return passages.flatMap((id) => {
		const { section, paragraph } = passageById.get(id)!;
		return statingIn(id, stating).map((segments, i) => ({
			id: `${id}-${i}`,
			section,
			paragraph,
			segments
		}));
	});
}

/** A slide's sentence is read from the back row, so it has no more words than this if a clause will do. */
const mostWords = 40;

/** The sentence that states a claim, cut at its words; if it is long, the clause alone. */
export function quoteShort(id: string): Segment[] {
	const claim = claimById.get(id)!;
	const { text } = passageById.get(claim.passage)!;
	const own = (claims.objects() as Claim[]).filter(({ passage }) => passage === claim.passage);
	const marks = own.map(markOf);
	const { from, to } = marks.find((mark) => mark.claim === id)!;
	const whole = sentences(text, marks).find((s) => s.from <= from && to <= s.to)!;
	const isLong = text.slice(whole.from, whole.to).trim().split(/\s+/).length > mostWords;
	return segmentWithin(text, marks, isLong ? quoteSpan(claim) : whole);
}

/** A stretch of a text cut at the words of the claims within it, all of it in ink. */
function segmentWithin(text: string, marks: MarkedSpan[], { from, to }: Span): Segment[] {
	const inside = marks.filter((m) => from <= m.from && m.to <= to);
	const moved = inside.map((m) => ({ ...m, from: m.from - from, to: m.to - from }));
	return segment(text.slice(from, to), moved, [{ from: 0, to: to - from }]);
}
