import { render } from 'svelte/server';
import { identity } from '$article/site';
import { pagePath } from '$lib/address/paths';
import type { Drawing, Preset } from '$lib/model/file';
import type { Figure } from '$lib/model/figure';
import { filePalette, installed, type Theme } from '$lib/svg/paint';
import Poster from '$lib/svg/Poster.svelte';
import { flattenPoster } from '$lib/plot/shape/flatten';
import { card, poster, type Poster as Composed } from '$lib/plot/fit/poster';
import { cardSheet, sheetOf } from '$lib/plot/fit/picture-size';
import { formatTerms } from '../licences';
import { absolute } from '$lib/address/site';

/** A figure's address as it is printed in a picture; `null` where the site's own isn't known. */
const addressOf = (figure: Figure): string | null =>
	absolute(pagePath(figure))?.replace(/^https?:\/\//, '') ?? null;

const composed = new Map<string, Composed>();

/** The figure's picture in a size; the same for both themes and both kinds of file. */
function compose(figure: Figure, preset: Preset): Composed {
	const key = `${figure.slug}-${preset.name}`;
	const known = composed.get(key) ?? poster(figure, sheetOf(preset), addressOf(figure), identity);
	composed.set(key, known);
	return known;
}

/** The faces of the site, which only our own rasteriser is given. */
const bundled = { sans: 'Source Sans 3', serif: 'Source Serif 4' };

/**
 * A figure as an SVG that slide programs draw right: no style sheet, no run within a text, a font
 * that is installed, and the passages' words in its description.
 */
export function drawSvg(figure: Figure, { preset, theme, transparent }: Drawing): string {
	const flat = flattenPoster(compose(figure, preset));
	return `${xml}${markup(figure, flat, theme, installed, !transparent).replaceAll(semibold, bold)}\n`;
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const semibold = 'font-weight="600"';
const bold = 'font-weight="bold"';

/** A figure as an SVG for our own rasteriser, in the site's faces. */
export const drawForRaster = (figure: Figure, { preset, theme }: Drawing): string =>
	markup(figure, compose(figure, preset), theme, bundled, true);

/** A figure's social card, for our own rasteriser. */
export const drawCard = (figure: Figure): string =>
	markup(figure, card(figure, cardSheet, identity), 'light', bundled, true);

function markup(
	figure: Figure,
	composed: Composed,
	theme: Theme,
	faces: typeof installed,
	opaque: boolean
): string {
	const props = {
		poster: composed,
		palette: filePalette(theme),
		faces,
		opaque,
		title: figure.headline,
		description: describe(figure)
	};
	return render(Poster, { props })
		.body.replaceAll(/<!--.*?-->/gs, '')
		.trim();
}

/** The figure in words, the passages' own, and the terms. */
const describe = ({ description, passages }: Figure): string =>
	[
		description,
		'The article’s words:',
		...passages.map(({ segments }) => `“${segments.map((s) => s.text).join('')}”`),
		formatTerms()
	].join('\n');
