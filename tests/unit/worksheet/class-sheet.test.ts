import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { nearnessWords } from '$lib/model/source';
import type { ClassSheet } from '$lib/worksheet/worksheet';
import type { Shape } from '$lib/plot/shape/shape';
import { blankLabel } from '$lib/worksheet/blank-label';
import { emptyPanels } from '$lib/worksheet/empty-panel';
import { createClassSheet } from '$lib/worksheet/class-sheet';
import type { TabledFigure } from '$lib/define/figure-table';
import { figureBySlug } from '$lib/define/figures';
import { roomBeside } from '$lib/worksheet/sheet-room';
import { elsewhere, tellSources } from '$lib/worksheet/sheet-source';
import { sourcesOf } from '$lib/sources/sources';
import { findWords } from '$lib/data/checks/span';
import { claims, passageById } from '$lib/data/tables';
import type { Claim } from '$lib/data/claim';
import { everyFigure } from '$lib/define/every-figure';

const sheets = everyFigure.map((figure) => [figure.slug, createClassSheet(figure)] as const);

/**
 * Figures whose plot itself shows other sources, and those whose sheet tells of them in words; the
 * timeline has its own test.
 */
const [shown, told] = [true, false].map((isDrawn) =>
	everyFigure
		.filter(({ events }) => !events)
		.filter(({ views }) => views[0]!.panels.some(({ form }) => form === 'beside') === isDrawn)
		.map((figure) => [figure.slug, figure] as const)
) as [[string, TabledFigure][], [string, TabledFigure][]];

const textOfShape = (shape: Shape): string =>
	shape.shape === 'text' ? [shape.lead?.text, shape.text, shape.tail?.text].join('') : '';

/** All of the first page but the article’s words and the figure’s name, one piece per line. */
const asked = ({ title, question, task, selection, empty, questions }: ClassSheet): string =>
	[
		...[question, task, selection ?? ''],
		...empty.panels.flatMap(({ guides }) => guides.map(textOfShape)),
		...questions.flatMap(({ name, ask }) => [name, ask])
	]
		.join('\n')
		.replaceAll(title, '');

const quoted = ({ texts }: ClassSheet): string =>
	texts.map((text) => text.filter((s) => typeof s === 'string').join('\n')).join('\n');

/** Which of the blanks' words stand in a text. */
const given = (text: string, { blanks }: ClassSheet): string[] =>
	blanks.filter((words) => findWords(text, words).length > 0);

/** Whether more than one claim is printed in these words, so that one's may stand beside another's blank. */
const isOfOthers = (words: string): boolean =>
	(claims.objects() as Claim[]).filter(({ printed }) => printed === words).length > 1;

describe('createClassSheet', () => {
	it.each(sheets)('%s: gives none of its blanks away on the first page', (_, sheet) => {
		expect(sheet.blanks.length).toBeGreaterThan(0);
		expect(given(asked(sheet), sheet)).toEqual([]);
		const inText = given(quoted(sheet), sheet).filter((words) => /\d/.test(words));
		expect(inText.filter((words) => !isOfOthers(words))).toEqual([]);
	});

	it.each(sheets)(
		'%s: does not show its headline or a computed value on the first page',
		(slug, sheet) => {
			const figure = everyFigure.find((one) => one.slug === slug)!;
			const computed = figure.rows.filter(({ origin }) => origin !== 'the article');
			const page = `${asked(sheet)}\n${quoted(sheet)}`;
			expect(page).not.toContain(sheet.headline);
			for (const { value } of computed.filter(({ value: v }) => /\d[\d,.]*\d|%/.test(v)))
				expect(findWords(page, value), value).toEqual([]);
		}
	);

	it.each(sheets)('%s: its texts with the blanks filled in stand in the article', (_, sheet) => {
		const articles = [...passageById.values()].map(({ text }) => text);
		for (const text of sheet.texts) {
			const filled = text.map((s) => (typeof s === 'string' ? s : sheet.blanks[s - 1]!)).join('');
			expect(articles.some((article) => article.includes(filled.trim()))).toBe(true);
		}
	});

	it.each(sheets)(
		'%s: asks three questions about the source and answers each',
		(_, { questions }) => {
			expect(questions.map(({ name }) => name)).toEqual([
				'Who says it?',
				'What is counted?',
				'What is not stated?'
			]);
			for (const { ask, answers } of questions) {
				expect(ask).toMatch(/\?$/);
				expect(answers.length, ask).toBeGreaterThan(0);
			}
		}
	);

	it.each(told)(
		'%s: says beside each number what other sources say, with every value and date',
		(_, figure) => {
			const sheet = createClassSheet(figure);
			const lines = sourcesOf(figure);
			expect(sheet.others.length).toBeGreaterThan(0);
			for (const { article, series, value, date, nearness } of lines) {
				const { said } = sheet.others.find((one) => one.article.split('; ').includes(article))!;
				expect(said).toContain(nearnessWords[nearness]);
				if (series !== null) expect(said).toContain(`${value}, ${date}`);
			}
		}
	);

	it.each(shown)('%s: draws what other sources say, and names where the rest is', (_, figure) => {
		const { solution, others } = createClassSheet(figure);
		const drawn = solution.plots
			.flatMap(({ plot }) => plot.panels.flatMap(({ guides }) => guides.map(textOfShape)))
			.join('\n');
		const [panel] = figure.views[0]!.panels.filter((one) => one.form === 'beside');
		for (const { claim, words } of panel!.others)
			if (panel!.data.some(({ key }) => key === claim)) expect(drawn).toContain(words);
		expect(others).toEqual([elsewhere]);
	});

	it.each(sheets)(
		'%s: is set in type of 9 points or more, its answers in the page’s width',
		(_, sheet) => {
			expect(sheet.size).toBeGreaterThanOrEqual(9);
			expect(sheet.columns).toHaveLength(sheet.questions.length);
			expect(sum(sheet.columns)).toBeCloseTo(1, 1);
			expect(sheet.solution.width).toBeLessThanOrEqual(688.01);
		}
	);

	it('the timeline’s sheet has some events of one lane, says so, and answers with their dates', () => {
		const sheet = createClassSheet(figureBySlug.get('timeline')!);
		expect(sheet.selection).toMatch(
			/^The first \d of the 75 events, in the lane “Party and state”\.$/
		);
		const dates = new Set((claims.objects() as Claim[]).map(({ printed }) => printed));
		expect(sheet.blanks.every((words) => dates.has(words))).toBe(true);
		expect(sheet.questions[1]!.answers).toHaveLength(sheet.blanks.length);
	});

	it('asks for numbers, not for names that stand on the empty axes', () => {
		const { blanks } = createClassSheet(figureBySlug.get('opposition-1923')!);
		expect(blanks).toEqual(['died of ill health in 1925', '1936–8']);
	});
});

