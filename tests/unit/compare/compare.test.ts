import { describe, expect, it } from 'vitest';
import { pick } from '../../extent';
import { claimsOf, entryOf, passagesWith } from '$lib/compare/comparable';
import { compare } from '$lib/compare/compare';
import { identity } from '$article/site';
import { formatCompareCsv } from '$lib/compare/compare-csv';
import { figureOfChoice } from '$lib/compare/compare-figure';
import { mostSeries, viewNames, type ViewName } from '$lib/model/selection';
import { baseOf, type Series } from '$lib/model/series';
import { describeSeries } from '$lib/compare/statements';
import { layout } from '$lib/plot/layout';
import { overlaps, textBox } from '$lib/plot/shape/box';
import type { Plot, Size } from '$lib/plot/plot';
import type { TextShape } from '$lib/plot/shape/shape';
import { allSeries, comparable } from '$lib/define/all-series';
import { named } from '../named-series';

const chosen = named('party-members', 'grain-sold', 'land-collectivized', 'prisoners');

const allPairs = allSeries.flatMap((a, i) => allSeries.slice(i + 1).map((b) => [a, b] as Series[]));

/** Every sixth pair has each series in several of them; few have changes. */
const pairs = pick(
	allPairs,
	allPairs.filter((pair, i) => i % 6 === 0 || pair.every(({ changes }) => changes))
);

const offersOf = (series: Series[]) => compare(series, comparable.events);

const offerOf = (series: Series[], view: ViewName) =>
	offersOf(series).find(({ name }) => name === view)!;

describe('compare(series)', () => {
	it('offers every view by its name, in their order', () => {
		expect(offersOf(chosen).map(({ name }) => name)).toEqual(viewNames);
	});

	it('shows the four named figures in every view, and says what is missing from it', () => {
		expect(offersOf(chosen).map(({ view, why }) => [view !== null, why])).toEqual([
			[true, []],
			[
				true,
				[
					'Grain sales in the hands of 6% of holdings has one value, so the article states no change.',
					'Collectivized land is a share: its change is given in percentage points, as a multiple of a small share says little.'
				]
			],
			[true, ['Party membership and Prisoners have no stated total.']],
			[
				true,
				[
					'Grain sales in the hands of 6% of holdings and Collectivized land are not numbers of people.'
				]
			],
			[
				true,
				[
					'Grain sales in the hands of 6% of holdings and Collectivized land are not numbers of people.',
					'Party membership, 400,000: its year is not stated, so no population can be chosen.'
				]
			]
		]);
	});

	it('refuses a change of demands with what it needs and why', () => {
		const { view, why } = offerOf(named('growth-trotsky', 'growth-stalin'), 'change');
		expect(view).toBeNull();
		expect(why).toHaveLength(2);
		expect(why[0]).toContain('two series must have values');
		expect(why[1]).toContain('demands');
	});

	it('sets any two side by side, and says why wherever a view is missing', () => {
		for (const pair of pairs) {
			for (const { name, view, why } of offersOf(pair)) {
				if (name === 'sides') expect(view).not.toBeNull();
				if (!view) expect(why.length).toBeGreaterThan(1);
				for (const sentence of why) expect(sentence).toMatch(/^[“\p{Lu}].*\.$/u);
			}
		}
	});

	it('draws what it computes as computed, and never sums', () => {
		const drawn = pairs.flatMap((pair) =>
			offersOf(pair).flatMap(({ view }) => view?.panels.flatMap(({ data }) => data) ?? [])
		);
		for (const datum of drawn) {
			expect(datum.origin === 'stated').toBe(datum.formula === null);
			if (datum.origin === 'computed') expect(datum.formula).not.toMatch(/^[\d,]+ \+/);
		}
	});
});

/** The texts of a plot with the panel's own place. */
const textsOf = ({ panels }: Plot): TextShape[] =>
	panels.flatMap(({ y, guides, marks }) =>
		[...guides, ...marks.flatMap(({ shapes }) => shapes)]
			.filter((shape) => shape.shape === 'text')
			.map((shape) => ({ ...shape, y: shape.y + y }))
	);

/** What is wrong with the words of a plot. */
function faultsOf(plot: Plot): string[] {
	const texts = textsOf(plot);
	const boxes = texts.map(textBox);
	const outside = texts.filter(
		(_, i) => boxes[i]!.left < -0.5 || boxes[i]!.right > plot.width + 0.5
	);
	const touching = texts.flatMap((text, i) =>
		boxes
			.slice(i + 1)
			.flatMap((box, j) =>
				overlaps(boxes[i]!, box, -1) ? [`${text.text} × ${texts[i + 1 + j]!.text}`] : []
			)
	);
	return [...outside.map(({ text }) => `outside: ${text}`), ...touching];
}

