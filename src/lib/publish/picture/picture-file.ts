import { drawingName, drawings, pngScale, type Drawing } from '$lib/model/file';
import type { Figure } from '$lib/model/figure';
import { identity } from '$article/site';
import { citeArticle } from '$lib/model/identity';
import { formatTerms } from '../metadata-terms';
import { drawCard, drawForRaster, drawSvg } from './picture';
import { rasterize } from './picture-png';

/** A picture of a figure as a file. */
export interface Picture {
	/** Media type. */
	type: string;
	/** Draws it. */
	draw: () => Promise<string | Uint8Array<ArrayBuffer>>;
}

/** Every picture file of the figures by its name: `grain-sales-4x3-dark.png`. */
export const picturesOf = (figures: Figure[]): Map<string, Picture> =>
	new Map(figures.flatMap((figure) => drawings.flatMap((drawing) => filesOf(figure, drawing))));

function filesOf(figure: Figure, drawing: Drawing): [string, Picture][] {
	const name = figure.slug + drawingName(drawing);
	const svg: Picture = { type: 'image/svg+xml', draw: async () => drawSvg(figure, drawing) };
	if (drawing.transparent) return [[`${name}.svg`, svg]];
	const draw = () => rasterize(drawForRaster(figure, drawing), pngScale, textsOf(figure));
	return [
		[`${name}.svg`, svg],
		[`${name}.png`, { type: 'image/png', draw }]
	];
}

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
