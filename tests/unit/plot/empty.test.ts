import { describe, expect, it } from 'vitest';
import { layoutEmpty } from '$lib/plot/layout';
import { ceiling } from '$lib/plot/parts/empty-axes';
import { textBox } from '$lib/plot/shape/box';
import { everyFigure } from '$lib/define/every-figure';

describe('ceiling', () => {
	it.each([
		[1_660_000, 2_000_000],
		[12, 20],
		[19, 30],
		[21, 30],
		[25, 30],
		[1, 2]
	])('ceiling(%d) is %d: round, and a sixth above at the least', (greatest, end) => {
		expect(ceiling(greatest)).toBe(end);
	});
});

describe('layoutEmpty', () => {
	const views = everyFigure.map((figure) => [figure.slug, figure.views[0]!] as const);

	it.each(views)('%s: draws no mark, and all its words within the frame', (_, view) => {
		const plot = layoutEmpty(view);
		expect(plot.panels.flatMap(({ marks }) => marks)).toEqual([]);
		for (const { guides, height } of plot.panels)
			for (const shape of guides) {
				if (shape.shape !== 'text') continue;
				const { left, right, bottom } = textBox(shape);
				expect(left, shape.text).toBeGreaterThanOrEqual(-4);
				expect(right, shape.text).toBeLessThanOrEqual(plot.width + 8);
				expect(bottom, shape.text).toBeLessThanOrEqual(height + 4);
			}
	});
});