const sizes: Size[] = ['narrow', 'wide'];

// Some thousand plots: a busy machine needs its time.
describe.each(viewNames)('the view %s of the pairs', { timeout: 60_000 }, (name) => {
	const held = pairs.flatMap((pair) => {
		const { view } = offerOf(pair, name);
		return view ? [{ pair, view }] : [];
	});

	it.each(sizes)('has no words that touch or leave the %s frame', (size) => {
		const faulty = held.flatMap(({ pair, view }) => {
			const faults = faultsOf(layout(view, size));
			return faults.length ? [`${pair.map(({ key }) => key).join('_')}: ${faults[0]}`] : [];
		});
		expect(faulty).toEqual([]);
		expect(held.length).toBeGreaterThan(0);
	});

	it('places no NaN', () => {
		for (const { view } of held) {
			expect(JSON.stringify(sizes.map((size) => layout(view, size)))).not.toMatch(/NaN|null,"y/);
		}
	});
});

describe('describeSeries(series)', () => {
	it('tells changes with qualifiers, and what does not follow', () => {
		const words = describeSeries(named('prisoners', 'party-members')).map((one) => one.words);
		expect(words).toContain(
			'By 1940 the article gives more than 20 times as many prisoners as for 1923: 1,660,000 against just under 80,000. That is an increase of more than 92,900 a year.'
		);
		expect(words.at(-1)).toMatch(/are different things: they must not be added or divided\.$/);
	});

	it('is whole sentences with keys of their own and claims, for each pair', () => {
		for (const pair of pairs) {
			const said = describeSeries(pair);
			expect(new Set(said.map(({ key }) => key)).size).toBe(said.length);
			for (const { words, claims } of said) {
				expect(words).toMatch(/^[“\p{Lu}\d].*\.$/u);
				expect(words).not.toMatch(/undefined|null|NaN|\s{2}/);
				expect(claims.length).toBeGreaterThan(0);
			}
		}
	});
});

describe('what is taken away', () => {
	it('has a row a value with its words, its sentence and its source', () => {
		const passages = passagesWith(comparable.passages, claimsOf(chosen));
		const csv = formatCompareCsv(chosen, passages, offerOf(chosen, 'change'), identity.article);
		expect(csv).toContain('just under 80,000');
		expect(csv).toContain('1,660,000 ÷ 80,000 = 20.75');
		expect(csv.trim().split('\r\n').length).toBeGreaterThan(8);
		expect(csv).not.toMatch(/NaN|undefined/);
	});

	it('is a figure of its own for a picture', () => {
		const offer = offerOf(chosen, 'sides');
		const figure = figureOfChoice(
			chosen,
			offer,
			describeSeries(chosen),
			comparable.passages,
			identity
		);
		expect(figure.headline).toBe(
			'Party membership · Grain sales in the hands of 6% of holdings · Collectivized land · Prisoners: side by side'
		);
		// All but the strip of events, which has no names at a picture's size.
		const panels = offer.view!.panels.filter(({ form }) => form !== 'lanes');
		expect(figure.views).toEqual([{ ...offer.view, panels }]);
	});
});

describe('the series', () => {
	it('have keys that addresses can hold, each once, and short names', () => {
		const keys = allSeries.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([]);
		expect(
			keys
				.toSorted((a, b) => b.length - a.length)
				.slice(0, mostSeries)
				.join('_').length
		).toBeLessThan(450);
		expect(allSeries.filter(({ label }) => label.length > 60)).toEqual([]);
	});

	it('are offered with their printed values', () => {
		expect(entryOf(chosen[3]!).values).toBe('just under 80,000 · 175,000 · 1,660,000');
		for (const series of allSeries) expect(entryOf(series).values).not.toBe('');
	});

	it('say what a part is of', () => {
		const [supporters] = named('plenum-supporters');
		expect(baseOf(supporters!)).toBe('of 117 present');
	});

	it('have a sentence for every value', () => {
		for (const series of allSeries) {
			for (const { claims } of series.data) {
				expect(passagesWith(comparable.passages, claims).length, series.key).toBeGreaterThan(0);
			}
		}
	});
});
