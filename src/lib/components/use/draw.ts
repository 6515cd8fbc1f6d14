import { mount, unmount } from 'svelte';
import { pngScale, type Preset } from '$lib/model/file';
import type { Identity } from '$lib/model/identity';
import type { Figure } from '$lib/model/figure';
import { filePalette, installed, type Theme } from '$lib/svg/paint';
import Poster from '$lib/svg/Poster.svelte';
import { flattenPoster } from '$lib/plot/shape/flatten';
import { poster } from '$lib/plot/fit/poster';
import { sheetOf } from '$lib/plot/fit/picture-size';

/** A figure as an SVG that slide programs draw right, made in the browser; `address` is its page's. */
export function drawSvg(
	figure: Figure,
	preset: Preset,
	theme: Theme,
	address: string,
	identity: Identity
): string {
	const target = document.createElement('div');
	const props = {
		poster: flattenPoster(poster(figure, sheetOf(preset), address, identity)),
		palette: filePalette(theme),
		faces: installed,
		opaque: true,
		title: figure.headline,
		description: figure.description
	};
	const drawn = mount(Poster, { target, props });
	const svg = new XMLSerializer().serializeToString(target.querySelector('svg')!);
	unmount(drawn);
	return svg.replaceAll(/<!--.*?-->/gs, '').replaceAll('font-weight="600"', 'font-weight="bold"');
}

/** An SVG as a PNG of as many px as the files of the build have. */
export async function drawPng(svg: string, { width, height }: Preset): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width * pngScale, height * pngScale];
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The browser made no picture.'))))
	);
}
