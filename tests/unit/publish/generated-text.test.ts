import { describe, expect, it } from 'vitest';
import { identity } from '$article/site';
import { contradictions } from '$article/contradictions';
import { comparable, allSeries } from '$lib/define/all-series';
import { compare } from '$lib/compare/compare';
import { formatCompareCsv } from '$lib/compare/compare-csv';
import { figureOfChoice } from '$lib/compare/compare-figure';
import { describeShown } from '$lib/compare/rates-rule';
import { everyFigure } from '$lib/define/every-figure';
import type { TabledFigure } from '$lib/define/figure-table';
import type { Figure } from '$lib/model/figure';
import { panelData } from '$lib/model/panel';
import { speak } from '$lib/model/words/describe';
import { createOembed } from '$lib/publish/oembed';
import { writtenFiles } from '$lib/publish/figure-files';
import { sayFigure } from '$lib/publish/figure-slides';
import { createClassSheet } from '$lib/worksheet/class-sheet';
import { parseSite } from '$lib/address/site';
import { passageById } from '$lib/data/tables';

/** What no text of ours may hold, and what it is called. */
const faults: [name: string, pattern: RegExp][] = [
	['a label twice around a colon', /(?<![\w’])(\p{L}[\p{L}\d’ ]+): \1(?![\w’])/u],
	['a comma or colon beside another', /[,:;] ?[,:;]/],
	['a space before a comma, colon, semicolon or stop', / [,:;.](?!\d|…)/],
	['two spaces', / {2}/],
	['two stops', /(?<!\.)\.\.(?!\.)/],
	['no stop between sentences', /[\p{Ll}\d)”] (?:Not from the article|Stated by the article)\b/u],
	['“% percentage points”', /% percentage/],
	['a space before “%”', /\d %/],
	['straight quotes', /["']/]
];

/** What is wrong with a text; quotations of the article are as the article has them. */
const faultsOf = (text: string): string[] =>
	faults.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

const site = parseSite('https://example.org', '');
const passages = new Set([...passageById.values()].map(({ text }) => text));

const ofFigure = (figure: Figure): string[] => [
	...[figure.title, figure.question, figure.headline, figure.section, figure.description],
	...[...figure.caveats, ...figure.conflicts, ...figure.open],
	...figure.terms.flatMap(({ term, explanation }) => [term, explanation]),
	...figure.views.flatMap(({ label, panels }) => [
		label,
		...panels.flatMap(({ title }) => title ?? []),
		...panels.flatMap(panelData).flatMap((datum) => [datum.label, datum.words, speak(datum)])
	])
];

const ofRows = ({ rows }: Figure): string[] =>
	rows.flatMap(({ label, group, value, period, origin }) => [label, group, value, period, origin]);

const ofSlides = (figure: TabledFigure): string[] =>
	sayFigure(figure).flatMap(({ alt, shows, care, open, otherSources, source }) => [
		...[alt, shows, source],
		...[...care, ...open, ...otherSources]
	]);

function ofSheet(figure: TabledFigure): string[] {
	const sheet = createClassSheet(figure);
	return [
		...[sheet.task, sheet.selection ?? '', sheet.headline],
		...sheet.questions.flatMap(({ name, ask, answers }) => [name, ask, ...answers]),
		...sheet.others.flatMap(({ article, said }) => [article, said])
	];
}

/** Words of the citation in plain text, and of the frame. */
const ofFiles = (figure: TabledFigure): string[] => [
	...(createOembed(figure, site)?.title ?? []),
	...writtenFiles(figure, site)
		.filter(({ path }) => path.endsWith('.txt'))
		.map(({ write }) => `${write()}`.trim())
];

function ofChoice(pair: typeof allSeries): string[] {
	return comparable.populations.flatMap(({ name }) =>
		compare(pair, comparable.events, name).flatMap((offer) => {
			const said = describeShown(pair, offer.name, name);
			const words = [...offer.why, ...said.flatMap(({ words, formula }) => [words, formula ?? ''])];
			if (!offer.view) return words;
			const figure = figureOfChoice(pair, offer, said, comparable.passages, identity);
			const csv = formatCompareCsv(pair, [], offer, identity.article).split('\r\n', 1);
			return [...words, ...ofFigure(figure), ...csv];
		})
	);
}

const ours = (texts: string[]): string[] => texts.filter((text) => !passages.has(text));

/** Each faulty text once, with what is wrong. */
const found = (texts: string[]): string[] => [
	...new Set(
		ours(texts).flatMap((text) => faultsOf(text).map((name) => `${name}: ${text.slice(0, 300)}`))
	)
];

describe('faultsOf(text)', () => {
	it.each([
		['a label twice around a colon', 'Nina, daughter: died naturally: died naturally, 1929'],
		['a comma or colon beside another', 'Industrial growth Trotsky argued for, : 10–14%'],
		['two spaces', 'One sentence.  Another.'],
		['two stops', 'Stated by the article..'],
		['no stop between sentences', 'lower, 1923 Not from the article: 179,000'],
		['“% percentage points”', 'up 75% percentage points'],
		['a space before “%”', 'within 3 %'],
		['straight quotes', 'the article\'s "heroes"']
	])('finds %s', (name, text) => expect(faultsOf(text)).toContain(name));

	it('finds nothing in a sentence as it should be', () => {
		expect(faultsOf('By 1926, 60% of grain sales; the rest, 40%, is ours (1936–38).')).toEqual([]);
	});
});

describe('generated text', () => {
	it.each(everyFigure.map((figure) => [figure.slug, figure] as const))('%s', (_, figure) => {
		const texts = [ofFigure, ofRows, ofSlides, ofSheet, ofFiles].flatMap((of) => of(figure));
		expect(found(texts)).toEqual([]);
	});

	it('of every pair of series', () => {
		const pairs = allSeries.flatMap((a, i) => allSeries.slice(i + 1).map((b) => [a, b]));
		expect(found(pairs.flatMap(ofChoice))).toEqual([]);
	});

	it('of the contradictions', () => {
		expect(found(contradictions.flatMap(({ title, told }) => [title, told]))).toEqual([]);
	});
});
