import type { Command } from '$lib/plot/shape/path';
import { describe, expect, it } from 'vitest';
import type { Datum } from '$lib/model/datum';
import type { LanesPanel, MultiplesPanel } from '$lib/model/panel';
import { frames } from '$lib/plot/plot';
import { px, type PathShape } from '$lib/plot/shape/shape';
import { undatedWidth } from '$lib/plot/parts/axis';
import {
	about,
	allShapes,
	between,
	byYear,
	circles,
	datum,
	exact,
	expectLegible,
	inOctober,
	inYear,
	justUnder,
	markOf,
	moreThan,
	paths,
	placePanel,
	rects,
	sizes,
	texts
} from './sample';

const prisoners = [
	justUnder(80000, 'just under 80,000', { group: 'Prisoners', period: inYear(1923) }),
	exact(175000, '175,000', { group: 'Prisoners', period: inYear(1930) }),
	exact(1660000, '1,660,000', { group: 'Prisoners', period: byYear(1940) })
];
const members = [
	exact(400000, '400,000', { group: 'Members of the Bolshevik party' }),
	exact(1.2e6, '1.2 million', { group: 'Members of the Bolshevik party', period: byYear(1927) })
];
const percent = { group: 'Collectivized land', unit: '%' };
const land = [exact(2, '2%', percent), exact(77, '77%', percent)];
const grain = [exact(60, '60%', { group: 'Grain', unit: '%', period: byYear(1926) })];
const rates = [
	between(10, 14, '10–14%', { group: 'Growth', unit: '% a year', period: byYear(1925) })
];
const votes = [
	datum({ words: 'almost all', qualifier: 'almost_all', group: 'Votes', period: inYear(1924) }),
	exact(90, '90%', { group: 'Votes', unit: '%' })
];
const present = [exact(11, '11', { group: 'Present', period: inOctober })];
const ours = exact(50, '50', {
	group: 'Ours',
	origin: 'computed',
	formula: 'a',
	period: inYear(1930)
});
const crowded = [
	exact(98, '98', { group: 'D', label: 'workers', period: inYear(1924) }),
	about(80, 'about 80', { group: 'D', label: 'students of the schools', period: inYear(1924) }),
	moreThan(40, 'more than 40', { group: 'D', label: 'workers', period: inYear(1925) }),
	exact(55, '55', { group: 'D', label: 'workers', period: inYear(1926) })
];

const panelOf = (
	data: Datum[],
	domain: MultiplesPanel['domain'] = [1923, 1940]
): MultiplesPanel => ({
	form: 'multiples',
	title: null,
	data,
	domain,
	counts: {
		Prisoners: 'prisoners',
		'Collectivized land': 'of cultivated land, in two years that the article does not name'
	}
});

const cases: [name: string, panel: MultiplesPanel][] = [
	['one row', panelOf(prisoners)],
	[
		'many rows',
		panelOf([...prisoners, ...members, ...land, ...grain, ...rates, ...votes, ...present])
	],
	['few years', panelOf([...members, ...grain, ...votes, ...present], [1923, 1927])],
	['one year', panelOf(present, [1923, 1923])],
	['no years', panelOf([...land, ...votes.slice(1)], null)],
	[
		'nearly all, at the end of the axis',
		panelOf(
			[
				exact(98, '98%', { group: 'V', unit: '%', period: byYear(1927) }),
				exact(100, '100%', { group: 'W', unit: '%' })
			],
			[1923, 1927]
		)
	],
	['words alone', panelOf(votes.slice(0, 1))],
	['a last row without a year', panelOf([...prisoners, ...land])],
	['several labels', panelOf([...crowded, ...prisoners])],
	['several labels in few years', panelOf(crowded, [1923, 1927])]
];

describe.each(cases)('multiples(%s)', (_, panel) => {
	it.each(sizes)('keeps words apart and inside, %s', (size) => {
		expectLegible(placePanel(panel, size));
	});

	it.each(sizes)('makes one mark of every datum, %s', (size) => {
		const { marks } = placePanel(panel, size);
		expect(marks.map((m) => m.key)).toEqual(panel.data.map((d) => d.key));
		expect(marks.every((m) => m.shapes.length > 0)).toBe(true);
	});
});

/** The middle and the foot of a mark's stick. */
function stickOf(panel: MultiplesPanel, size: (typeof sizes)[number], key: string) {
	const [stick] = rects(markOf(placePanel(panel, size), key).shapes);
	const { x, y, width, height } = stick!;
	return { at: x + width / 2, top: y, base: px(y + height), height };
}

