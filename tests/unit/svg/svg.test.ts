import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { writeShape } from '$lib/svg/svg';
import Shape from '$lib/svg/Shape.svelte';
import { cssPalette } from '$lib/svg/paint';
import { everySlide } from '../slides/sample';

/** What the component draws, without what only hydration needs. */
const drawn = (shape: Parameters<typeof writeShape>[0]): string =>
	render(Shape, { props: { shape, palette: cssPalette } })
		.body.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/><\/(?:rect|circle|path)>/g, '/>')
		.trim();

describe('writeShape', () => {
	it.each(everySlide)('writeShape draws every shape of %s as the component does', (_, slide) => {
		const shapes = slide.plots['16x9'].alone!.flatMap(({ plot }) =>
			plot.panels.flatMap((panel) => [...panel.guides, ...panel.marks.flatMap((m) => m.shapes)])
		);
		for (const shape of shapes) expect(writeShape(shape, cssPalette)).toBe(drawn(shape));
	});

	it('writeShape keeps signs of markup and drops what no XML may hold', () => {
		const text = {
			shape: 'text',
			x: 0,
			y: 0,
			size: 9,
			weight: 'regular',
			anchor: 'start'
		} as const;
		const written = writeShape(
			{ ...text, fill: 'ink', text: `<a> & "é" 中\u0001` },
			() => '#000000'
		);
		expect(written).toContain('>&lt;a&gt; &amp; &quot;é&quot; 中</text>');
	});
});
