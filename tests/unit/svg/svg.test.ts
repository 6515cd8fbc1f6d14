import { describe, expect, it } from 'vitest';
import type { Plot } from '$lib/plot/plot';
import { rect, text } from '$lib/plot/shape/shape';
import { filePalette } from '$lib/svg/paint';
import { inPage, writePlot, writePlots, writeShapes } from '$lib/svg/svg';

const manner = { palette: filePalette('light') };

const plot: Plot = {
	size: 'narrow',
	width: 280,
	height: 40,
	panels: [
		{
			...{ y: 4, height: 36, guides: [rect(0, 0, 280, 1, 'rule')] },
			marks: [{ key: 'a', claims: ['a', 'b'], label: 'A “B”', shapes: [rect(0, 2, 9, 9, 'ink')] }]
		}
	]
};

describe('writeShapes', () => {
	it('keeps signs of markup and drops what no XML may hold', () => {
		const written = writeShapes([text(0, 0, `<a> & "é" 中\u0001`, 9)], manner);
		expect(written).toContain('>&lt;a&gt; &amp; &quot;é&quot; 中</text>');
	});

	it('names a bold weight as the one who asks does', () => {
		const bold = [text(0, 0, 'a', 9, { weight: 'bold' })];
		expect(writeShapes(bold, manner)).toContain('font-weight="600"');
		expect(writeShapes(bold, { ...manner, bold: 'bold' })).toContain('font-weight="bold"');
	});
});

describe('writePlot', () => {
	it('makes each mark a link to its words, on this page or another', () => {
		const mark = '<a aria-label="A “B”" href="/b/#a" data-claims="a b">';
		expect(writePlot(plot, { label: 'A', page: '/b/' })).toContain(mark);
		expect(writePlot(plot, { label: 'A' })).toContain(' href="#a"');
	});

	it('is a group of marks, or an image where it has none', () => {
		const [panel] = plot.panels;
		const bare = { ...plot, panels: [{ ...panel!, marks: [] }] };
		expect(writePlot(plot, { label: 'A' })).toContain('role="group" aria-label="A"');
		expect(writePlot(bare, { label: 'A' })).toContain('role="img" aria-label="A"');
	});
});

describe('writePlots', () => {
	const placed = [{ plot, x: 1, y: 2, scale: 0.5 }];

	it('makes a mark an image unless it leads somewhere', () => {
		expect(writePlots(placed, manner)).toContain('<g role="img" aria-label="A “B”">');
		expect(writePlots(placed, inPage('/b/'))).not.toContain('role="img"');
	});

	it('puts each plot at its place and gives a mark its own attributes', () => {
		const written = writePlots(placed, { ...manner, own: ({ key }) => ({ 'data-at': key }) });
		expect(written).toMatch(/^<g transform="translate\(1 2\) scale\(0.5\)">/);
		expect(written).toContain(' data-at="a"');
	});
});
