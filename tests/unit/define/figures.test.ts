import { describe, expect, it } from 'vitest';
import type { Datum } from '$lib/model/datum';
import type { Figure } from '$lib/model/figure';
import { panelData } from '$lib/model/panel';
import { figureOf } from '$lib/define/definitions';
import { claimsIn, plainFigure, type TabledFigure } from '$lib/define/figure-table';
import { complete, figureBySlug, figures, unstated } from '$lib/define/figures';
import { definitions } from '$lib/define/definitions';
import { quotePassages, quoteStating } from '$lib/define/quotes';
import { findNumbers } from '$lib/data/checks/number-words';
import { claimById, passageById } from '$lib/data/tables';
import { everyFigure } from '$lib/define/every-figure';

const articleTexts = [...passageById.values()].map(({ text }) => text);

/** The data of a figure's views as the panels hold them, a datum of two panels twice. */
const dataOf = ({ views }: Figure): Datum[] =>
	views.flatMap(({ panels }) => panels).flatMap(panelData);

const textsOf = ({ passages }: Figure): string[] =>
	passages.map(({ segments }) => segments.map(({ text }) => text).join(''));

const drawnBy = ({ table }: TabledFigure): string[] => claimsIn(table);

const paragraphOf = (claim: string): number =>
	passageById.get(claimById.get(claim)!.passage)!.paragraph;

/** Words such as "both" count, but are no number words. */
const pronouns = /^(?:both|neither|none|not one|half|all|whole|one|an? .*)$/i;

/** The numbers of a text in digits or in words from two up, with the words that say them. */
function numbersOf(text: string): { words: string; value: number }[] {
	return findNumbers(text).flatMap(({ start, end, reading }) => {
		const words = text.slice(start, end);
		if (pronouns.test(words)) return [];
		if ('value' in reading) return [{ words, value: reading.value }];
		return 'low' in reading ? [reading.low, reading.high].map((value) => ({ words, value })) : [];
	});
}

const valuesOf = (texts: string[]): number[] =>
	numbersOf(texts.join('\n')).map(({ value }) => value);

