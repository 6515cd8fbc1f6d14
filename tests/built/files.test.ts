import { describe, expect, it } from 'vitest';
import { figureFiles } from '$lib/model/file';
import { hasFile, readBytes, readText } from './site';

interface Catalogue {
	figures: { page: string; embed: string; oembed: string | null; files: { address: string }[] }[];
	files: { address: string }[];
}

/** The file of an address, wherever the site is to stand. */
const fileOf = (address: string): string =>
	new URL(address, 'http://localhost').pathname.slice(1).replace(/(^|\/)$/, '$1index.html');

describe('the files that figures.json names', () => {
	const { figures, files }: Catalogue = JSON.parse(readText('figures.json'));
	const own = figures.flatMap((figure) => figure.files);
	const named = [
		...figures.flatMap(({ page, embed, oembed }) => [page, embed, ...(oembed ? [oembed] : [])]),
		...[...own, ...files].map(({ address }) => address),
		'/robots.txt'
	].map(fileOf);

	it('are all there, and none is empty', () => {
		expect(named.length).toBeGreaterThan(figures.length * figureFiles('', true).length);
		expect(named.filter((file) => !hasFile(file))).toEqual([]);
	});

	it('are JSON where they end in json', () => {
		for (const file of named.filter((name) => /json(ld)?$/.test(name)))
			expect(() => JSON.parse(readText(file)), file).not.toThrow();
	});

	it('are tables in UTF-8 where they end in csv, with a byte order mark for spreadsheets', () => {
		for (const file of own
			.map(({ address }) => fileOf(address))
			.filter((f) => f.endsWith('.csv'))) {
			const bytes = readBytes(file);
			const isMarked = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
			expect(isMarked, file).toBe(/-(plain|sources)\.csv$/.test(file));
			expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes), file).not.toThrow();
		}
	});
});
