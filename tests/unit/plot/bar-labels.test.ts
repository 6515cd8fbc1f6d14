import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '$lib/plot/text/advance';
import { placeLabels, type Label } from '$lib/plot/text/bar-labels';
import { frames, type Frame } from '$lib/plot/plot';
import { overlaps, textBox, textWidth } from '$lib/plot/shape/box';
import type { PathShape, Shape, TextShape } from '$lib/plot/shape/shape';

const edge = 100;

const textOf = (shapes: Shape[]): TextShape => shapes.find((s) => s.shape === 'text')!;
const ticksOf = (shapes: Shape[]): PathShape[] => shapes.filter((s) => s.shape === 'path');

/** The x of an upright line, and the y of its ends. */
function upright({ d }: PathShape): { x: number; top: number; bottom: number } {
	const [[, x, from], [, , to]] = d as [['M', number, number], ['L', number, number]];
	return { x, top: Math.min(from, to), bottom: Math.max(from, to) };
}

/** Labels of parts that fill a bar of the frame's width. */
const labelsFor = ({ width }: Frame): fc.Arbitrary<Label[]> =>
	fc
		.array(
			fc.record({
				share: fc.integer({ min: 5, max: 60 }),
				number: fc.constantFrom('6%', '2/3rds', 'about 55.1%', 'at least 98'),
				words: fc.constantFrom('left', 'full-time', 'of peasant holdings', 'all others')
			}),
			{ minLength: 1, maxLength: 6 }
		)
		.map((parts) => {
			const total = parts.reduce((sum, { share }) => sum + share, 0);
			let at = 0;
			return parts.map(({ share, number, words }) => {
				const from = at;
				at += (share / total) * width;
				return { from, to: at, number, words };
			});
		});

const cases = (['narrow', 'wide'] as const).flatMap((size) =>
	(['down', 'up'] as const).map((direction) => [size, direction] as const)
);

describe.each(cases)('placeLabels(labels, edge, %s, %s)', (size, direction) => {
	const frame = frames[size];
	const fit = (labels: Label[]) => placeLabels(labels, edge, frame, direction);
	const forAny = (holds: (labels: Label[]) => void) =>
		fc.assert(fc.property(labelsFor(frame), holds));

	it('sets each label once, at the start of its part where there is room', () => {
		const labels: Label[] = [
			{ from: 0, to: 200, number: '60%', words: 'cut' },
			{ from: 200, to: frame.width, number: '40%', words: 'left' }
		];
		const { shapes: rows } = fit(labels);
		expect(rows.map((row) => [textOf(row).x, textOf(row).text])).toEqual([
			[0, 'cut'],
			[200, 'left']
		]);
		expect(rows.flatMap(ticksOf)).toEqual([]);
	});

	it('sets no label over another', () => {
		forAny((labels) => {
			const boxes = fit(labels).shapes.map((row) => textBox(textOf(row)));
			boxes.forEach((box, i) => {
				expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
			});
		});
	});

	it('keeps every label in the frame, beside the bar and within the height it says', () => {
		forAny((labels) => {
			const { shapes: rows, height } = fit(labels);
			for (const shape of rows.map(textOf)) {
				const { left, right, top, bottom } = textBox(shape);
				expect(textWidth(shape)).toBeLessThan(frame.width);
				expect(left).toBeGreaterThan(-0.011);
				expect(right).toBeLessThan(frame.width + 0.011);
				if (direction === 'down') {
					expect(top).toBeGreaterThanOrEqual(edge);
					expect(bottom).toBeLessThanOrEqual(edge + height);
				} else {
					expect(bottom).toBeLessThanOrEqual(edge);
					expect(top).toBeGreaterThanOrEqual(edge - height);
				}
			}
		});
	});

	it('starts every tick at its own part', () => {
		forAny((labels) => {
			fit(labels).shapes.forEach((row, i) => {
				for (const tick of ticksOf(row).map(upright)) {
					expect(tick.x).toBeGreaterThanOrEqual(labels[i]!.from - 0.01);
					expect(tick.x).toBeLessThanOrEqual(Math.max(labels[i]!.to, labels[i]!.from + 1) + 0.01);
					expect(direction === 'down' ? tick.top : tick.bottom).toBe(edge);
				}
			});
		});
	});

	it('draws no tick through the label of another part, where all have room at their start', () => {
		const hasRoom = ({ from, number, words }: Label) =>
			from + measureText(`${number} `, frame.value, 'bold') + measureText(words, frame.label) <
			frame.width;
		forAny((labels) => {
			fc.pre(labels.every(hasRoom));
			const { shapes: rows } = fit(labels);
			rows.forEach((row, i) => {
				const others = rows.filter((_, j) => j !== i).map((other) => textBox(textOf(other)));
				for (const { x, top, bottom } of ticksOf(row).map(upright)) {
					const tick = { left: x - 0.5, right: x + 0.5, top, bottom };
					expect(others.some((box) => overlaps(tick, box))).toBe(false);
				}
			});
		});
	});
});
