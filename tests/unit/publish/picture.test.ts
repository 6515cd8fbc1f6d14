import { describe, expect, it } from 'vitest';
import { drawingName, drawings, presets, pngScale } from '$lib/model/file';
import { formatTerms } from '$lib/publish/licences';
import { figures } from '$lib/define/figures';
import { drawCard, drawForRaster, drawSvg } from '$lib/publish/picture/picture';
import { drawCardPng, rasterize, render } from '$lib/publish/picture/picture-png';
import { lintSvg } from '../svg/svg-lint';
import { triedFigures } from '../tried-figures';

const [first] = drawings as [(typeof drawings)[number]];
const unescape = (text: string): string =>
	text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe.each(triedFigures.map((figure) => [figure.slug, figure] as const))(
	'%s',
	(slug, figure) => {
		it.each(drawings.map((drawing) => [drawingName(drawing) || 'first', drawing] as const))(
			'%s: drawSvg(figure, drawing) is safe for slides',
			(_, drawing) => {
				const svg = drawSvg(figure, drawing);
				expect(lintSvg(svg, { opaque: !drawing.transparent })).toEqual([]);
			}
		);

		it('drawSvg(figure, drawing) bears headline, passages and terms', () => {
			const svg = unescape(drawSvg(figure, first));
			expect(svg).toContain(`<title>${figure.headline}</title>`);
			for (const { segments } of figure.passages)
				expect(svg).toContain(segments.map((s) => s.text).join(''));
			expect(svg).toContain(formatTerms());
		});

		it('is set in words that can be seen, and only where there was room for them', async () => {
			const svg = drawForRaster(figure, first);
			const bare = svg.replaceAll(/(<text [^>]*>).*?<\/text>/gs, '$1</text>');
			const [worded, wordless] = await Promise.all([render(svg, 1), render(bare, 1)]);
			const ink = differences(worded.pixels, wordless.pixels);
			expect(ink).toBeGreaterThan(5000);
		});

		it('has a card of less than 300 kB', async () => {
			const png = await drawCardPng(figure);
			expect(sizeOf(png)).toEqual([1200, 630]);
			expect(png.length).toBeLessThan(300_000);
		});
	}
);

/** How many pixels differ. */
const differences = (a: Buffer, b: Buffer): number => {
	let count = 0;
	for (let i = 0; i < a.length; i += 4) if (a[i] !== b[i]) count++;
	return count;
};

const sizeOf = (png: Uint8Array): number[] => {
	const view = new DataView(png.buffer, png.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
};

describe('words of the pictures', () => {
	const svgs = figures.flatMap((figure) => [
		drawForRaster(figure, first),
		drawForRaster(figure, { ...first, preset: presets[3]! }),
		drawCard(figure)
	]);

	it('use only characters that the bundled fonts have', async () => {
		const characters = new Set(
			svgs.flatMap((svg) => [...svg.replaceAll(/<(title|desc)>.*?<\/\1>|<[^>]*>/gs, '')])
		);
		const blank: string[] = [];
		for (const character of [...characters].filter((c) => /\S/u.test(c)))
			if (!(await hasGlyph(character))) blank.push(character);
		expect(blank).toEqual([]);
	});

	it('would be drawn as one and the same box if they had not', async () => {
		expect(await hasGlyph('\u4e2d')).toBe(false);
	});
});

/** Whether it is drawn otherwise than a character that no font has. */
async function hasGlyph(character: string): Promise<boolean> {
	const [drawn, missing] = [await draw(character), await draw('\u{10fffd}')];
	return Buffer.compare(drawn, missing) !== 0 && drawn.some((byte) => byte > 0);
}

async function draw(character: string): Promise<Buffer> {
	const escaped = character.replace('&', '&amp;').replace('<', '&lt;');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="40" height="40"><text x="9" y="30" font-size="20" font-family="Source Sans 3">${escaped}</text></svg>`;
	return (await render(svg, 1)).pixels;
}

describe('rasterize(svg, scale, texts)', () => {
	it('makes a PNG of twice the size, with the same bytes each time', async () => {
		const svg = drawForRaster(figures[0]!, first);
		const [a, b] = [
			await rasterize(svg, pngScale, { Title: 'a' }),
			await rasterize(svg, pngScale, { Title: 'a' })
		];
		expect(sizeOf(a)).toEqual([2560, 1440]);
		expect(Buffer.compare(a, b)).toBe(0);
	});
});
