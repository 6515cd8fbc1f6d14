import { describe, expect, it } from 'vitest';
import type { Datum } from '$lib/model/datum';
import { above, around, below, closed, exactly, type Interval } from '$lib/model/numbers/interval';
import type { Beside, BesidePanel } from '$lib/model/panel';
import { about, between, circles, drawn, exact, expectLegible, justUnder } from './sample';
import { markOf, paths, placePanel, rects, sizes, texts } from './sample';

const other = (interval: Interval, words: string, claim = 'a'): Beside => ({
	...{ claim, interval, words },
	label: `1930: prisoners in camps; how far it is, for ${words}`,
	work: 'a work'
});

const panelOf = (others: Beside[], ...data: Datum[]): BesidePanel => ({
	...{ form: 'beside', title: null },
	...{ data, others }
});

const own = exact(175_000, '175,000', { label: 'prisoners, 1930' });
const second = exact(98, '98', { label: 'killed', claims: ['b'] });
const near = other(exactly(179_000), '179,000');

const cases: [name: string, panel: BesidePanel][] = [
	['one', panelOf([near], own)],
	['several', panelOf([near, other(exactly(20_000), '20,000')], own)],
	['two rows', panelOf([near, other(exactly(98), '98', 'b')], own, second)],
	['a span and a bound', panelOf([other(above(2.53), 'more than 2.53')], between(1.5, 2.5, '1.5'))],
	['less than', panelOf([other(below(90), 'less than 90')], justUnder(80, 'just under 80'))],
	['about', panelOf([other(around(70), 'about 70')], about(66.7, 'about 66.7'))],
	['a long label', panelOf([near], { ...own, label: `${own.label}, `.repeat(12) })]
];

describe.each(cases)('beside(%s)', (_, panel) => {
	it.each(sizes)('keeps words apart and inside, a mark a number of the article, %s', (size) => {
		const placed = placePanel(panel, size);
		expectLegible(placed);
		expect(placed.marks.map(({ key }) => key)).toEqual(panel.data.map(({ key }) => key));
	});
});

describe.each(sizes)('beside(panel, %s)', (size) => {
	const place = (panel: BesidePanel) => placePanel(panel, size);
	const diamonds = (panel: BesidePanel) =>
		paths(place(panel).guides)
			.flatMap(({ d }) => d.flatMap(([, x], i) => (d[i + 4]?.[0] === 'Z' ? [x] : [])))
			.slice(0, -1);

	it('measures both from zero on one scale', () => {
		const panel = panelOf([near], own);
		const [stick] = rects(markOf(place(panel), own.key).shapes);
		const [x] = diamonds(panel);
		expect(stick!.x).toBe(0.5);
		expect((x! - 0.5) / stick!.width).toBeCloseTo(179 / 175, 3);
	});

	it('gives each row a scale of its own, and only its own others', () => {
		const panel = panelOf([near, other(exactly(98), '98', 'b')], own, second);
		const heads = [own, second].map(({ key }) => circles(markOf(place(panel), key).shapes)[0]!.x);
		const [first, last] = diamonds(panel);
		expect(diamonds(panel)).toHaveLength(2);
		expect(first).toBeGreaterThan(heads[0]!);
		expect(last).toBe(heads[1]);
	});

	it('draws a diamond at each end that is known, an arrow where one isn’t', () => {
		const alone = (interval: Interval) => panelOf([other(interval, 'so many')], own);
		const arrows = (interval: Interval) =>
			paths(place(alone(interval)).guides).filter((shape) => /h-?20m/i.test(drawn(shape))).length;
		expect(diamonds(alone(closed(100_000, 179_000)))).toHaveLength(2);
		expect([diamonds(alone(above(100_000))).length, arrows(above(100_000))]).toEqual([1, 1]);
		expect([diamonds(alone(below(100_000))).length, arrows(below(100_000))]).toEqual([1, 1]);
		expect([diamonds(alone(exactly(100_000))).length, arrows(exactly(100_000))]).toEqual([1, 0]);
	});

	it('keeps what isn’t from the article out of its marks, and says that it isn’t', () => {
		const placed = place(panelOf([near], own));
		const said = texts(placed.marks.flatMap(({ shapes }) => shapes)).map(({ text, lead }) => [
			lead?.text,
			text
		]);
		expect(said.flat().join()).not.toContain(near.words);
		expect(texts(placed.guides).map(({ text }) => text)).toContain(
			'not from the article; scales differ by row'
		);
	});
});
