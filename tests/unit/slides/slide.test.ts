import { describe, expect, it } from 'vitest';
import { flattenPlot } from '$lib/plot/shape/flatten';
import { textBox } from '$lib/plot/shape/box';
import {
	leastType,
	ratios,
	sourceType,
	stages,
	fitType,
	stageLeading,
	stageSizes
} from '$lib/plot/fit/stage';
import { wrap } from '$lib/plot/text/text';
import type { Shape, TextShape } from '$lib/plot/shape/shape';
import { panelData } from '$lib/model/panel';
import { passageById } from '$lib/data/tables';
import { findWords } from '$lib/data/checks/span';
import { slidesOf } from '$lib/publish/figure-slides';
import { everySlide } from './sample';
import { triedFigures } from '../tried-figures';

const articleWords = [...passageById.values()].map(({ text }) => text);

describe.each(everySlide)('the slide %s', (_, slide) => {
	const settings = ratios.flatMap((ratio) =>
		(['beside', 'alone'] as const).flatMap((setting) => {
			const plots = slide.plots[ratio][setting];
			return plots ? [{ ratio, room: stages[ratio].plot[setting], plots }] : [];
		})
	);

	it('has no word smaller than 18 points, and none outside its room', () => {
		for (const { plots, room } of settings)
			for (const { plot, x, y, scale } of plots)
				for (const panel of flattenPlot(plot).panels)
					for (const shape of [...panel.guides, ...panel.marks.flatMap((m) => m.shapes)]) {
						if (shape.shape !== 'text') continue;
						expect((shape as TextShape).size * scale).toBeGreaterThanOrEqual(leastType - 0.1);
						const box = textBox(shape as TextShape);
						expect(x + box.left * scale).toBeGreaterThanOrEqual(room.x - 4);
						expect(x + box.right * scale).toBeLessThanOrEqual(room.x + room.width + 4);
						expect(y + (panel.y + box.bottom) * scale).toBeLessThanOrEqual(
							room.y + room.height + 12
						);
					}
	});

	it('is drawn in fewer than 150 shapes, so that other programs can take it apart', () => {
		for (const { plots } of settings) {
			const shapes = plots.flatMap(({ plot }) =>
				flattenPlot(plot).panels.flatMap((p) => [...p.guides, ...p.marks.flatMap((m) => m.shapes)])
			);
			expect(shapes.length).toBeLessThan(150);
		}
	});

	it('shows each mark at one of its steps, and something new at each', () => {
		const keys = slide.plots['16x9'].alone!.flatMap(({ plot }) =>
			plot.panels.flatMap(({ marks }) => marks.map(({ key }) => key))
		);
		expect(Object.keys(slide.stepOf).toSorted()).toEqual([...new Set(keys)].toSorted());
		expect([...new Set(Object.values(slide.stepOf))].toSorted((a, b) => a - b)).toEqual(
			Array.from({ length: slide.steps }, (__, i) => i + 1)
		);
	});

	it('says verbatim what states the headline’s numbers, their words marked, unless it is the timeline’s', () => {
		const said = slide.sentence.map(({ text }) => text).join('');
		if (slide.slug === 'timeline') return expect(said).toBe('');
		for (const clause of said.trim().split(' […] '))
			expect(articleWords.some((text) => text.includes(clause))).toBe(true);
		expect(slide.sentence.some(({ printed }) => printed)).toBe(true);
		expect(said.split(/\s+/).length).toBeLessThanOrEqual(80);
	});

	it('gives no value away on its empty axes', () => {
		const values = slide.panels
			.flatMap(panelData)
			.filter(({ unit, words }) => unit && /\d/.test(words))
			.map(({ words }) => words);
		for (const ratio of ratios)
			for (const { plot } of slide.empty[ratio] ?? []) {
				const said = plot.panels.flatMap(({ guides }) => guides.flatMap(wordsOf)).join('\n');
				expect(values.filter((words) => findWords(said, words).length)).toEqual([]);
			}
	});

	it('quotes passages verbatim, and says that no source is named', () => {
		expect(slide.passages.length).toBeGreaterThan(0);
		slide.passages.forEach((text) => expect(articleWords).toContain(text));
		expect(slide.source).toContain('names no source');
		expect(slide.care.length + slide.open.length).toBeGreaterThan(0);
		expect(slide.otherSources.length).toBeGreaterThan(0);
	});

	it('names its sources in two lines', () => {
		const line = `${slide.part} of ${slide.parts}. ${slide.source}`;
		for (const ratio of ratios)
			expect(wrap(line, stages[ratio].source.width, sourceType).length).toBeLessThanOrEqual(2);
	});

	it('has room for its question, its finding and its sentence', () => {
		for (const ratio of ratios) {
			const { title, sentence } = stages[ratio];
			expect(fits(slide.title, title, stageSizes.title, 'bold')).toBe(true);
			expect(fits(slide.question, title, stageSizes.title, 'bold')).toBe(true);
			const said = slide.sentence.map(({ text }) => text).join('');
			expect(fits(said, sentence, stageSizes.sentence, 'regular')).toBe(true);
		}
	});
});

const wordsOf = (shape: Shape): string =>
	shape.shape === 'text' ? [shape.lead?.text, shape.text, shape.tail?.text].join('') : '';

function fits(
	words: string,
	place: { x: number; y: number; width: number; height: number },
	sizes: number[],
	weight: 'bold' | 'regular'
): boolean {
	const size = fitType(words, place, sizes, weight);
	const lines = wrap(words, place.width / 1.12, size, weight).length;
	return lines * size * stageLeading[weight] <= place.height;
}

describe('slidesOf', () => {
	it.each(triedFigures.map((f) => [f.slug, f] as const))(
		'slidesOf(%s) shows every value of each view, in its parts together',
		(_, figure) => {
			if (figure.events) return expect(Object.keys(slidesOf(figure))).toEqual(['lanes']);
			for (const view of figure.views) {
				const shown = slidesOf(figure)[view.name]!.flatMap(({ panels }) =>
					panels.flatMap(panelData).map(({ key }) => key)
				);
				const all = view.panels.flatMap(panelData).map(({ key }) => key);
				expect(new Set(shown)).toEqual(new Set(all));
			}
		}
	);
});
