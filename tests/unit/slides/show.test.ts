import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureBySlug } from '$lib/define/figures';
import { isWhole, plotsAt, titleAt } from '$lib/slides/shown';
import {
	advance,
	commandOf,
	formatPlace,
	parsePlace,
	start,
	type Command,
	type ShowState
} from '$lib/slides/player/show-state';
import { showAll } from './decks';
import { showAllFigures } from './sample';

describe('slidesOfDeck', () => {
	const [usual, stepped, opened] = [{}, { steps: true }, { opening: true }].map((way) =>
		showAllFigures(way)
	);

	it('slidesOfDeck shows all of each slide at once unless steps are asked for', () => {
		for (const shown of usual!) expect(shown.steps).toEqual([shown.slide.steps]);
		for (const shown of stepped!) {
			expect(shown.steps[0]).toBe(1);
			expect(shown.steps.at(-1)).toBe(shown.slide.steps);
		}
	});

	it('slidesOfDeck puts a figure’s question on empty axes before its first slide', () => {
		const openings = opened!.filter(({ steps }) => steps[0] === 0);
		expect(openings).toHaveLength(usual!.filter(({ slide }) => slide.part === 1).length);
		for (const shown of openings) expect(titleAt(shown, 0)).toBe(shown.slide.question);
	});

	it('slidesOfDeck sets a plot alone where that is asked for, or where it can’t be read beside words', () => {
		for (const { setting, plots, slide } of showAllFigures({ alone: true })) {
			expect(setting).toBe('alone');
			expect(plots).toBe(slide.plots['16x9'].alone);
		}
		for (const { setting, slide } of showAllFigures({}, '4x3'))
			expect(setting).toBe(slide.plots['4x3'].beside && slide.sentence.length ? 'beside' : 'alone');
	});

	it('titleAt asks on the first part until all of it is to be seen, and on no other', () => {
		for (const shown of stepped!)
			for (const step of shown.steps) {
				const isAsked = shown.slide.part === 1 && !isWhole(shown, step);
				expect(titleAt(shown, step)).toBe(isAsked ? shown.slide.question : shown.slide.title);
			}
	});

	it.each([
		['prison-population', /^no figures/, 'prisoners-1940'],
		['prison-population', /^Other sources:/, 'prisoners-1940']
	])('plotsAt of %s keeps “%s” until %s is to be seen', (slug, words, key) => {
		const [shown] = showAll(figureBySlug.get(slug)!, { steps: true });
		const { stepOf, steps } = shown!.slide;
		const isThere = (step: number) =>
			plotsAt(shown!, step)
				.flatMap(({ plot }) => plot.panels.flatMap(({ guides }) => guides))
				.some((shape) => shape.shape === 'text' && words.test(shape.text));
		expect(isThere(stepOf[key]! - 1)).toBe(false);
		expect(isThere(steps)).toBe(true);
	});

	it('plotsAt of the grain sales draws the wedge no sooner than the share that it leads to', () => {
		const [shown] = showAll(figureBySlug.get('grain-sales')!, { steps: true });
		const wedges = (step: number) =>
			plotsAt(shown!, step)
				.flatMap(({ plot }) => plot.panels.flatMap(({ guides }) => guides))
				.filter(({ fill }) => fill === 'tint');
		const at = shown!.slide.stepOf['grain-sales-share']!;
		expect([wedges(at - 1).length, wedges(at).length]).toEqual([0, 1]);
	});
});

const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
const commands = fc.constantFrom<Command>('next', 'previous', 'first', 'last', 'black', 'white');
const run = (asked: Command[], all: number[], from: ShowState = start): ShowState =>
	asked.reduce((state, command) => advance(state, command, all), from);

describe('advance', () => {
	it('advance stays within the show, whatever is asked for', () => {
		fc.assert(
			fc.property(fc.array(commands), counts, (asked, all) => {
				const { slide, step } = run(asked, all);
				expect(all[slide]).toBeGreaterThan(step);
				expect(step).toBeGreaterThanOrEqual(0);
			})
		);
	});

	it('advance(next) then (previous) is where it was, but at the end', () => {
		fc.assert(
			fc.property(fc.array(commands), counts, (asked, all) => {
				const at = { ...run(asked, all), blank: null };
				const next = advance(at, 'next', all);
				if (next !== at) expect(advance(next, 'previous', all)).toEqual(at);
			})
		);
	});

	it('advance goes through every step of every slide, and back to a slide’s last', () => {
		const places = [start, ...Array(4).fill(0)].map((_, i) =>
			formatPlace(run(Array(i).fill('next'), [2, 1, 2]))
		);
		expect(places).toEqual(['#1.1', '#1.2', '#2.1', '#3.1', '#3.2']);
		expect(formatPlace(run(['next', 'next', 'previous'], [2, 1, 2]))).toBe('#1.2');
	});

	it('advance after a blank screen brings the slide back and goes nowhere', () => {
		const black = run(['next', 'black'], [2, 2]);
		expect(black).toEqual({ slide: 0, step: 1, blank: 'black' });
		expect(advance(black, 'next', [2, 2])).toEqual({ slide: 0, step: 1, blank: null });
		expect(advance(black, 'white', [2, 2]).blank).toBe('white');
		expect(advance(black, 'black', [2, 2]).blank).toBe(null);
	});
});

describe('parsePlace', () => {
	it('parsePlace(formatPlace(state)) is the state', () => {
		fc.assert(
			fc.property(fc.array(commands), counts, (asked, all) => {
				const at = { ...run(asked, all), blank: null };
				expect(parsePlace(formatPlace(at), all)).toEqual(at);
			})
		);
	});

	it.each([
		['', null],
		['#speaker', null],
		['#x.1', null],
		['#0', { slide: 0, step: 0, blank: null }],
		['#3.2', { slide: 2, step: 1, blank: null }],
		['#9.9', { slide: 2, step: 2, blank: null }]
	])('parsePlace(%s) of three slides is %o', (hash, state) => {
		expect(parsePlace(hash, [1, 2, 3])).toEqual(state);
	});

	it('parsePlace takes any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), counts, (hash, all) => {
				const state = parsePlace(`#${hash}`, all);
				if (state) expect(all[state.slide]).toBeGreaterThan(state.step);
			})
		);
	});
});

describe('commandOf', () => {
	it.each([
		['PageDown', 'next'],
		[' ', 'next'],
		['ArrowLeft', 'previous'],
		['B', 'black'],
		['.', 'black'],
		['w', 'white'],
		['f', 'fullscreen'],
		['s', 'speaker'],
		['Escape', 'leave'],
		['q', null],
		['constructor', null]
	])('commandOf(%s) is %s', (key, command) => expect(commandOf(key)).toBe(command));
});
