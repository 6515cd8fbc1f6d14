import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '$lib/publish/picture/png';

type Chunk = [type: string, data: Buffer];

function chunksOf(png: Uint8Array): Chunk[] {
	const bytes = Buffer.from(png);
	const chunks: Chunk[] = [];
	for (let at = 8; at < bytes.length;) {
		const end = at + 8 + bytes.readUInt32BE(at);
		expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
		chunks.push([bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end)]);
		at = end + 4;
	}
	return chunks;
}

const dataOf = (chunks: Chunk[], type: string) => chunks.find(([name]) => name === type)?.[1];

/** The colours of a PNG in rows, each as red, green and blue. */
function decode(chunks: Chunk[], width: number, height: number): number[][] {
	const rows = inflateSync(dataOf(chunks, 'IDAT')!);
	const palette = dataOf(chunks, 'PLTE');
	const size = palette ? 1 : 3;
	return Array.from({ length: height }, (_, y) => {
		const row = rows.subarray(y * (width * size + 1), (y + 1) * (width * size + 1));
		const bytes = [...row.subarray(1)];
		if (palette)
			return bytes.flatMap((number) => [...palette.subarray(number * 3, number * 3 + 3)]);
		expect(row[0]).toBe(1);
		bytes.forEach((byte, i) => (bytes[i] = (byte + (bytes[i - 3] ?? 0)) & 255));
		return bytes;
	});
}

const picture = (width: number, height: number, colour: (i: number) => number[]) => ({
	width,
	height,
	pixels: Uint8Array.from({ length: width * height }, (_, i) => i).reduce(
		(pixels, _, i) => {
			pixels.set([...colour(i), 255], i * 4);
			return pixels;
		},
		new Uint8Array(width * height * 4)
	)
});

const without = (pixels: Uint8Array): number[] => [...pixels].filter((_, i) => i % 4 < 3);

describe('encodePng(image, texts)', () => {
	const few = picture(3, 2, (i) => [i % 2 ? 200 : 10, 20, 30]);
	const many = picture(40, 20, (i) => [i & 255, (i * 7) & 255, i >> 8]);

	it.each([
		['few', few, 'PLTE'],
		['many', many, 'IDAT']
	])('keeps every pixel of %s colours', async (_, image, chunk) => {
		const chunks = chunksOf(await encodePng(image, {}));
		expect(chunks.map(([type]) => type)).toContain(chunk);
		expect(decode(chunks, image.width, image.height).flat()).toEqual(without(image.pixels));
	});

	it('has a palette of few colours, none of many', async () => {
		expect(dataOf(chunksOf(await encodePng(few, {})), 'PLTE')).toHaveLength(6);
		expect(dataOf(chunksOf(await encodePng(many, {})), 'PLTE')).toBeUndefined();
	});

	it('bears its texts in UTF-8 under their keywords', async () => {
		const text = dataOf(chunksOf(await encodePng(few, { Title: 'A “b”' })), 'iTXt');
		expect(text!.toString('utf8')).toBe('Title\0\0\0\0\0A “b”');
	});
});
