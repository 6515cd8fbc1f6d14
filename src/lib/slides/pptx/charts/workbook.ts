import { relate, zipPackage, type Part } from '../package';
import { escape } from '$lib/model/words/escape';
import { sheetSpaces, tag, xmlFile } from '../xml';

/** A cell: words, a number, a year as the first day of it, a formula with its value, or nothing. */
export type Cell = string | number | null | { year: number } | { formula: string; value: number };

/** A table whose first row names its columns. */
export type Sheet = Cell[][];

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const sheetName = 'Figure';

/** The letter of a column, for as many as a chart's table has. */
export const letter = (column: number): string => String.fromCharCode(65 + column);

/** What a chart calls a stretch of a column, whose first row is a heading. */
export const rangeOf = (column: number, rows: number): string =>
	`${sheetName}!$${letter(column)}$2:$${letter(column)}$${rows + 1}`;

/** What a chart calls a column's heading. */
export const headingOf = (column: number): string => `${sheetName}!$${letter(column)}$1`;

/** The days of Excel's calendar to the first of a year; it errs before March 1900, so years are later. */
export const serialOf = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000 + 25_569;

/** The workbook behind a chart, which "Edit data" opens. */
export function writeWorkbook(sheet: Sheet): Uint8Array<ArrayBuffer> {
	const shared = [...new Set(sheet.flat().filter((cell) => typeof cell === 'string'))];
	const parts: Part[] = [
		{
			path: 'xl/workbook.xml',
			type: `${main}.sheet.main+xml`,
			content: book,
			relations: bookRelations
		},
		{
			path: 'xl/worksheets/sheet1.xml',
			type: `${main}.worksheet+xml`,
			content: writeSheet(sheet, shared)
		},
		{ path: 'xl/styles.xml', type: `${main}.styles+xml`, content: styles },
		{
			path: 'xl/sharedStrings.xml',
			type: `${main}.sharedStrings+xml`,
			content: writeShared(sheet, shared)
		}
	];
	return zipPackage(parts, [relate('rId1', 'officeDocument', 'xl/workbook.xml')]);
}

const bookRelations = [
	relate('rId1', 'worksheet', 'xl/worksheets/sheet1.xml'),
	relate('rId2', 'styles', 'xl/styles.xml'),
	relate('rId3', 'sharedStrings', 'xl/sharedStrings.xml')
];

const book = xmlFile(
	tag(
		'workbook',
		sheetSpaces,
		tag('sheets', {}, tag('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' }))
	)
);

/** Column widths stand before the rows. */
const writeSheet = (sheet: Sheet, shared: string[]): string =>
	xmlFile(
		tag(
			'worksheet',
			sheetSpaces,
			tag('cols', {}, tag('col', { min: 1, max: sheet[0]!.length, width: 24, customWidth: true })),
			tag('sheetData', {}, ...sheet.map((row, i) => writeRow(row, i + 1, shared)))
		)
	);

const writeRow = (row: Cell[], r: number, shared: string[]): string =>
	tag('row', { r }, ...row.map((cell, i) => writeCell(cell, `${letter(i)}${r}`, shared)));

function writeCell(cell: Cell, r: string, shared: string[]): string {
	if (cell === null) return '';
	if (typeof cell === 'string')
		return tag('c', { r, t: 's' }, tag('v', {}, `${shared.indexOf(cell)}`));
	if (typeof cell === 'number') return tag('c', { r }, tag('v', {}, `${cell}`));
	if ('year' in cell) return tag('c', { r, s: 1 }, tag('v', {}, `${serialOf(cell.year)}`));
	return tag('c', { r }, tag('f', {}, escape(cell.formula)), tag('v', {}, `${cell.value}`));
}

/** Words stand in a table of their own: some programs that replace a chart's data read no others. */
const writeShared = (sheet: Sheet, shared: string[]): string =>
	xmlFile(
		tag(
			'sst',
			{
				xmlns: sheetSpaces.xmlns,
				count: sheet.flat().filter((cell) => typeof cell === 'string').length,
				uniqueCount: shared.length
			},
			...shared.map((words) => tag('si', {}, tag('t', {}, escape(words))))
		)
	);

const yearFormat = 164;

/** The plain style, and that of years. */
const styles = xmlFile(
	tag(
		'styleSheet',
		{ xmlns: sheetSpaces.xmlns },
		tag('numFmts', { count: 1 }, tag('numFmt', { numFmtId: yearFormat, formatCode: 'yyyy' })),
		tag(
			'fonts',
			{ count: 1 },
			tag('font', {}, tag('sz', { val: 11 }), tag('name', { val: 'Arial' }))
		),
		tag(
			'fills',
			{ count: 2 },
			tag('fill', {}, tag('patternFill', { patternType: 'none' })),
			tag('fill', {}, tag('patternFill', { patternType: 'gray125' }))
		),
		tag(
			'borders',
			{ count: 1 },
			tag('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => tag(side)))
		),
		tag(
			'cellStyleXfs',
			{ count: 1 },
			tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })
		),
		tag(
			'cellXfs',
			{ count: 2 },
			tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
			tag('xf', {
				numFmtId: yearFormat,
				fontId: 0,
				fillId: 0,
				borderId: 0,
				xfId: 0,
				applyNumberFormat: true
			})
		),
		tag('cellStyles', { count: 1 }, tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }))
	)
);
