import { pngScale, type Preset } from '$lib/model/file';
import type { Identity } from '$lib/model/identity';
import type { Figure } from '$lib/model/figure';
import { bundled, filePalette, installed, type Theme } from '$lib/svg/paint';
import { writePicture } from '$lib/svg/svg';
import { beginPoster } from '$lib/plot/shape/begin';
import { poster } from '$lib/plot/fit/poster';
import { sheetOf } from '$lib/plot/fit/picture-size';
import { fonts } from '../site/fonts';

/** What a picture that the browser draws is made of. */
export interface Drawn {
	figure: Figure;
	preset: Preset;
	theme: Theme;
	/** Of its page. */
	address: string;
	identity: Identity;
}

const write = ({ figure, preset, theme, address, identity }: Drawn, faces = installed): string => {
	const composed = poster(figure, sheetOf(preset), address, identity);
	return writePicture(faces === installed ? beginPoster(composed) : composed, {
		palette: filePalette(theme),
		faces,
		opaque: true,
		title: figure.headline,
		description: figure.description
	});
};

/** A figure as an SVG that slide programs draw right, made in the browser. */
export const drawSvg = (drawn: Drawn): string => write(drawn);

/** A figure as a PNG in the faces and of as many px as the files of the build have. */
export async function drawPng(drawn: Drawn): Promise<Blob> {
	const { width, height } = drawn.preset;
	const svg = write(drawn, bundled).replace(
		'<title>',
		`<style>${await faceRules()}</style><title>`
	);
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

/** The site's faces within a picture, which can ask for no file; without one that can't be had. */
async function faceRules(): Promise<string> {
	const rules = await Promise.all(
		fonts.map(async (address) => {
			const answer = await fetch(address).catch(() => null);
			if (!answer?.ok) return '';
			const [, face = '', weight = ''] = /source-(\w+)-\d.*-(\d+)-normal/.exec(address) ?? [];
			const family = face === 'sans' ? bundled.sans : bundled.serif;
			return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${await dataUrl(await answer.blob())})}`;
		})
	);
	return rules.join('');
}

const dataUrl = (blob: Blob): Promise<string> =>
	new Promise((done, fail) => {
		const reader = new FileReader();
		reader.onload = () => done(String(reader.result));
		reader.onerror = () => fail(reader.error);
		reader.readAsDataURL(blob);
	});
