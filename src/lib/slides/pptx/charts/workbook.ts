import type { Datum } from '$lib/model/datum';
import { escape } from '$lib/model/words/escape';
import { formatQualifier } from '$lib/model/numbers/format';
import { relate, zipPackage } from '../package';
import { spaces, xml, xmlFile } from '../xml';
import type { Chart, Point } from './chart';

/** A cell: words, a number, a date, or nothing. */
export type Cell = string | number | Date | null;

/** A column of a chart's table. */
interface Column {
	heading: string;
	cells: Cell[];
}

/** The table behind a chart: its categories, then each series with the words of its numbers. */
export const columnsOf = ({ heading, names, dates, series }: Chart): Column[] => [
	{ heading, cells: dates?.days ?? names },
	...series.flatMap(({ name, look, points }): Column[] => {
		const column = (own: string, cellOf: (point: Point) => Cell): Column => ({
			heading: own,
			cells: points.map((point) => point && cellOf(point))
		});
		const value = column(name, (point) => point.value);
		if (look === 'none') return [value];
		return [
			value,
			column(`${name}: qualifier`, ({ datum }) => qualifierOf(datum)),
			column(`${name}: in words`, ({ datum }) => datum.words)
		];
	})
];

/** A qualifier for a column of its own: "exact" where nothing is said. */
const qualifierOf = ({ qualifier }: Datum): string =>
	formatQualifier(qualifier).trim() || qualifier;

const sheetName = 'Figure';

/** The letter of a column, for as many as a chart's table has. */
const letter = (column: number): string => String.fromCharCode(65 + column);

/** What a chart calls so many cells of a column, or its heading. */
export const rangeOf = (column: number, cells = 0): string => {
	const name = `${sheetName}!$${letter(column)}`;
	return cells ? `${name}$2:$${letter(column)}$${cells + 1}` : `${name}$1`;
};

/** A day as Excel counts it; it errs before March 1900, so days are later. */
export const serialOf = (day: Date): number => day.getTime() / 86_400_000 + 25_569;

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const sheetSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The workbook behind a chart, which "Edit data" opens. */
export function writeWorkbook(chart: Chart): Uint8Array<ArrayBuffer> {
	const columns = columnsOf(chart);
	const rows: Cell[][] = [
		columns.map(({ heading }) => heading),
		...chart.names.map((_, i) => columns.map(({ cells }) => cells[i] ?? null))
	];
	const words = rows.flat().filter((cell) => typeof cell === 'string');
	const shared = [...new Set(words)];
	const dateStyle = chart.dates?.unit === 'months' ? 2 : 1;
	const part = (name: string, type: string, content: string) => ({
		path: `xl/${name}.xml`,
		type: `${main}.${type}+xml`,
		content
	});
	return zipPackage(
		[
			{
				...part('workbook', 'sheet.main', book),
				relations: [
					relate('rId1', 'worksheet', 'xl/worksheets/sheet1.xml'),
					relate('rId2', 'styles', 'xl/styles.xml'),
					relate('rId3', 'sharedStrings', 'xl/sharedStrings.xml')
				]
			},
			part('worksheets/sheet1', 'worksheet', writeSheet(rows, shared, dateStyle)),
			part('styles', 'styles', styles),
			part('sharedStrings', 'sharedStrings', writeShared(words.length, shared))
		],
		[relate('rId1', 'officeDocument', 'xl/workbook.xml')]
	);
}

const book = xmlFile`
	<workbook xmlns="${sheetSpace}" ${spaces.r}>
		<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets>
	</workbook>`;

/** Column widths stand before the rows. */
const writeSheet = (rows: Cell[][], shared: string[], dateStyle: number): string => xmlFile`
	<worksheet xmlns="${sheetSpace}">
		<cols><col min="1" max="${rows[0]?.length ?? 1}" width="24" customWidth="1"/></cols>
		<sheetData>
			${rows.map(
				(row, r) => xml`
				<row r="${r + 1}">
					${row.map((cell, i) => writeCell(cell, `r="${letter(i)}${r + 1}"`, shared, dateStyle))}
				</row>`
			)}
		</sheetData>
	</worksheet>`;

function writeCell(cell: Cell, at: string, shared: string[], dateStyle: number): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return xml`<c ${at} t="s"><v>${shared.indexOf(cell)}</v></c>`;
	if (typeof cell === 'number') return xml`<c ${at}><v>${cell}</v></c>`;
	return xml`<c ${at} s="${dateStyle}"><v>${serialOf(cell)}</v></c>`;
}

/** Words stand in a table of their own: some programs that replace a chart's data read no others. */
const writeShared = (count: number, shared: string[]): string => xmlFile`
	<sst xmlns="${sheetSpace}" count="${count}" uniqueCount="${shared.length}">
		${shared.map((words) => xml`<si><t>${escape(words)}</t></si>`)}
	</sst>`;

/** The plain style, then those of years and of months. */
const styles = xmlFile`
	<styleSheet xmlns="${sheetSpace}">
		<numFmts count="2">
			<numFmt numFmtId="164" formatCode="yyyy"/>
			<numFmt numFmtId="165" formatCode="mmm yyyy"/>
		</numFmts>
		<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>
		<fills count="2">${['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`)}</fills>
		<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
		<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
		<cellXfs count="3">
			${[0, 164, 165].map((id) => xml`<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="${id ? 1 : 0}"/>`)}
		</cellXfs>
		<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
	</styleSheet>`;
