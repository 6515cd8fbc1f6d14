import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, segment, sentences, type MarkedSpan, type Span } from '$lib/model/passage';
import type { Claim, Passage as PassageRow } from '$lib/data/claim';
import { quotePassages } from '$lib/define/quotes';
import { claims, passages } from '$lib/data/tables';

const rows = passages.objects() as PassageRow[];
const all = claims.objects() as Claim[];
const texts = rows.map(({ text }) => text);

const cut = (text: string, { from, to }: Span): string => text.slice(from, to);
const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

/** A real passage, spans of it that don't overlap, and some more that may. */
const drawn = fc.constantFrom(...texts).chain((text) => {
	const point = fc.integer({ min: 0, max: text.length });
	const points = fc.uniqueArray(point, { minLength: 2, maxLength: 12 });
	const pair = fc
		.tuple(point, point)
		.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
	return fc.record({
		text: fc.constant(text),
		marked: points.map(pairUp),
		ink: fc.array(pair, { maxLength: 4 }).map((spans) => spans.filter((s) => s.from < s.to))
	});
});

function pairUp(points: number[]): MarkedSpan[] {
	const sorted = points.toSorted((a, b) => a - b);
	const pairs = sorted.flatMap((from, i) =>
		i % 2 || !sorted[i + 1] ? [] : [[from, sorted[i + 1]!]]
	);
	return pairs.map(([from, to], i) => ({
		from: from!,
		to: to!,
		claim: `claim-${i}`,
		figure: null
	}));
}

describe('sentences', () => {
	it('sentences(text) cuts at stops, question and exclamation marks and closing quotes', () => {
		const text = 'It “went ahead.” Why? By 3.5%! “No (or yes.)” The end.';
		expect(sentences(text).map((span) => cut(text, span))).toEqual([
			'It “went ahead.” ',
			'Why? ',
			'By 3.5%! ',
			'“No (or yes.)” The end.'
		]);
	});

	it('sentences(text) does not cut after an initial', () => {
		const { text } = rows.find(({ id }) => id === 'cc-1917')!;
		const last = sentences(text).at(-1)!;
		expect(cut(text, last)).toMatch(/^Just four survived .* M\. Muralov as well as .*Kollontai\.$/);
	});

	it('sentences(text) cuts after an abbreviation of capitals', () => {
		const text = 'He left the USSR. Nobody knew.';
		expect(sentences(text)).toHaveLength(2);
	});

	it.each(texts.map((text) => [`${text.slice(0, 40)}…`, text]))(
		'sentences(“%s”) are the text again',
		(_, text) => {
			const spans = sentences(text);
			expect(spans.map((span) => cut(text, span)).join('')).toBe(text);
			expect(spans.filter((span) => !cut(text, span).trim())).toEqual([]);
		}
	);

	it('sentences(text, unbroken) end in none of the unbroken spans', () => {
		const text = 'One. Two. Three.';
		const spans = sentences(text, [{ from: 0, to: 7 }]);
		expect(spans.map((span) => cut(text, span))).toEqual(['One. Two. ', 'Three.']);
	});
});

describe('locate', () => {
	it('locate(text, quote, words) finds the words in the quote, not before it', () => {
		const text = 'In 1923 it rose. By 1923 it fell.';
		expect(locate(text, 'By 1923 it fell.', '1923')).toEqual({ from: 20, to: 24 });
	});

	it('locate(text, quote, words) finds whole words only', () => {
		expect(locate('116 of 16', '116 of 16', '16')).toEqual({ from: 7, to: 9 });
	});

	it('locate(text, quote, words) takes signs of patterns for themselves', () => {
		expect(locate('a (55%) b', 'a (55%) b', '(55%)')).toEqual({ from: 2, to: 7 });
	});

	it.each([
		['an unknown quote', 'By 1924', '1924'],
		['unknown words', 'By 1923', '1924'],
		['a part of a word', 'By 1923', '192']
	])('locate(text, quote, words) throws for %s', (_, quote, words) => {
		expect(() => locate('By 1923 it fell.', quote, words)).toThrow('isn’t in the passage');
	});
});

describe('segment', () => {
	it('segment(text, marked, ink): the segments joined are the text again', () => {
		fc.assert(
			fc.property(drawn, ({ text, marked, ink }) => {
				const segments = segment(text, marked, ink);
				expect(segments.map((s) => s.text).join('')).toBe(text);
				expect(segments.filter((s) => !s.text)).toEqual([]);
			})
		);
	});

	it('segment(text, marked, ink): every marked span is exactly one segment', () => {
		fc.assert(
			fc.property(drawn, ({ text, marked, ink }) => {
				const found = segment(text, marked, ink).filter((s) => s.claim !== null);
				const expected = marked.map((m) => ({ claim: m.claim, text: cut(text, m) }));
				expect(found.map(({ claim, text: words }) => ({ claim, text: words }))).toEqual(expected);
			})
		);
	});

	it('segment(text, marked, ink): ink covers whole sentences, and those that ink overlaps only', () => {
		fc.assert(
			fc.property(drawn, ({ text, marked, ink }) => {
				const segments = segment(text, marked, ink);
				const isInk = segments.flatMap((s) => [...Array(s.text.length)].fill(s.ink));
				for (const sentence of sentences(text, marked)) {
					const own = new Set(isInk.slice(sentence.from, sentence.to));
					expect([...own]).toEqual([ink.some((span) => overlap(span, sentence))]);
				}
			})
		);
	});

	it('segment(text, [], []) of one sentence is one segment without claim or ink', () => {
		expect(segment('By 1923 it fell.', [], [])).toEqual([
			{ text: 'By 1923 it fell.', claim: null, figure: null, ink: false }
		]);
	});
});

describe('the article’s passages', () => {
	it.each(quotePassages(all.map(({ id }) => id)).map((p) => [p.id, p] as const))(
		'%s: every claim of it is exactly one segment with its printed words',
		(id, passage) => {
			const marked = passage.segments.filter((s) => s.claim !== null);
			const printed = new Map(marked.map((s) => [s.claim, s.text]));
			const own = all.filter((c) => c.passage === id);
			expect(marked).toHaveLength(own.length);
			expect(printed).toEqual(new Map(own.map((c) => [c.id, c.printed])));
		}
	);

	it.each(rows.map((row) => [row.id, row] as const))(
		'%s: no claim’s words cross the end of a sentence',
		(id, row) => {
			const words = all
				.filter((c) => c.passage === id)
				.map((c) => locate(row.text, c.quote, c.printed));
			const spans = sentences(row.text);
			const whole = words.filter((w) => spans.some((s) => s.from <= w.from && w.to <= s.to));
			expect(whole).toEqual(words);
		}
	);

	it('quotePassages(quoted) sets the sentences of its quoted claims in ink, no others', () => {
		const inked = quotePassages(['prisoners-1923'])
			.flatMap(({ segments }) => segments)
			.filter((s) => s.ink)
			.map((s) => s.text)
			.join('');
		expect(inked).toMatch(/^In 1923, when many parts .* and so on\. $/);
	});
});
