import { describe, expect, it } from 'vitest';
import { frames } from '$lib/plot/plot';
import { placeSources } from '$lib/publish/place-sources';
import { figures } from '$lib/define/figures';
import type { Shape } from '$lib/plot/shape/shape';
import { textBox } from '$lib/plot/shape/box';

const placed = figures.flatMap(placeSources).flatMap(({ reference }) => reference ?? []);
const shapesOf = ({ plot }: (typeof placed)[number]): Shape[] => plot.panels[0]!.guides;
const diamonds = (shapes: Shape[]) =>
	shapes.flatMap((s) => (s.shape === 'path' && s.d.some(([step]) => step === 'Z') ? s : []));

describe.each(placed.map((one) => [one.id, one] as const))('placePoints of %s', (_, one) => {
	it('draws a hollow diamond for each point and joins none', () => {
		const drawn = diamonds(shapesOf(one));
		expect(drawn).toHaveLength(one.values.length);
		expect(drawn.every(({ fill }) => fill === 'none')).toBe(true);
		expect(drawn.some(({ stroke }) => stroke === 'ink')).toBe(true);
	});

	it('has nothing of the article’s marks', () => {
		expect(one.plot.panels[0]!.marks).toEqual([]);
		const paints = shapesOf(one).flatMap((s) => [s.fill, 'stroke' in s ? s.stroke : 'none']);
		expect(paints).not.toContain('accent');
	});

	it('keeps its words in the plot', () => {
		const boxes = shapesOf(one).flatMap((s) => (s.shape === 'text' ? textBox(s) : []));
		for (const { left, right } of boxes) {
			expect(left).toBeGreaterThanOrEqual(-8);
			expect(right).toBeLessThanOrEqual(frames.narrow.width + 8);
		}
	});
});
