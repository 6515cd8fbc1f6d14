/** What a cell of a CSV file holds; `null` is an empty one. */
export type Cell = string | number | null;

/** Says to Excel that the file is UTF-8. */
const BOM = '\uFEFF';

/** What a spreadsheet takes for the start of a formula, also behind white space and full-width. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** What needs quotes, or may need them for a reader that guesses the delimiter or trims. */
const quoted = /[",;\t\r\n]|^\s|\s$/;

/**
 * A table as CSV after RFC 4180: commas, CRLF, quotes doubled in quotes, the header first.
 *
 * It begins with a byte order mark. Those who open these files by a double click have Excel, which
 * reads UTF-8 without one as the system's old encoding and spoils every curly quote and dash.
 * LibreOffice, Google Sheets, Datawrapper, pandas, readr and `fetch().text()` strip it. The files
 * of the data package, read by programs that are told their encoding, have none.
 *
 * A text that a spreadsheet would run as a formula is refused with an error, which stops the build:
 * the usual remedy, an apostrophe before it, would change the words of a quotation for every other
 * reader. Negative numbers are numbers here, not texts, and stand as they are.
 */
export const formatCsv = (rows: Cell[][]): string =>
	BOM + rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');

function formatCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return formatPlain(cell);
	if (formulaStart.test(cell)) throw new Error(`A spreadsheet would run the cell “${cell}”`);
	return quoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Digits with a point, without thousands and without the noise of binary fractions. */
function formatPlain(value: number): string {
	if (!Number.isFinite(value)) throw new Error(`${value} is no number for a cell`);
	return `${Number(value.toPrecision(12))}`;
}