/** Every number a figure may speak of: those of its data and of its passages. */
function knownTo(figure: Figure): Set<number> {
	const own = dataOf(figure).flatMap((d) => [d.words, d.period?.words ?? '', d.formula ?? '']);
	const rows = figure.rows.flatMap((row) => [row.value, row.origin]);
	const printed = figure.rows.flatMap((row) => row.printed.map(({ words }) => words));
	return new Set(valuesOf([...own, ...rows, ...printed, ...textsOf(figure)]));
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 5e-4;

interface Formula {
	text: string;
	operands: number[];
	/** What the operands come to. */
	computed: number;
	/** What the formula says they come to. */
	stated: number;
}

const digits = String.raw`\d[\d,]*(?:\.\d+)?`;
const formula = new RegExp(`(${digits}(?: [+−×÷] ${digits})+) = (${digits})(%?)`, 'g');

/** Every formula in a text, computed anew from left to right. */
const formulasOf = (text: string): Formula[] =>
	[...text.matchAll(formula)].map(([whole, left, right, percent]) => {
		const [first, ...others] = left!.replaceAll(',', '').split(/ (?=[+−×÷])/);
		const steps = others.map((part) => [part.charAt(0), Number(part.slice(2))] as const);
		const computed = steps.reduce((at, [sign, by]) => apply(at, sign, by), Number(first));
		const isShare = percent === '%' && left!.includes('÷');
		return {
			text: whole,
			operands: [Number(first), ...steps.map(([, by]) => by)],
			computed: isShare ? computed * 100 : computed,
			stated: Number(right!.replaceAll(',', ''))
		};
	});

function apply(at: number, sign: string, by: number): number {
	return { '+': at + by, '−': at - by, '×': at * by, '÷': at / by }[sign]!;
}

/** The value to fewer digits, as it is printed beside its formula. */
const roundings = (value: number): number[] =>
	[1, 2, 3, 4].flatMap((count) => {
		const step = 10 ** (Math.floor(Math.log10(value)) - count + 1);
		return [Math.floor(value / step) * step, Number(value.toPrecision(count))];
	});

const textsToCheck = ({ headline, caveats, conflicts }: Figure): string[] => [
	headline,
	...caveats,
	...conflicts
];

/** The words in quotation marks; a quotation within one is part of it. */
function quotationsIn(text: string): string[] {
	const found: string[] = [];
	const starts: number[] = [];
	[...text].forEach((character, at) => {
		if (character === '“') starts.push(at + 1);
		if (character !== '”' || !starts.length) return;
		const start = starts.pop()!;
		if (!starts.length) found.push([...text].slice(start, at).join(''));
	});
	return found;
}

/** Whether the words stand in a passage of the article, in their order where some are left out. */
const isVerbatim = (quotation: string): boolean =>
	articleTexts.some((text) => {
		let at = 0;
		return quotation.split(' … ').every((part) => {
			const start = text.indexOf(part, at);
			at = start + part.length;
			return start >= 0;
		});
	});

describe('figures', () => {
	it('are numbered from 1, each under a slug of its own', () => {
		expect(figures.map(({ number }) => number)).toEqual(figures.map((_, i) => i + 1));
		expect(figureBySlug.size).toBe(figures.length);
	});

	it('stand in the article’s order, the timeline last', () => {
		expect(figures.at(-1)!.slug).toBe('timeline');
		const lines = figures.slice(0, -1).map((figure) => paragraphOf(drawnBy(figure)[0]!));
		expect(lines).toEqual(lines.toSorted((a, b) => a - b));
	});

	it('draw between them every claim that figureOf(claim) ascribes to one, the timeline only what no other draws', () => {
		for (const figure of figures) {
			for (const id of drawnBy(figure)) {
				const others = figures.filter((f) => drawnBy(f).includes(id)).map(({ slug }) => slug);
				expect(figureOf(id)).toBe(others[0]);
			}
		}
		expect(figureOf('no-such-claim')).toBeNull();
	});
});

/** What must be computed of what, and how it must be worded. */
const findings: [slug: string, words: string, formula: string][] = [
	['prison-population', 'More than 20 times', '1,660,000 ÷ 80,000 = 20.75'],
	['prison-population', 'about 5%', '4,000 ÷ 80,000 = 5%'],
	['party-membership', '3 times', '1,200,000 ÷ 400,000 = 3'],
	['collectivization', '75 percentage points', '77 − 2 = 75'],
	['grain-sales', '10 times', '60 ÷ 6 = 10'],
	['congress-delegates', '17%', '100 − 55 − 28 = 17%'],
	['plenum-1923', '9.4%', '11 ÷ 117 = 9.402%'],
	['plenum-1923', '106', '117 − 11 = 106'],
	['purge-shares', '70.5%', '98 ÷ 139 = 70.5%'],
	['central-committee-1917', '63.3%', '19 ÷ 30 = 63.33%'],
	['lenin-pay', '3,400', '4,700 ÷ 1.37 = 3,431'],
	['grain-strike', 'One third', '1 − 2/3 = 1/3']
];

describe('our arithmetic', () => {
	it.each(findings)('%s says “%s”, for %s', (slug, words, how) => {
		const figure = figureBySlug.get(slug)!;
		const text = [...textsToCheck(figure), figure.description].join(' ');
		expect(text).toContain(words);
		expect(text).toContain(how);
	});
});

describe('quotePassages', () => {
	it('quotes all passages, their sentences with claims in ink', () => {
		const quotedPassages = quotePassages([...claimById.keys()]);
		expect(quotedPassages.map(({ id }) => id)).toEqual([...passageById.keys()]);
		const pale = quotedPassages.flatMap((p) => p.segments.filter((s) => s.claim && !s.ink));
		expect(pale).toEqual([]);
	});
});

describe.each(everyFigure.map((figure) => [figure.slug, figure] as const))('%s', (_, figure) => {
	const data = dataOf(figure);

	it('is plain JSON without NaN, Infinity or undefined', () => {
		const plain = plainFigure(figure);
		expect(JSON.parse(JSON.stringify(plain))).toStrictEqual(plain);
		const texts = JSON.stringify(plain);
		expect(texts).not.toMatch(/\bNaN\b|\bundefined\b|\bInfinity\b|\[object /);
	});

	it('says its finding, its caveats, its conflicts and what is open in whole sentences', () => {
		const { headline, caveats, conflicts, open, title } = figure;
		const start = /^[“‘]?[\p{Lu}\d]/u;
		for (const line of [title, headline]) {
			expect(line).toMatch(start);
			expect(line).not.toMatch(/[.!]$/);
		}
		for (const sentence of [...caveats, ...conflicts, ...open]) {
			expect(sentence).toMatch(start);
			expect(sentence).toMatch(/\.[”)]?$/);
		}
		expect(caveats.length).toBeGreaterThan(0);
		expect(open.length).toBeGreaterThan(0);
		expect(textsToCheck(figure).concat(open).join()).not.toMatch(/!|\s{2}|["']/);
	});

	it('closes every quotation mark and bracket it opens', () => {
		for (const text of [...textsToCheck(figure), ...figure.open, figure.description]) {
			expect(text.match(/“/g)?.length, text).toBe(text.match(/”/g)?.length);
			expect(text.match(/\(/g)?.length, text).toBe(text.match(/\)/g)?.length);
		}
	});

	it('explains at most three terms', () => {
		expect(figure.terms.length).toBeLessThanOrEqual(3);
	});

	it('has each key once in a panel, and for one number only', () => {
		for (const panel of figure.views.flatMap((view) => view.panels)) {
			const keys = panelData(panel).map(({ key }) => key);
			expect(keys).toEqual([...new Set(keys)]);
		}
		for (const datum of data) {
			const { key, claims, value, words, period, formula } = datum;
			const same = data.filter((d) => d.key === key);
			for (const other of same)
				expect(other).toMatchObject({ claims, value, words, period, formula });
		}
	});

	it('has a row a key', () => {
		const keys = figure.rows.map(({ key }) => key);
		const drawn = [...new Set(data.map(({ key }) => key))];
		const arithmetic = figure.rows.slice(drawn.length);
		expect(keys.slice(0, drawn.length)).toEqual(drawn);
		expect(new Set(keys).size).toBe(keys.length);
		expect(arithmetic.filter(({ origin }) => origin === 'the article')).toEqual([]);
	});

	it('describes every datum with its words', () => {
		const said = figure.description.toLowerCase();
		expect(data.filter(({ words }) => !said.includes(words.toLowerCase()))).toEqual([]);
		expect(figure.description).toContain('which names no source');
	});

	it('says how it made what it computed or counted, and of the rest that the article states it', () => {
		for (const { key, origin, formula: how, claims } of data) {
			const row = figure.rows.find((r) => r.key === key)!;
			expect(how === null, key).toBe(origin === 'stated');
			expect(how, key).not.toBe('');
			expect(claimById.has(key), key).toBe(origin === 'stated');
			expect(claims.length, key).toBeGreaterThan(0);
			expect(row.origin === 'the article', key).toBe(origin === 'stated');
		}
	});

	it('computes what its formulas say', () => {
		const texts = [...textsToCheck(figure), ...data.map((d) => d.formula ?? '')];
		const wrong = texts
			.flatMap(formulasOf)
			.filter(({ computed, stated }) => !isNear(stated, computed));
		expect(wrong).toEqual([]);
	});

	it('has every number of its headline, caveats and conflicts among its data or passages', () => {
		const known = knownTo(figure);
		for (const { operands, stated } of textsToCheck(figure).flatMap(formulasOf)) {
			if (operands.every((operand) => operand === 100 || known.has(operand))) {
				for (const value of [stated, ...operands, ...roundings(stated)]) known.add(value);
			}
		}
		const own = textsToCheck(figure).filter((text) => !text.startsWith('Not from the article: '));
		const unknown = own.flatMap((text) =>
			numbersOf(text)
				.filter(({ value }) => !known.has(value))
				.map(({ words }) => `${words} in: ${text}`)
		);
		expect(unknown).toEqual([]);
	});

	it('quotes the article verbatim', () => {
		const long = textsToCheck(figure)
			.flatMap(quotationsIn)
			.filter((quotation) => quotation.split(/\s+/).length > 2);
		expect(long.filter((quotation) => !isVerbatim(quotation))).toEqual([]);
	});

	it('quotes the passage of every claim it draws, its words in exactly one segment, in ink', () => {
		const segments = figure.passages.flatMap((passage) => passage.segments);
		for (const { claim, words } of figure.rows.flatMap((row) => row.printed)) {
			const own = segments.filter((segment) => segment.claim === claim);
			expect(own, claim).toMatchObject([{ text: words, ink: true, figure: figureOf(claim) }]);
		}
	});

	it('has passages and sentence verbatim, in the article’s order', () => {
		const texts = figure.passages.map(({ id }) => passageById.get(id)!.text);
		expect(textsOf(figure)).toEqual(texts);
		const lines = figure.passages.map(({ paragraph }) => paragraph);
		expect(lines).toEqual(lines.toSorted((a, b) => a - b));
		const clauses = figure.sentence.split(' […] ');
		const from = clauses.map((clause) => texts.findIndex((text) => text.includes(clause)));
		expect(from).not.toContain(-1);
		expect(from).toEqual(from.toSorted((a, b) => a - b));
	});

	it('stands in the section of the passage that states its first claim, or in one it names', () => {
		const passage = passageById.get(claimById.get(drawnBy(figure)[0]!)!.passage)!;
		const own = figure.folder === 'compare' ? 'Comparison' : passage.section;
		expect(figure.section).toBe(figure.events ? 'The whole article' : own);
	});

	it('names its groups in words, not by ids', () => {
		const groups = data.flatMap(({ group }) => group ?? []);
		expect(groups.filter((group) => claimById.has(group))).toEqual([]);
	});
});

describe('the words beside a picture', () => {
	const prisons = figureBySlug.get('prison-population')!;
	const membership = figureBySlug.get('party-membership')!;
	const trials = figureBySlug.get('purge-trials')!;

	it.each([
		['a number that another claim states', trials, ['trial-1-accused'], ['8']],
		['digits of no value', { ...membership, headline: 'It grew by 1931' }, undefined, ['1931']],
		['nothing that is computed here', prisons, undefined, []],
		['a stated number of the headline in other words', membership, undefined, []]
	])('unstated(figure) finds %s', (_, figure, states, expected) => {
		const quote = states ? quoteStating(states) : figure.quote;
		expect(unstated({ ...figure, quote })).toEqual(expected);
	});

	it('stop the build where they lack a number of the headline', () => {
		const given = definitions.find(({ slug }) => slug === 'purge-trials')!;
		expect(() => complete({ ...given, states: ['trial-1-accused'] }, 0)).toThrow(
			'purge-trials: the headline says 8, which'
		);
	});

	it('are one sentence where it states all, else a clause for each with “[…]” between', () => {
		expect(membership.sentence).toBe('Party membership grew from 400,000 to 1,2 million by 1927.');
		expect(prisons.sentence).toMatch(/just under 80,000 prisoners in the USSR \[…\] the number/);
	});
});
