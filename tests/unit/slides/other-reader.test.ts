import { createRequire } from 'node:module';
import type * as Reader from 'pptxtojson';
import { describe, expect, it } from 'vitest';
import { createChart } from '$lib/slides/pptx/charts/slide-chart';
import { writeDeck } from '$lib/slides/pptx/pptx';
import { notesOf, writeNoteLines } from '$lib/slides/said';
import { lastStep, titleAt } from '$lib/slides/shown';
import { look, showAll } from './decks';
import { triedFigures } from '../tried-figures';

// Its module for `import` can't be loaded by Node.
const { parse } = createRequire(import.meta.url)('pptxtojson/dist/index.cjs') as typeof Reader;

const close = (words: string): string => words.replace(/\s+/g, '');

/** Words of HTML, with no regard to white space. */
const wordsOf = (html: string): string =>
	close(
		html
			.replace(/<[^>]*>/g, '')
			.replaceAll('&nbsp;', ' ')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&')
	);

interface Found {
	type: string;
	name?: string;
	content?: string;
	data?: { values: { y: number }[] }[];
	elements?: Found[];
}

const flatten = (elements: Found[]): Found[] =>
	elements.flatMap((one) => [one, ...flatten(one.elements ?? [])]);

describe.each(triedFigures.map((figure) => [figure.slug, figure] as const))(
	'pptxtojson reads of %s',
	(_, figure) => {
		const shown = showAll(figure);

		it.each(['editable', 'drawn'] as const)(
			'the titles, the notes and the values of charts that are %s',
			async (charts) => {
				const { slides } = await parse(writeDeck(shown, { ...look, charts }).buffer);
				expect(slides).toHaveLength(shown.length);
				for (const [i, slide] of slides.entries()) {
					const own = shown[i]!;
					const step = lastStep(own);
					const found = flatten(slide.elements as Found[]);
					const title = found.find(({ name }) => name === 'Title');
					expect(wordsOf(title?.content ?? '')).toBe(close(titleAt(own, step)));
					expect(wordsOf(slide.note)).toBe(close(writeNoteLines(notesOf(own, step)).join('')));
					const chart = charts === 'editable' ? createChart(own, step, '16x9')?.chart : undefined;
					const values = (chart?.series ?? []).map(({ points }) =>
						points.flatMap((point) => point?.value ?? [])
					);
					const read = found
						.filter(({ type }) => type === 'chart')
						.flatMap(({ data = [] }) => data.map((one) => one.values.map(({ y }) => y)));
					expect(read.map((one) => one.filter((y) => y !== undefined))).toEqual(values);
				}
			}
		);
	}
);
