import { fromCSV } from 'arquero';
import { csvParse } from 'd3';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatCompareCsv } from '$lib/compare/compare-csv';
import { compare } from '$lib/compare/compare';
import { parseSite } from '$lib/address/site';
import { comparable } from '$lib/define/all-series';
import { everyFigure } from '$lib/define/every-figure';
import { isGuessed } from '$lib/model/csv';
import { createArchive, dataFiles } from '$lib/publish/data-files';
import { writtenFiles } from '$lib/publish/figure-files';
import { identity } from '$article/site';

const site = parseSite('https://example.org');
const mark = '\uFEFF';
const number = /^-?\d+(\.\d+)?$/;

/** Every CSV file that the site offers, by its path. */
const files: [string, string][] = [
	...dataFiles.map(({ name, write }) => [`data/${name}`, write] as const),
	...everyFigure.flatMap((figure) =>
		writtenFiles(figure, site).map(({ path, write }) => [path, write] as const)
	)
].flatMap(([path, write]) => (path.endsWith('.csv') ? [[path, write() as string]] : []));

/** Those that the archive holds. */
const archived = Object.entries(unzipSync(createArchive(site)))
	.filter(([path]) => path.endsWith('.csv'))
	.map(([path, bytes]): [string, string] => [path, Buffer.from(bytes).toString()]);

/** A comparison of many series, as it is saved from the page. */
const chosen = comparable.series.slice(0, 6);
const saved = formatCompareCsv(chosen, comparable.passages, compare(chosen)[0]!, identity.article);

const all: [string, string][] = [...files, ...archived, ['comparison-plain.csv', saved]];
const isForSheets = (path: string) => /-(plain|sources)\.csv$/.test(path);
/** Read by programs that are told the type of each column. */
const isTyped = (path: string) => !isForSheets(path) && !/(figures|compare)\//.test(path);

/** The columns of a table, by their names as a parser of strings reads them. */
function columnsOf(text: string): [string, string[]][] {
	const rows = csvParse(text.replace(mark, ''));
	return rows.columns.map((name) => [name, rows.map((row) => row[name]!).filter(Boolean)]);
}

describe('every CSV file', () => {
	it('begins with a byte order mark where its name says it is for spreadsheets, nowhere else', () => {
		expect(all.length).toBeGreaterThan(150);
		const wrong = all.filter(([path, text]) => text.startsWith(mark) !== isForSheets(path));
		expect(wrong.map(([path]) => path)).toEqual([]);
	});

	it('stands in the data of the site for spreadsheets and for programs', () => {
		const paths = files.map(([path]) => path).filter((path) => path.startsWith('data/'));
		const [sheets, programs] = [paths.filter(isForSheets), paths.filter((p) => !isForSheets(p))];
		expect(sheets.map((path) => path.replace('-plain', '')).toSorted()).toEqual(
			programs.toSorted()
		);
	});

	it('for programs has each column under its own name, as Arquero and D3 read a string', () => {
		for (const [path, text] of all.filter(([path]) => !isForSheets(path))) {
			const [first] = text.split(/[,\r\n]/);
			expect(csvParse(text).columns[0], path).toBe(first);
			expect(fromCSV(text).columnNames()[0], path).toBe(first);
		}
	});

	it('has columns of numbers, and columns of words that nothing takes for a number or a date', () => {
		const faults = all
			.filter(([path]) => !isTyped(path))
			.flatMap(([path, text]) =>
				columnsOf(text).flatMap(([name, cells]) => {
					if (['value', 'low', 'high', 'paragraph'].includes(name))
						return cells.filter((cell) => !number.test(cell)).map((cell) => [path, name, cell]);
					const isNumeric = /reading_|_low|_high/.test(name);
					return isNumeric ? [] : cells.filter(isGuessed).map((cell) => [path, name, cell]);
				})
			);
		expect(faults).toEqual([]);
	});

	it('has units that fit: a difference of shares is in percentage points, and the rest of a whole in percent', () => {
		const rows = all.flatMap(([path, text]) =>
			csvParse(text.replace(mark, '')).map((row): Record<string, string> => ({ path, ...row }))
		);
		const computed = rows.filter(({ formula, unit }) => formula && unit !== undefined);
		expect(computed.length).toBeGreaterThan(20);
		for (const { path, key, formula, unit, label } of computed) {
			const said = `${path} ${key}: ${formula} in ${unit}`;
			if (/percentage points/.test(label!)) expect(unit, said).toBe('percentage points');
			if (/%$/.test(formula!)) expect(unit, said).toMatch(/^%/);
			const isDifference = /^[\d.]+ − [\d.]+ = /.test(formula!) && !/^100 − /.test(formula!);
			if (isDifference) expect(formula, said).not.toMatch(/%/);
		}
		expect(computed.filter(({ unit }) => unit === 'percentage points').length).toBeGreaterThan(0);
	});
});

describe('isGuessed(text)', () => {
	it.each([
		...['1923', '1,660,000', '55%', '55 %', '0.5', '$5', '1e5', '1923-03', '1928-01-18', '3/4'],
		...[
			'1936.8',
			'12:30',
			'March 1923',
			'mar-23',
			'August 20, 1940',
			'20 August 1940',
			'Sept 1938'
		],
		...['1 January', 'May 5', 'TRUE', 'NaN']
	])('isGuessed(%j)', (text) => {
		expect(isGuessed(text)).toBe(true);
	});

	it.each([
		...['[1923]', '[..1940]', '“55%”', '“March 1923”', '1926/1927', '192X', '10–14%', '21 accused'],
		...['by 1927', 'marched 1923', 'declaration-46', 'almost all', 'On January 1', '1922/..']
	])('not isGuessed(%j)', (text) => {
		expect(isGuessed(text)).toBe(false);
	});
});
