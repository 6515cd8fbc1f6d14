import { describe, expect, it } from 'vitest';
import type { Datum } from '$lib/model/datum';
import type { TimesPanel } from '$lib/model/panel';
import { textBox } from '$lib/plot/shape/box';
import {
	about,
	between,
	circles,
	drawn,
	exact,
	expectLegible,
	justUnder,
	markOf,
	moreThan,
	paths,
	placePanel,
	rects,
	sizes,
	texts
} from './sample';

const ours = { origin: 'computed', formula: 'a ÷ b' } as const;
const grown = moreThan(20.75, 'more than 20 times', { ...ours, label: 'Prisoners' });
const tripled = exact(3, '3 times', { ...ours, label: 'Members' });
const tenfold = exact(10, '10 times', { ...ours, label: 'Works' });
const land = between(30.8, 51.3, '30.8–51.3 times', { ...ours, label: 'Collectivized land' });
const near = about(5, 'about 5 times', { ...ours, label: 'Grain' });
const less = justUnder(7, 'less than 7 times', { ...ours, label: 'Wages' });
const wide = between(1.5, 9.5, 'between 1.5 and 9.5 times as many', {
	...ours,
	label: 'A wide span'
});
const long =
	'Members of the party, from when there were 400,000 to the number by 1927, candidates included';

const panelOf = (...data: Datum[]): TimesPanel => ({ form: 'times', title: null, data });

const cases: [name: string, panel: TimesPanel][] = [
	['all kinds', panelOf(grown, tripled, land, near, less)],
	['one', panelOf(tripled)],
	['no room beside', panelOf(wide)],
	['a long label', panelOf({ ...tripled, label: long })],
	['the end of the axis', panelOf(moreThan(100, 'more than 100 times', ours), tenfold)],
	['a fall', panelOf(exact(0.3, '0.3 times', ours), moreThan(1200, 'more than 1,200 times', ours))],
	[
		'no bound',
		panelOf(tripled, { ...tripled, key: 'b', value: null, interval: null, words: 'many times' })
	]
];

describe.each(cases)('times(%s)', (_, panel) => {
	it.each(sizes)('keeps words apart and inside, a mark a datum, %s', (size) => {
		const placed = placePanel(panel, size);
		expectLegible(placed);
		expect(placed.marks).toHaveLength(panel.data.length);
	});
});

describe.each(sizes)('times(panel, %s)', (size) => {
	const place = (...data: Datum[]) => placePanel(panelOf(...data), size);

	it('is logarithmic: equal factors are equally far apart', () => {
		const values = [2, 4, 8].map((n) => exact(n, `${n}`, ours));
		const placed = place(...values);
		const [a, b, c] = values.map((d) => circles(markOf(placed, d.key).shapes)[0]!.x);
		expect(b! - a!).toBeCloseTo(c! - b!, 1);
	});

	it('begins at no change and ends at a power of ten', () => {
		const said = (placed: ReturnType<typeof place>) => texts(placed.guides).map((t) => t.text);
		expect(said(place(tripled))).toEqual(expect.arrayContaining(['1×', '10×', 'no change']));
		expect(said(place(tripled))).not.toContain('100×');
		expect(said(place(land))).toContain('100×');
	});

	it('draws an exact multiple of ours as a ring, one the article states as a dot', () => {
		const [ring] = circles(markOf(place(tripled), '3 times').shapes);
		const [dot] = circles(markOf(place({ ...tripled, origin: 'stated' }), '3 times').shapes);
		expect([ring!.fill, dot!.fill]).toEqual(['paper', 'accent']);
		expect(ring!.dash).toBeUndefined();
		expect(circles(markOf(place(near), 'about 5 times').shapes)[0]!.dash).toBeTruthy();
	});

	it('draws a cap with an arrow of one length for a bound, into what is possible', () => {
		const arrows = [grown, less].map((d) => drawn(paths(markOf(place(d, land), d.key).shapes)[1]!));
		expect(arrows[0]).toMatch(/h24m/i);
		expect(arrows[1]).toMatch(/h-24m/i);
	});

	it('draws a span hatched between caps', () => {
		const { shapes } = markOf(place(land), '30.8–51.3 times');
		expect(rects(shapes)[0]).toMatchObject({ fill: 'none', stroke: 'accent' });
		const caps = paths(shapes)
			.slice(1)
			.map(({ d }) => (d[0] as ['M', number, number])[1]);
		const pixels = (place(land).width - 26.5) / 2;
		expect((caps[1]! - caps[0]!) / pixels).toBeCloseTo(Math.log10(51.3 / 30.8), 2);
	});

	it('sets the number beside its mark, under it where there is no room', () => {
		const { shapes } = markOf(place(wide), wide.words);
		const bar = rects(shapes)[0]!;
		const words = texts(shapes).find((t) => t.text === wide.words)!;
		expect(textBox(words).top).toBeGreaterThan(bar.y + bar.height);
		const beside = texts(markOf(place(tripled), '3 times').shapes)[1]!;
		expect(beside).toMatchObject({ text: '3 times', weight: 'bold' });
	});
});
