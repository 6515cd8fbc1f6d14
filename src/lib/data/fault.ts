/** One thing wrong in the data package, placed so that it can be mended without a search. */
export interface Fault {
	/** Path of the file within the repository, such as `data/claims.csv`. */
	file: string;
	/** Line on which the row begins, counted from 1. */
	line: number;
	/** Column of the bad cell; empty where the row or the file as a whole is at fault. */
	field: string;
	/** The bad text, verbatim; empty where a cell is empty or no text is to blame. */
	text: string;
	/** What is wrong with the text and what would be right, as a clause that follows it. */
	message: string;
}

/** A row of a resource, as the checks see it: its cells and where they come from. */
export interface Row<Cells> {
	/** Path of the file within the repository. */
	file: string;
	/** Line on which the row begins, counted from 1. */
	line: number;
	/** Whether every cell fits the schema; of other rows only the text is to be relied on. */
	sound: boolean;
	/** The typed cells by field name. */
	cells: Cells;
}

const LONGEST_TEXT = 80;

/** The fault as one line: `data/claims.csv:12 value: “abc” is not a number`. */
export function formatFault({ file, line, field, text, message }: Fault): string {
	const place = field ? `${file}:${line} ${field}:` : `${file}:${line}:`;
	return text ? `${place} “${shorten(text)}” ${message}` : `${place} ${message}`;
}

/** No fault if the condition holds, or else one on the row's cell of that name. */
export function faultUnless<Cells extends object>(
	holds: boolean,
	{ file, line, cells }: Row<Cells>,
	field: keyof Cells & string,
	message: string,
	text = String(cells[field] ?? '')
): Fault[] {
	return holds ? [] : [{ file, line, field, text, message }];
}

function shorten(text: string): string {
	return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
