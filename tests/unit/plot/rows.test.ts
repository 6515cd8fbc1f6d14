import { describe, expect, it } from 'vitest';
import { cornerOf } from '$lib/plot/parts/grid';
import { mapShapes, placeRows, type Plot } from '$lib/plot/plot';
import { boxAround, boxAt, lineBox, textBox } from '$lib/plot/shape/box';
import { horizontal, text } from '$lib/plot/shape/shape';

describe('placeRows(all, gap, place, top)', () => {
	const row = (height: number, top: number) => ({
		guides: [horizontal(0, top, 10, 'ink')],
		marks: [],
		bottom: top + height
	});

	it('places each row a gap below the one before', () => {
		const tops: number[] = [];
		const { guides, bottom } = placeRows(
			[30, 20],
			10,
			(height, top) => {
				tops.push(top);
				return row(height, top);
			},
			5
		);
		expect(tops).toEqual([5, 45]);
		expect(guides.length).toBe(2);
		expect(bottom).toBe(65);
	});
});

describe('mapShapes(plot, ofGuides, ofMark)', () => {
	const word = text(0, 10, 'a', 13);
	const mark = { key: 'a', claims: [], label: '', shapes: [word] };
	const plot: Plot = {
		...{ size: 'narrow', width: 280, height: 20 },
		panels: [{ y: 0, height: 20, guides: [word], marks: [mark] }]
	};

	it('changes guides and marks alike, or each in its own way', () => {
		const none = mapShapes(plot, () => []);
		const kept = mapShapes(
			plot,
			(guides) => guides,
			() => []
		);
		expect(none.panels).toMatchObject([{ guides: [], marks: [{ key: 'a', shapes: [] }] }]);
		expect(kept.panels).toMatchObject([{ guides: [word], marks: [{ key: 'a', shapes: [] }] }]);
	});
});

describe('cornerOf(n, grid, top)', () => {
	it.each([
		[0, { x: 0, y: 4 }],
		[9, { x: 45, y: 4 }],
		[12, { x: 10, y: 9 }]
	])('fills line after line: %i', (n, corner) =>
		expect(cornerOf(n, { cell: 5, across: 10 }, 4)).toEqual(corner)
	);
});

describe('boxes', () => {
	it('boxAround(texts) holds all of them', () => {
		const [upper, lower] = [text(10, 20, 'above', 13), text(0, 40, 'a line below', 13)];
		expect(boxAround([upper, lower])).toEqual({
			...textBox(lower),
			right: Math.max(textBox(upper).right, textBox(lower).right),
			top: textBox(upper).top
		});
	});

	it('boxAt(middle, reach, top, bottom) and lineBox(left, right, y) are named by their middle', () => {
		expect(boxAt(10, 2, 0, 5)).toEqual({ left: 8, right: 12, top: 0, bottom: 5 });
		expect(lineBox(0, 9, 3)).toEqual({ left: 0, right: 9, top: 2.5, bottom: 3.5 });
	});
});