describe('emptyPanels', () => {
	it('asks for parts of a total that we computed by themselves, not as parts of it', () => {
		const figure = everyFigure.find(({ slug }) => slug === 'two-committees')!;
		const nested = emptyPanels(figure, figure.views[0].panels).map(
			(panel) => panel.form === 'matrix' && panel.nested
		);
		expect(nested).toEqual([false, true]);
	});
});

describe('tellSources', () => {
	it('begins with the verdict in one line, and ends the fullest with what the grades mean', () => {
		const [full] = tellSources(figureBySlug.get('prison-population')!);
		expect(full![0]).toMatchObject({ article: 'In short' });
		expect(full!.at(-1)!.said).toMatch(/^A, a primary or printed series.*; B, secondary/);
	});

	it('leaves what is said of the timeline’s events to the sheets of their figures', () => {
		const timeline = everyFigure.find(({ events }) => events)!;
		expect(tellSources(timeline).at(-1)).toEqual([elsewhere]);
		expect(createClassSheet(timeline).others).toEqual([elsewhere]);
	});

	it.each(told)('tellSources(%s) says less and less, and never what isn’t so', (_, figure) => {
		const letters = tellSources(figure).map(
			(all) => all.map(({ article, said }) => article + said).join('').length
		);
		expect(letters).toEqual(letters.toSorted((a, b) => b - a));
		for (const all of tellSources(figure)) {
			const told = all.map(({ said }) => said).join('\n');
			for (const { nearness } of sourcesOf(figure)) expect(told).toContain(nearnessWords[nearness]);
		}
	});

	it('tells nothing of a figure beside whose numbers nothing was looked for', () => {
		const silent = {
			...everyFigure[0]!,
			folder: 'compare' as const,
			rows: []
		};
		expect(tellSources(silent)).toEqual([[], [], []]);
	});
});

describe('roomBeside', () => {
	const [, sheet] = sheets[0]!;
	const room = (changed: Partial<ClassSheet>) => roomBeside({ ...sheet, ...changed });
	const other = { article: 'so many prisoners, 1923', said: 'near: others, 1923.' };

	it('leaves the plot less, the more is said and the larger', () => {
		expect(room({ others: [] })).toBeGreaterThan(room({ others: [other] }));
		expect(room({ others: [other] })).toBeGreaterThan(room({ others: Array(4).fill(other) }));
		expect(room({ size: 9 })).toBeGreaterThan(room({ size: 12 }));
	});
});

describe('blankLabel', () => {
	it.each([
		['“Declaration of the 46”', [46], '“Declaration of the ______”'],
		['killed (98 of 139)', [98, 139], 'killed (______ of ______)'],
		['two of them by the British', [2], '______ of them by the British'],
		['in early 1937', [30], 'in early 1937']
	])('blankLabel(%j, %j) is %j', (label, numbers, blank) => {
		expect(blankLabel(label, new Set(numbers))).toBe(blank);
	});
});
