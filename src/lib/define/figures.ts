import type { Card, Figure } from '$lib/model/figure';
import {
	locate,
	segment,
	sentences,
	type MarkedSpan,
	type Passage,
	type Span
} from '$lib/model/passage';
import type { Claim, Passage as PassageRow } from '$lib/data/claim';
import type { Defined } from './define';
import { definitions } from './figure-list';
import { claimById, claims, passages } from '$lib/data/tables';

const allClaims = claims.objects() as Claim[];
const allPassages = passages.objects() as PassageRow[];

/** The slug of the figure that draws a claim; the timeline only where no other does. */
const figureOfClaim = new Map(
	[...definitions].reverse().flatMap((d) => d.drawn.map((id) => [id, d.slug]))
);

/** The figure that draws the claim; `null` where none does. */
export const figureOf = (claim: string): string | null => figureOfClaim.get(claim) ?? null;

const textOf = (id: string): string => allPassages.find((p) => p.id === id)!.text;

/** Where the quote of a claim stands in its passage. */
export function quoteSpan({ passage, quote }: Claim): Span {
	const from = textOf(passage).indexOf(quote);
	return { from, to: from + quote.length };
}

/** Where the words of a claim stand in its passage, and the figure that draws it. */
export const markOf = (claim: Claim): MarkedSpan => ({
	...locate(textOf(claim.passage), claim.quote, claim.printed),
	claim: claim.id,
	figure: figureOf(claim.id)
});

/** A passage cut at the words of its claims; sentences that state a claim of `quoted` stand in ink. */
export function quotePassage(
	{ id, section, paragraph, text }: PassageRow,
	quoted: string[]
): Passage {
	const own = allClaims.filter((c) => c.passage === id);
	const ink = own.filter((c) => quoted.includes(c.id)).map(quoteSpan);
	return { id, section, paragraph, segments: segment(text, own.map(markOf), ink) };
}

/** Every passage, all its sentences in ink. */
export const quotedPassages: Passage[] = allPassages.map((p) =>
	quotePassage(
		p,
		allClaims.map((c) => c.id)
	)
);

/** A definition with what follows from its claims and from its place among the others. */
export function complete(
	definition: Defined,
	index: number,
	folder: Figure['folder'] = 'figures'
): Figure {
	const ids = new Set(definition.quoted.map((id) => claimById.get(id)!.passage));
	const quoted = allPassages
		.filter((p) => ids.has(p.id))
		.map((p) => quotePassage(p, definition.quoted));
	const { drawn: _, quoted: __, data: ___, series, ...figure } = definition;
	const section = definition.section ?? firstPassage(definition).section;
	return {
		...figure,
		folder,
		series: series.map(({ key }) => key),
		number: index + 1,
		section,
		sentence: sentenceOf(definition),
		passages: quoted
	};
}

const firstClaim = ({ drawn }: Defined): Claim => claimById.get(drawn[0]!)!;

/** The passage that states the first drawn claim. */
const firstPassage = (definition: Defined): PassageRow =>
	allPassages.find((p) => p.id === firstClaim(definition).passage)!;

/** The sentence in which the first drawn claim's words stand. */
function sentenceOf(definition: Defined): string {
	const { text } = firstPassage(definition);
	const words = markOf(firstClaim(definition));
	const { from, to } = sentences(text).find((s) => s.from <= words.from && words.from < s.to)!;
	return text.slice(from, to).trim();
}

/** Every figure in the article's order, the timeline last. */
export const figures: Figure[] = definitions.map((definition, i) => complete(definition, i));

/** Figures by their slugs. */
export const figureBySlug = new Map(figures.map((f) => [f.slug, f]));

/** A figure as a card. */
export function cardOf({ passages: quoted, rows, ...figure }: Figure): Card {
	const { folder, slug, series, number, section, title, headline, card, sentence, events } = figure;
	const inked = quoted.flatMap((p) => p.segments.filter((s) => s.ink).map((s) => s.text));
	const words = rows.flatMap((row) => [row.label, row.group, row.value, row.period]);
	const text = [title, headline, section, ...inked, ...words].join(' ').toLowerCase();
	return { folder, slug, series, number, section, title, headline, card, sentence, events, text };
}

/** Every figure as a card. */
export const cards: Card[] = figures.map(cardOf);
