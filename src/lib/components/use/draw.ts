import { pngScale, type Preset } from '$lib/model/file';
import type { Identity } from '$lib/model/identity';
import type { Figure } from '$lib/model/figure';
import { filePalette, installed, type Theme } from '$lib/svg/paint';
import { writePicture } from '$lib/svg/svg';
import { beginPoster } from '$lib/plot/shape/begin';
import { poster } from '$lib/plot/fit/poster';
import { sheetOf } from '$lib/plot/fit/picture-size';

/** A figure as an SVG that slide programs draw right, made in the browser; `address` is its page's. */
export const drawSvg = (
	figure: Figure,
	preset: Preset,
	theme: Theme,
	address: string,
	identity: Identity
): string =>
	writePicture(beginPoster(poster(figure, sheetOf(preset), address, identity)), {
		palette: filePalette(theme),
		faces: installed,
		opaque: true,
		title: figure.headline,
		description: figure.description
	});

/** An SVG as a PNG of as many px as the files of the build have. */
export async function drawPng(svg: string, { width, height }: Preset): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width * pngScale, height * pngScale];
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The browser made no picture.'))))
	);
}
