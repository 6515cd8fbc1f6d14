import { sort } from 'd3';
import { describe, expect, it } from 'vitest';
import { identity } from '$article/site';
import { anchor } from '$lib/model/period';
import { creditArticle } from '$lib/model/identity';
import { presets } from '$lib/model/file';
import type { Figure } from '$lib/model/figure';
import { worksDrawn } from '$lib/model/panel';
import type { PlacedPlot } from '$lib/plot/fit/block';
import { flatten, flattenText } from '$lib/plot/shape/flatten';
import { card, poster, type Poster } from '$lib/plot/fit/poster';
import { overlaps, textBox, type Box } from '$lib/plot/shape/box';
import { text, type Shape, type TextShape } from '$lib/plot/shape/shape';
import { cardSheet, sheetOf, type Sheet } from '$lib/plot/fit/picture-size';
import { figureBySlug } from '$lib/define/figures';
import { everyFigure } from '$lib/define/every-figure';

/** The bundled serif is set as wide as this at most, against the faces that text is measured in. */
const widest = 1.12;

const isText = (shape: Shape): shape is TextShape => shape.shape === 'text';
const textsOf = (poster: Poster): TextShape[] => [...poster.sans, ...poster.serif].filter(isText);

const plotTexts = ({ plot }: PlacedPlot): TextShape[] =>
	plot.panels.flatMap((panel) =>
		[...panel.guides, ...panel.marks.flatMap((mark) => mark.shapes)].filter(isText)
	);

const boxOfPlot = ({ plot, x, y, scale }: PlacedPlot): Box => ({
	left: x,
	right: x + plot.width * scale,
	top: y,
	bottom: y + plot.height * scale
});

/** The boxes of all words and plots, those of the serif as wide as they may be. */
function boxesOf(poster: Poster): Box[] {
	const words = textsOf(poster).map((shape) => {
		const box = textBox(shape);
		const isSerif = poster.serif.includes(shape);
		const stretch = isSerif ? (shape.weight === 'bold' ? 1.04 : widest) : 1;
		return { ...box, right: box.left + (box.right - box.left) * stretch };
	});
	return [...words, ...poster.plots.map(boxOfPlot)];
}

const joined = (shapes: TextShape[]): string =>
	shapes
		.map(({ text, tail }) => text + (tail?.text ?? ''))
		.join(' ')
		.replaceAll('\u00a0', ' ');

const made: [name: string, figure: Figure, sheet: Sheet, poster: Poster][] = everyFigure.flatMap(
	(figure) => [
		...presets.map((preset): [string, Figure, Sheet, Poster] => {
			const sheet = sheetOf(preset);
			return [
				`${figure.slug} ${preset.label}`,
				figure,
				sheet,
				poster(figure, sheet, null, identity)
			];
		}),
		[`${figure.slug} card`, figure, cardSheet, card(figure, cardSheet, identity)]
	]
);

describe.each(made)('%s', (name, figure, sheet, poster) => {
	const boxes = boxesOf(poster);

	it('lies within its margins', () => {
		const { width, height, margin } = sheet;
		const outside = boxes.filter(
			({ left, right, top, bottom }) =>
				left < margin - 1 ||
				right > width - margin + 2 ||
				top < margin / 2 ||
				bottom > height - margin / 2
		);
		expect(outside).toEqual([]);
	});

	it('sets nothing over anything else', () => {
		const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
		expect(pairs.filter(([a, b]) => overlaps(a, b, -2))).toEqual([]);
	});

	it('has no text that is too small', () => {
		const own = textsOf(poster).map(({ size }) => size);
		const drawn = poster.plots.flatMap((placed) =>
			plotTexts(placed).map(({ size }) => size * placed.scale)
		);
		const least = name.endsWith('card') ? 12 : sheet.least;
		expect(Math.min(...own)).toBeGreaterThanOrEqual(14);
		// Where not even the card has room for the back row's type, it is a fifth smaller.
		expect(Math.min(...drawn)).toBeGreaterThanOrEqual(least * 0.8 - 0.01);
	});

	it('says title, headline, source and name', () => {
		const said = joined(poster.sans.filter(isText));
		for (const words of [figure.title, figure.section, 'The Left Opposition in Figures'])
			expect(said).toContain(words);
		const works = worksDrawn((name.endsWith('card') ? figure.card : figure.views[0]!).panels);
		expect(said).toContain(creditArticle(identity, works).slice(0, 60));
		for (const work of works) expect(said).toContain(work);
		expect(joined(poster.serif.filter(isText))).toContain(figure.headline);
	});

	it('quotes the sentence as it stands, if it does', () => {
		const quoted = poster.serif.filter(isText).filter(({ weight }) => weight === 'regular');
		expect(['', figure.sentence]).toContain(joined(quoted));
	});

	it('has a plot large enough, and no large void', () => {
		const area = poster.plots.reduce(
			(sum, { plot, scale }) => sum + plot.width * plot.height * scale ** 2,
			0
		);
		expect(area / (sheet.width * sheet.height)).toBeGreaterThan(0.12);
		expect(largestGap(boxes, sheet)).toBeLessThan(sheet.height * 0.19);
	});
});

