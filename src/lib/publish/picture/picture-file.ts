import { pngScale, type Drawing } from '$lib/model/file';
import type { Figure } from '$lib/model/figure';
import { identity } from '$article/site';
import { citeArticle } from '$lib/model/identity';
import { formatTerms } from '../licences';
import { drawCard, drawForRaster } from './picture';
import { rasterize } from './picture-png';

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
