import { identity } from '$article/site';
import { pagePath } from '$lib/address/paths';
import type { Drawing, Preset } from '$lib/model/file';
import type { Figure } from '$lib/model/figure';
import { bundled, filePalette, installed, type Faces, type Theme } from '$lib/svg/paint';
import { writePicture } from '$lib/svg/svg';
import { beginPoster } from '$lib/plot/shape/begin';
import { card, poster, type Poster } from '$lib/plot/fit/poster';
import { cardSheet, sheetOf } from '$lib/plot/fit/picture-size';
import { formatTerms } from '../licences';
import { absolute } from '$lib/address/site';

/** A figure's address as it is printed in a picture; `null` where the site's own isn't known. */
const addressOf = (figure: Figure): string | null =>
	absolute(pagePath(figure))?.replace(/^https?:\/\//, '') ?? null;

const composed = new Map<string, Poster>();

/** The figure's picture in a size; the same for both themes and both kinds of file. */
function compose(figure: Figure, preset: Preset): Poster {
	const key = `${figure.slug}-${preset.name}`;
	const known = composed.get(key) ?? poster(figure, sheetOf(preset), addressOf(figure), identity);
	composed.set(key, known);
	return known;
}

/**
 * A figure as an SVG that slide programs draw right: no style sheet, fonts
 * that are installed, and the passages' words in its description.
 */
export function drawSvg(figure: Figure, { preset, theme, transparent }: Drawing): string {
	const flat = beginPoster(compose(figure, preset));
	return `${xml}${write(figure, flat, theme, installed, !transparent)}\n`;
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A figure as an SVG for our own rasteriser, in the site's faces. */
export const drawForRaster = (figure: Figure, { preset, theme }: Drawing): string =>
	write(figure, compose(figure, preset), theme, bundled, true);

/** A figure's social card, for our own rasteriser. */
export const drawCard = (figure: Figure): string =>
	write(figure, card(figure, cardSheet, identity), 'light', bundled, true);

const write = (
	figure: Figure,
	composed: Poster,
	theme: Theme,
	faces: Faces,
	opaque: boolean
): string =>
	writePicture(composed, {
		palette: filePalette(theme),
		faces,
		opaque,
		title: figure.headline,
		description: describe(figure)
	});

/** The figure in words, the passages' own, and the terms. */
const describe = ({ description, passages }: Figure): string =>
	[
		description,
		'The article’s words:',
		...passages.map(({ segments }) => `“${segments.map((s) => s.text).join('')}”`),
		formatTerms()
	].join('\n');