/** The height of the highest stretch across the sheet in which there is nothing. */
function largestGap(boxes: Box[], { height }: Sheet): number {
	let reached = 0;
	let largest = 0;
	for (const { top, bottom } of boxes.toSorted((a, b) => a.top - b.top)) {
		largest = Math.max(largest, top - reached);
		reached = Math.max(reached, bottom);
	}
	return Math.max(largest, height - reached);
}

describe('poster(figure, sheet, address, identity)', () => {
	const figure = figureBySlug.get('timeline')!;
	const sheet = sheetOf(presets[0]!);

	it('prints the address it is given, and none else', () => {
		const said = (address: string | null) =>
			joined(textsOf(poster(figure, sheet, address, identity)));
		expect(said('example.org/figures/timeline/')).toContain('example.org/figures/timeline/');
		expect(said(null)).not.toMatch(/https?:|\.org|localhost/);
	});

	it('names the chief events of the timeline in order, in words of at least 20 px, with the key to their marks', () => {
		const drawn = poster(figure, sheet, null, identity);
		const marks = drawn.plots.flatMap(({ plot }) => plot.panels.flatMap((p) => p.marks));
		const events = figure.card.panels.flatMap(({ data }) => data);
		expect(marks.map((m) => m.key)).toEqual(events.map(({ key }) => key));
		expect(events).toHaveLength(12);
		expect(sort(events, ({ period }) => anchor(period!))).toEqual(events);
		const named = joined(drawn.plots.flatMap(plotTexts));
		for (const { label } of events) expect(named).toContain(label);
		for (const placed of drawn.plots)
			for (const { size } of plotTexts(placed))
				expect(size * placed.scale).toBeGreaterThanOrEqual(20);
		expect(joined(textsOf(drawn))).toContain(figure.caveats[0]);
	});

	it('draws every number that a headline states, with the words that state it', () => {
		for (const other of everyFigure.filter(({ events }) => !events))
			for (const preset of presets) {
				const drawn = poster(other, sheetOf(preset), null, identity);
				const keys = drawn.plots.flatMap(({ plot }) =>
					plot.panels.flatMap((panel) => panel.marks.map(({ key }) => key))
				);
				const chief = [
					...other.views[0]!.panels.filter(({ aside }) => !aside),
					...other.card.panels
				];
				expect(
					chief.some(({ data }) => data.every(({ key }) => keys.includes(key))),
					other.slug
				).toBe(true);
				const quoted = drawn.serif.filter(isText).filter(({ weight }) => weight === 'regular');
				expect(quoted.length, other.slug).toBeGreaterThan(0);
			}
	});
});

describe('flattenText(text)', () => {
	const style = { size: 10, weight: 'bold', fill: 'ink' } as const;

	it('sets lead, words and tail one after the other', () => {
		const runs = flattenText(
			text(5, 20, 'of', 10, { lead: { text: '11 ', ...style }, tail: { text: ' 117', ...style } })
		);
		expect(runs.map((run) => [run.text, run.x, run.y])).toEqual([
			['11', 5, 20],
			['of', 18.92, 20],
			['117', 30.19, 20]
		]);
	});

	it('begins where a text that ends or is centred at its place begins', () => {
		const start = (anchor: 'middle' | 'end') =>
			flattenText(text(100, 0, '00', 10, { anchor, lead: { text: '00', ...style } }))[0]!.x;
		expect([start('middle'), start('end')]).toEqual([88.86, 77.72]);
	});

	it('leaves a text of one run, and all other shapes, as they are', () => {
		const shapes: Shape[] = [text(1, 2, 'a', 10, { anchor: 'end' })];
		expect(flatten(shapes)).toEqual(shapes);
	});
});
