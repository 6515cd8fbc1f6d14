import { strToU8, zipSync } from 'fflate';

/** The first time an archive can hold, in whatever zone it is made. */
const mtime = new Date(1980, 0, 1);

/** Files by their paths as one archive; the same bytes each time. The higher the level, the smaller. */
export const zip = (files: Record<string, Uint8Array>, level: 6 | 9 = 6): Uint8Array<ArrayBuffer> =>
	zipSync(files, { mtime, level }) as Uint8Array<ArrayBuffer>;

/** Texts as bytes, by the same paths. */
export const encode = (files: Record<string, string>): Record<string, Uint8Array> =>
	Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
