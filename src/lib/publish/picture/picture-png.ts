import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync, type RenderedImage } from '@resvg/resvg-js';
import { pngScale, type Drawing } from '$lib/model/file';
import type { Figure } from '$lib/model/figure';
import { identity } from '$article/site';
import { citeArticle } from '$lib/model/identity';
import { formatTerms } from '../licences';
import { drawCard, drawForRaster } from './picture';
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

/** A figure's picture, of twice the size of its SVG. */
export const drawPng = (figure: Figure, drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> =>
	rasterize(drawForRaster(figure, drawing), pngScale, textsOf(figure));

/** The card of a figure's page, 1200 × 630. */
export const drawCardPng = (figure: Figure): Promise<Uint8Array<ArrayBuffer>> =>
	rasterize(drawCard(figure), 1, textsOf(figure));

/** What a PNG says of itself, under the keywords of its specification. */
const textsOf = ({ headline, description }: Figure): Record<string, string> => ({
	Title: headline,
	Description: description,
	Source: citeArticle(identity.article),
	Copyright: formatTerms()
});
