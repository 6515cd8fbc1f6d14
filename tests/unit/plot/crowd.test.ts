import { describe, expect, it } from 'vitest';
import type { Datum } from '$lib/model/datum';
import type { CrowdPanel } from '$lib/model/panel';
import type { PathShape } from '$lib/plot/shape/shape';
import {
	about,
	datum,
	drawn,
	exact,
	expectLegible,
	justUnder,
	markOf,
	moreThan,
	paths,
	placePanel,
	sizes,
	texts
} from './sample';

const few = about(4000, 'about 4,000', {
	label: 'members of the Left Opposition in exile and in prison'
});
const under = justUnder(80000, 'just under 80,000', { label: 'prisoners in 1923' });
const many = exact(1660000, '1,660,000', { label: 'prisoners by 1940' });
const over = moreThan(1150000, 'more than 1,150,000', { label: 'people' });
const part = exact(98, '98', { label: 'of 139 members', tone: 'second' });
const broken = exact(2500, '2,500', {});

const panelOf = (per: number, ...data: Datum[]): CrowdPanel => ({
	form: 'crowd',
	title: null,
	per,
	data
});

const cases: [name: string, panel: CrowdPanel][] = [
	['thousands', panelOf(1000, few, under, many, over, part)],
	['persons', panelOf(1, part, exact(139, '139', { tone: 'outline', label: 'members' }))],
	['parts only', panelOf(1000, part)],
	['words alone', panelOf(1000, datum({ words: 'almost all' }), few)]
];

describe.each(cases)('crowd(%s)', (_, panel) => {
	it.each(sizes)('keeps words apart and inside, a mark a datum, %s', (size) => {
		const placed = placePanel(panel, size);
		expectLegible(placed);
		expect(placed.marks.map((m) => m.key)).toEqual(panel.data.map((d) => d.key));
	});
});

/** The sides of the squares of a path. */
const sidesOf = (shape: PathShape | undefined): number[] =>
	(shape?.d ?? []).flatMap((step) => (step[0] === 'R' ? [step[3]] : []));

const areaOf = (shape: PathShape | undefined): number =>
	sidesOf(shape).reduce((sum, side) => sum + side ** 2, 0);

/** How far a path of squares reaches. */
function extentOf({ d }: PathShape): { right: number; lines: Set<number> } {
	const squares = d.flatMap((step) => (step[0] === 'R' ? [step] : []));
	return {
		right: Math.max(...squares.map(([, x, , width]) => x + width)),
		lines: new Set(squares.map(([, , y]) => y))
	};
}

describe.each(sizes)('crowd(panel, %s)', (size) => {
	const squaresOf = (d: Datum, panel = panelOf(1000, few, under, many, over, part, broken)) =>
		paths(markOf(placePanel(panel, size), d.key).shapes);

	it('draws one square for so many people, of one size for all rows, in one path', () => {
		expect(sidesOf(squaresOf(few)[0])).toHaveLength(4);
		expect(sidesOf(squaresOf(many)[0])).toHaveLength(1660);
		expect(squaresOf(many)).toHaveLength(1);
		expect(new Set([...sidesOf(squaresOf(few)[0]), ...sidesOf(squaresOf(many)[0])]).size).toBe(1);
	});

	it('is in proportion: the area is that of the number', () => {
		const one = areaOf(squaresOf(few)[0]) / 4000;
		expect(areaOf(squaresOf(many)[0]) / 1660000).toBeCloseTo(one, 6);
		expect(areaOf(squaresOf(part)[0]) / 98 / one).toBeCloseTo(1, 1);
		expect(areaOf(squaresOf(broken)[0]) / 2500 / one).toBeCloseTo(1, 2);
	});

	it('keeps within the width, in no more than 25 lines and 25 kB', () => {
		const { right, lines } = extentOf(squaresOf(many)[0]!);
		expect(right).toBeLessThanOrEqual(placePanel(panelOf(1000, many), size).width);
		expect(lines.size).toBeLessThanOrEqual(25);
		expect(drawn(squaresOf(many)[0]!).length).toBeLessThan(25_000);
	});

	it('draws the last square of an upper bound hollow', () => {
		const [solid, hollow] = squaresOf(under);
		expect(sidesOf(solid)).toHaveLength(79);
		expect(sidesOf(hollow)).toHaveLength(1);
		expect(hollow).toMatchObject({ fill: 'none', stroke: 'accent' });
	});

	it('draws an arrow after the last square of a lower bound', () => {
		const [solid, arrow] = squaresOf(over);
		expect(sidesOf(solid)).toHaveLength(1150);
		expect(arrow).toMatchObject({ fill: 'none', stroke: 'accent' });
		expect(squaresOf(few)).toHaveLength(1);
	});

	it('draws what is computed, and the rest of a total, as borders', () => {
		const ours = { ...few, key: 'b', origin: 'computed', formula: 'a' } as const;
		const rest = { ...few, key: 'c', tone: 'outline' } as const;
		for (const d of [ours, rest])
			expect(squaresOf(d, panelOf(1000, d))[0]).toMatchObject({ fill: 'none', strokeWidth: 1 });
	});

	it('says what a square is, and a smaller one where there is one', () => {
		const key = (panel: CrowdPanel) =>
			texts(placePanel(panel, size).guides)
				.map((t) => t.text)
				.join(' ');
		expect(key(panelOf(1000, few))).toBe('one square = 1,000 people');
		expect(key(panelOf(1, part))).toBe('one square = 1 person');
		expect(key(panelOf(1000, few, part))).toMatch(/a smaller square is a part of it$/);
	});
});

describe.each(sizes)('crowd of one time and over a time, %s', (size) => {
	const placed = placePanel({ ...panelOf(1000, many, over), inAll: [over.key] }, size);
	const shapesOf = (key: string) => paths(markOf(placed, key).shapes);

	it('draws squares for the one, dots of no more than their size for the other', () => {
		expect(shapesOf(many.key)[0]!.d.every(([step]) => step === 'R')).toBe(true);
		expect(shapesOf(over.key)[0]!.d.every(([step]) => step === 'O')).toBe(true);
		expect(shapesOf(over.key)[0]!.fill).toBe('grey');
	});

	it('parts them by a line and says what each mark is', () => {
		const words = texts(placed.guides).map(({ text }) => text);
		expect(paths(placed.guides)).toHaveLength(1);
		expect(words.join(' ')).toContain('one square = 1,000 people at one time');
		expect(words.join(' ')).toContain('one dot = 1,000 people in all');
	});
});
