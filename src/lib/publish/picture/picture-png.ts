import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync, type RenderedImage } from '@resvg/resvg-js';
import { encodePng } from './png';

const { resolve } = createRequire(import.meta.url);

/** resvg reads TrueType, not the woff2 of the pages: with that all words are missing, without a fault. */
const fontFiles = [
	fontFile('source-sans-3', '400Regular', 'SourceSans3'),
	fontFile('source-sans-3', '600SemiBold', 'SourceSans3'),
	fontFile('source-serif-4', '400Regular', 'SourceSerif4'),
	fontFile('source-serif-4', '600SemiBold', 'SourceSerif4')
];

function fontFile(family: string, weight: string, name: string): string {
	const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`));
	return join(folder, weight, `${name}_${weight}.ttf`);
}

/** An SVG as pixels, so many times its px, set in the bundled fonts and in no other. */
export const render = (svg: string, scale: number): Promise<RenderedImage> =>
	renderAsync(svg, {
		font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' },
		fitTo: { mode: 'zoom', value: scale }
	});

/** An SVG as a PNG that bears the texts; the same bytes each time. */
export const rasterize = async (
	svg: string,
	scale: number,
	texts: Record<string, string>
): Promise<Uint8Array<ArrayBuffer>> => encodePng(await render(svg, scale), texts);
