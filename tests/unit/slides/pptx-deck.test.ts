import { describe, expect, it } from 'vitest';
import { notesOf, writeNoteLines } from '$lib/slides/said';
import { writeDeck } from '$lib/slides/pptx/pptx';
import { mostShapes } from '$lib/slides/pptx/shapes/group';
import { isWhole, titleAt } from '$lib/slides/shown';
import { leastType, ratios } from '$lib/plot/fit/stage';
import { writeFigureDeck } from '$lib/publish/figure-slides';
import { look, openDeck, showAll } from './decks';
import { listFaults, openPackage } from './package-check';
import { findAll, type Element } from './xml';
import { triedFigures } from '../tried-figures';

const one = triedFigures[0]!;
const nasty = 'a & b < c > d " e \' é 中 \u0001 \ud800 z';
const said = 'a & b < c > d " e \' é 中   z';

/** The words of each paragraph of a shape. */
const paragraphs = (element: Element): string[] =>
	findAll(element, 'a:p').map((paragraph) =>
		findAll(paragraph, 'a:t')
			.map(({ text }) => text)
			.join('')
	);

/** The shape that is a placeholder of a kind. */
const placeholder = (slide: Element, type: string): Element =>
	findAll(slide, 'p:sp').find((shape) => findAll(shape, 'p:ph')[0]?.attributes.type === type)!;

/** The size of a part's smallest words, in hundredths of a point, but for its source. */
function leastWords(part: Element): number {
	const isSource = (shape: Element) => findAll(shape, 'p:cNvPr')[0]!.attributes.name === 'Source';
	const shapes = findAll(part, 'p:sp').filter((shape) => !isSource(shape));
	const types = [...shapes, ...findAll(part, 'c:chart')].flatMap((shape) =>
		['a:rPr', 'a:defRPr'].flatMap((type) => findAll(shape, type))
	);
	return Math.min(
		...types.flatMap(({ attributes }) => (attributes.sz ? [Number(attributes.sz)] : []))
	);
}

describe('writeDeck', () => {
	it('writes the same bytes each time', () => {
		const shown = showAll(one, { steps: true, opening: true });
		expect(writeDeck(shown, look)).toEqual(writeDeck(shown, look));
	});

	it('escapes what would break XML, and leaves out what it has no way to write', () => {
		const [shown] = showAll(one);
		const slide = { ...shown!.slide, title: nasty, alt: nasty, passages: [nasty] };
		const deck = openDeck([{ ...shown!, slide }], { title: nasty });
		expect(paragraphs(placeholder(deck.xml['ppt/slides/slide1.xml']!, 'title'))).toEqual([said]);
		expect(paragraphs(deck.xml['ppt/notesSlides/notesSlide1.xml']!)[2]).toBe(`“${said}”`);
		expect(findAll(deck.xml['docProps/core.xml']!, 'dc:title')[0]!.text).toBe(said);
	});

	it('links the source to the live figure where its address is known', () => {
		const [shown] = showAll(one);
		const address = 'https://example.org/a/?b=1&c=2';
		const deck = openDeck([{ ...shown!, slide: { ...shown!.slide, address } }]);
		const relations = deck.xml['ppt/slides/_rels/slide1.xml.rels']!.children;
		expect(relations.map(({ attributes }) => attributes.Target)).toContain(address);
		expect(findAll(deck.xml['ppt/slides/slide1.xml']!, 'a:hlinkClick')).toHaveLength(1);
	});

	it('refuses a slide of too many shapes, naming its figure', () => {
		const shown = showAll(triedFigures.find(({ slug }) => slug === 'timeline')!)[0]!;
		const many = { ...shown, plots: Array.from({ length: 9 }, () => shown.plots).flat() };
		expect(() => writeDeck([many], look)).toThrow('timeline');
	});
});

describe.each(triedFigures.map((figure) => [figure.slug, figure] as const))(
	'%s',
	(slug, figure) => {
		const manners = {
			'16x9': [{ steps: true, opening: true }],
			'4x3': [{}, { alone: true }]
		};

		it.each(ratios)(
			'is a sound package of few shapes and readable words, %s',
			{ timeout: 30_000 },
			(ratio) => {
				for (const manner of manners[ratio]) {
					const bytes = writeDeck(showAll(figure, manner, ratio), { ...look, ratio });
					const opened = openPackage(bytes);
					expect(listFaults(bytes, opened)).toEqual([]);
					for (const [name, root] of Object.entries(opened.xml)) {
						if (!/slides\/slide|charts\/chart/.test(name)) continue;
						expect(findAll(root, 'p:sp').length, name).toBeLessThanOrEqual(mostShapes);
						expect(leastWords(root), name).toBeGreaterThanOrEqual(leastType * 75);
					}
				}
			}
		);

		it('has one slide per step with its title, its alt text and its notes', () => {
			const shown = showAll(figure, { steps: true, opening: true });
			const steps = shown.flatMap((slide) => slide.steps.map((step) => ({ slide, step })));
			const deck = openDeck(shown);
			expect(deck.names.filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(
				steps.length
			);
			steps.forEach(({ slide, step }, i) => {
				const root = deck.xml[`ppt/slides/slide${i + 1}.xml`]!;
				expect(paragraphs(placeholder(root, 'title'))).toEqual([titleAt(slide, step)]);
				const alts = findAll(root, 'p:cNvPr').flatMap(({ attributes }) => attributes.descr ?? []);
				if (isWhole(slide, step)) expect(alts).toEqual([slide.slide.alt]);
				else expect(alts.join()).not.toContain(slide.slide.alt);
				const notes = placeholder(deck.xml[`ppt/notesSlides/notesSlide${i + 1}.xml`]!, 'body');
				expect(paragraphs(notes)).toEqual(writeNoteLines(notesOf(slide, step)));
			});
		});

		it('asks its question over the named axes of the page, with no value and no chart', () => {
			const [opening] = showAll(figure, { opening: true });
			const deck = openDeck([opening!]);
			expect(deck.names.filter((name) => name.includes('charts/'))).toEqual([]);
			const words = paragraphs(deck.xml['ppt/slides/slide1.xml']!).join(' ');
			for (const { plot } of opening!.slide.empty['16x9'] ?? [])
				for (const shape of plot.panels.flatMap(({ guides }) => guides))
					if (shape.shape === 'text') expect(words).toContain(shape.text.trim());
		});

		it('shows the sentence beside the whole plot alone, with the article’s numbers marked', () => {
			const shown = showAll(figure, { opening: true });
			const deck = openDeck(shown);
			shown.forEach((slide, i) => {
				const root = deck.xml[`ppt/slides/slide${i + 1}.xml`]!;
				const words = slide.slide.sentence.map(({ text }) => text).join('');
				const isSaid =
					slide.setting === 'beside' && isWhole(slide, slide.steps[0]!) && words !== '';
				expect(paragraphs(root).includes(words) && words !== '').toBe(isSaid);
			});
		});

		it('is a package without faults', () => {
			const bytes = writeFigureDeck(figure);
			expect(listFaults(bytes)).toEqual([]);
			expect(bytes.length).toBeLessThan(200_000);
		});
	}
);