describe.each(sizes)('multiples(panel, %s)', (size) => {
	it('is true to time', () => {
		const [a, b, c] = prisoners.map((d) => stickOf(panelOf(prisoners), size, d.key).at);
		expect((b! - a!) / (c! - b!)).toBeCloseTo(7 / 10, 2);
	});

	it('begins every row at zero, on a scale of its own', () => {
		const panel = panelOf([...prisoners, ...members]);
		const [a, b, c] = prisoners.map((d) => stickOf(panel, size, d.key));
		expect(new Set([a!.base, b!.base, c!.base]).size).toBe(1);
		expect(b!.height / c!.height).toBeCloseTo(175 / 1660, 2);
		expect(stickOf(panel, size, '1.2 million').height).toBeCloseTo(c!.height, 1);
	});

	it('measures a share on 100 %, whatever the greatest is', () => {
		const share = stickOf(panelOf(grain), size, '60%').height;
		const count = stickOf(panelOf(prisoners), size, '1,660,000').height;
		expect(share / count).toBeCloseTo(0.6, 2);
	});

	it('draws a range from low to high, off the baseline', () => {
		const whole = stickOf(panelOf(prisoners), size, '1,660,000').height;
		expect(stickOf(panelOf(rates), size, '10–14%').height / whole).toBeCloseTo(4 / 14, 2);
	});

	it('draws nothing but words and date for a magnitude word', () => {
		const { shapes } = markOf(placePanel(panelOf(votes), size), 'almost all');
		expect([...rects(shapes), ...circles(shapes)]).toEqual([]);
		expect(texts(shapes).map((t) => t.text)).toEqual(['almost all', '1924']);
	});

	it('draws what is computed hollow', () => {
		const { shapes } = markOf(placePanel(panelOf([ours]), size), '50');
		const drawn = [...rects(shapes), ...circles(shapes), ...paths(shapes)];
		expect(drawn.every(({ fill }) => fill === 'none' || fill === 'paper')).toBe(true);
	});

	it('hangs a small ring from the cap of an upper bound near zero', () => {
		const { shapes } = markOf(placePanel(panelOf(prisoners), size), 'just under 80,000');
		const [ring] = circles(shapes);
		const { top } = stickOf(panelOf(prisoners), size, 'just under 80,000');
		expect(ring).toMatchObject({ fill: 'paper', stroke: 'accent' });
		expect(ring!.y).toBeGreaterThan(top);
	});

	it('sets values without a year in a zone at the left, named once', () => {
		const panel = panelOf([...members, ...land]);
		const left = undatedWidth(panel, frames[size]);
		const placed = placePanel(panel, size);
		expect(stickOf(panel, size, '400,000').at).toBeLessThan(left);
		expect(stickOf(panel, size, '1.2 million').at).toBeGreaterThan(left);
		const said = texts(placed.guides).map((t) => t.text);
		expect(said.join(' ').match(/year not stated/g)).toHaveLength(1);
	});

	it('prints labels only where a row has several', () => {
		const said = (data: Datum[]) =>
			texts(allShapes(placePanel(panelOf(data), size))).map((t) => t.text);
		expect(said(crowded)).toContain('workers');
		expect(said(prisoners)).not.toContain('people');
	});
});

describe('undatedWidth(panel, frame)', () => {
	it('is none where all have a year, all where none has', () => {
		expect(undatedWidth(panelOf(prisoners), frames.wide)).toBe(0);
		expect(undatedWidth(panelOf(land), frames.wide)).toBe(640);
		expect(undatedWidth(panelOf(prisoners, null), frames.narrow)).toBe(280);
	});

	it.each([
		['narrow', 84],
		['wide', 150]
	] as const)('is a zone at the left where some have one, %s', (size, width) => {
		expect(undatedWidth(panelOf(members), frames[size])).toBe(width);
	});
});

describe('lanes(band)', () => {
	const band = (undated: boolean): LanesPanel => ({
		form: 'lanes',
		title: null,
		lanes: 'band',
		domain: [1923, 1940],
		undated,
		data: [datum({ words: 'a', label: 'a', group: 'Events', unit: '', period: inYear(1930) })]
	});

	/** The one date, drawn as a path of one rectangle. */
	function dateOf(paths: PathShape[]) {
		const [, x, , width] = paths
			.flatMap(({ d }) => d)
			.find((step): step is Extract<Command, ['R', ...unknown[]]> => step[0] === 'R')!;
		return { x, width };
	}

	it.each(sizes)('stands on the time axis of the multiples above it, %s', (size) => {
		for (const above of [prisoners, [...prisoners, ...land]]) {
			const { guides } = placePanel(band(above.length > 3), size);
			const date = dateOf(guides.filter((shape) => shape.shape === 'path'));
			const { at } = stickOf(panelOf(above), size, '175,000');
			expect(Math.abs(date.x + date.width / 2 - at)).toBeLessThan(0.5);
		}
	});
});
