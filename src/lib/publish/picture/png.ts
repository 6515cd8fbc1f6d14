import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

/** Pixels as a rasteriser gives them, four bytes each. */
interface Image {
	width: number;
	height: number;
	pixels: Uint8Array;
}

/**
 * A picture without transparency as a PNG, with texts under keywords ("Title", "Copyright") in it.
 * Drawings have few colours, so most come with a palette, which is a third of the bytes; and zlib
 * compresses in threads, where the rasteriser's own encoder would hold up everything else.
 */
export async function encodePng(
	{ width, height, pixels }: Image,
	texts: Record<string, string>
): Promise<Uint8Array<ArrayBuffer>> {
	const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
	const { palette, rows } = index(colours, width) ?? trueColour(colours, width);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, palette ? 3 : 2, 0, 0, 0], 8);
	const parts = [
		chunk('IHDR', header),
		...Object.entries(texts).map(([key, text]) => chunk('iTXt', textData(key, text))),
		...(palette ? [chunk('PLTE', palette)] : []),
		chunk('IDAT', await compress(rows)),
		chunk('IEND', Buffer.alloc(0))
	];
	return new Uint8Array(Buffer.concat([signature, ...parts]));
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

/** Keyword, no compression, no language, UTF-8. */
const textData = (key: string, text: string): Buffer =>
	Buffer.from(`${key}\0\0\0\0\0${text}`, 'utf8');

interface Rows {
	palette: Buffer | null;
	/** Each row after the byte that names its filter. */
	rows: Buffer;
}

/** One byte per pixel, into a palette; `null` for more colours than a byte can name. */
function index(colours: Uint32Array, width: number): Rows | null {
	const numbers = new Map<number, number>();
	const rows = Buffer.alloc(colours.length + colours.length / width);
	let [at, column, last, number] = [0, 0, -1, 0];
	for (const colour of colours) {
		if (column++ % width === 0) rows[at++] = 0;
		if (colour !== last) {
			number = numbers.get(colour) ?? numbers.size;
			if (number > 255) return null;
			numbers.set(colour, number);
			last = colour;
		}
		rows[at++] = number;
	}
	return { palette: Buffer.from([...numbers.keys()].flatMap(rgb)), rows };
}

const rgb = (colour: number): number[] => [
	colour & 255,
	(colour >>> 8) & 255,
	(colour >>> 16) & 255
];

/** Three bytes per pixel, each less the one at its left. */
function trueColour(colours: Uint32Array, width: number): Rows {
	const rows = Buffer.alloc(colours.length * 3 + colours.length / width);
	let [at, column, left] = [0, 0, 0];
	for (const colour of colours) {
		if (column++ % width === 0) [rows[at++], left] = [1, 0];
		rows[at++] = (colour & 255) - (left & 255);
		rows[at++] = ((colour >>> 8) & 255) - ((left >>> 8) & 255);
		rows[at++] = ((colour >>> 16) & 255) - ((left >>> 16) & 255);
		left = colour;
	}
	return { palette: null, rows };
}
