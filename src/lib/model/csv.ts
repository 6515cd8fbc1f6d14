/** What a cell of a CSV file holds; `null` is an empty one. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the start of a formula, also behind white space and full-width. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const month =
	'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';

/** What a spreadsheet, or a program that guesses types, takes for a number, a share, a date or a time. */
const guessed = [
	/^[$€£]?\s*\d[\d.,\s]*%?$/,
	/^\d+(\.\d+)?e\d+$/i,
	/^(\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?|\d+\s+\d+\/\d+|\d+:\d+.*)$/,
	new RegExp(
		`^((\\d{1,2}[\\s./-]+)?(${month})[\\s,./-]*\\d{1,4}([\\s,]+\\d{2,4})?|\\d{1,2}[\\s./-]+(${month}))$`,
		'i'
	),
	/^(true|false|null|nan|inf)$/i
];

/** Whether a program that guesses types would take the text for something else. */
export const isGuessed = (text: string): boolean => guessed.some((form) => form.test(text.trim()));

/** Words of the article as a cell: as a quotation, “March 1923” and “55%” stay words in any program. */
export const quoteCell = (words: string): string => `“${words}”`;

/**
 * A date (EDTF) as a cell: a year, month or day as a set of one, `[1923]`, which no program takes for
 * a number or for a day, and which stands well beside `[..1927]`.
 */
export const dateCell = (edtf: string): string => (/^[\d-]+$/.test(edtf) ? `[${edtf}]` : edtf);

/** What needs quotes, or may need them for a reader that guesses the delimiter or trims. */
const quoted = /[",;\t\r\n]|^\s|\s$/;

/**
 * A table as CSV after RFC 4180: commas, CRLF, quotes doubled in quotes, the header first.
 *
 * This is the file for programs, as the data package's are, and has no byte order mark: DuckDB, pandas
 * and readr pass over one, but parsers of strings (D3's, Arquero's) and readers of data packages take
 * it for a part of the first column's name.
 *
 * A text that a spreadsheet would run as a formula is refused with an error, which stops the build:
 * the usual remedy, an apostrophe before it, would change the words of a quotation for every other
 * reader. So is a text that a program would take for a number or a date. Negative numbers are numbers
 * here, not texts, and stand as they are.
 */
export const formatCsv = (rows: Cell[][]): string =>
	rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');

/**
 * The same for spreadsheets, whose files end in `-plain.csv` or `-sources.csv`: it begins with a byte
 * order mark. Who opens it by a double click has Excel, which reads UTF-8 without one as the system's
 * old encoding and spoils every curly quote and dash.
 */
export const formatSheetCsv = (rows: Cell[][]): string => `\uFEFF${formatCsv(rows)}`;

function formatCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return formatPlain(cell);
	if (formulaStart.test(cell)) throw new Error(`A spreadsheet would run the cell “${cell}”`);
	if (isGuessed(cell))
		throw new Error(`A program would take the cell “${cell}” for a number or a date`);
	return quoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Digits with a point, without thousands and without the noise of binary fractions. */
function formatPlain(value: number): string {
	if (!Number.isFinite(value)) throw new Error(`${value} is no number for a cell`);
	return `${Number(value.toPrecision(12))}`;
}
