import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawings, presets } from '$lib/model/file';
import { drawSvg } from '$lib/publish/picture/picture';
import { pick } from '../../extent';
import { triedFigures } from '../tried-figures';

/** A folder of fonts without Arial or a twin of it, as on a plain Linux. */
const fonts = '/usr/share/fonts/truetype/dejavu';
const needed = join(fonts, 'DejaVuSansCondensed.ttf');
const hasLibrsvg = spawnSync('rsvg-convert', ['--version']).status === 0 && existsSync(needed);

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
const config = join(folder, 'fonts.conf');
writeFileSync(
	config,
	`<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>`
);

/** How many px at each side of a picture are looked at for words that run off it. */
const beside = 200;

/** The columns beside a picture that are not blank, as librsvg draws it in the fonts of that folder. */
function columnsBeside(svg: string, width: number, height: number): number[] {
	const wide = svg
		.replace(
			/viewBox="[^"]*" width="\d+"/,
			`viewBox="${-beside} 0 ${width + 2 * beside} ${height}" width="${width + 2 * beside}"`
		)
		.replace(/<rect x="0" y="0"[^>]*\/>/, '');
	const png = execFileSync('rsvg-convert', ['--background-color', 'white'], {
		input: wide,
		maxBuffer: 1e8,
		env: { ...process.env, FONTCONFIG_FILE: config }
	});
	const { rows, step } = rowsOf(png, width + 2 * beside);
	const isInk = (x: number) => rows.some((row) => row[x * step]! < 200);
	return Array.from({ length: width + 2 * beside }, (_, x) => x - beside)
		.filter((x) => x < 0 || x >= width)
		.filter((x) => isInk(x + beside));
}

/** The rows of bytes of a PNG of 8 bits a channel. */
function rowsOf(png: Buffer, width: number) {
	const data: Buffer[] = [];
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
			data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	const bytes = inflateSync(Buffer.concat(data));
	const step = png[25] === 6 ? 4 : 3;
	const size = width * step;
	const rows: Uint8Array[] = [];
	for (let at = 0; at < bytes.length; at += size + 1)
		rows.push(unfilter(bytes[at]!, bytes.subarray(at + 1, at + 1 + size), rows.at(-1), step));
	return { rows, step };
}

/** A row as it was before the filter of its kind. */
function unfilter(kind: number, row: Uint8Array, above: Uint8Array | undefined, step: number) {
	const plain = new Uint8Array(row.length);
	row.forEach((byte, i) => {
		const [a, b, c] = [plain[i - step] ?? 0, above?.[i] ?? 0, above?.[i - step] ?? 0];
		plain[i] = byte + [0, a, b, (a + b) >> 1, paeth(a, b, c)][kind]!;
	});
	return plain;
}

function paeth(a: number, b: number, c: number): number {
	const [x, y, z] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
	if (x <= y && x <= z) return a;
	return y <= z ? b : c;
}

const tried = pick(presets, presets.slice(0, 1));

describe.skipIf(!hasLibrsvg).each(triedFigures.map((figure) => [figure.slug, figure] as const))(
	'%s, drawn without Arial',
	(_, figure) => {
		it.each(tried.map((preset) => [preset.label, preset] as const))(
			'has no word off its picture: %s',
			(_, preset) => {
				const drawing = drawings.find((one) => one.preset === preset && one.theme === 'light')!;
				const { width, height } = preset;
				expect(columnsBeside(drawSvg(figure, drawing), width, height)).toEqual([]);
			}
		);
	}
);

describe.each(triedFigures.map((figure) => [figure.slug, figure] as const))(
	'%s.svg',
	(_, figure) => {
		it('names a generic family last, in one place for all words', () => {
			const families = drawSvg(figure, drawings[0]!).match(/font-family="[^"]*"/g)!;
			for (const family of families) expect(family).toMatch(/, sans-serif"$/);
		});
	}
);
